package org.backread.fuzz;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that are kept for a target. */
final class Corpus {
	private Corpus() {
	}

	/** @return the files with the target's inputs, in alphabetical order */
	static List<Path> inputs(Class<?> target) {
		try (Stream<Path> files = Files.list(Path.of("corpus", target.getSimpleName()))) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new AssertionError("no corpus for " + target, e);
		}
	}

	/** Feeds an input to a target; whatever the target throws comes out. */
	static void feed(Class<?> target, byte[] input) throws Throwable {
		try {
			target.getMethod("fuzzerTestOneInput", byte[].class).invoke(null, input);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
