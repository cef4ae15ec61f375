package org.backread.fuzz;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each input of the corpus, those among them that once broke something, does what it should. */
class CorpusTest {
	@TestFactory
	Stream<DynamicTest> everyInputHolds() {
		return Targets.ALL.stream().flatMap(target -> inputs(target).stream()
				.map(input -> dynamicTest(target.getSimpleName() + " " + input.getFileName(), () -> run(target, Files.readAllBytes(input)))));
	}

	private static List<Path> inputs(Class<?> target) {
		try (Stream<Path> files = Files.list(Path.of("corpus", target.getSimpleName()))) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new AssertionError("no corpus for " + target, e);
		}
	}

	private static void run(Class<?> target, byte[] input) throws Throwable {
		try {
			target.getMethod("fuzzerTestOneInput", byte[].class).invoke(null, input);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
