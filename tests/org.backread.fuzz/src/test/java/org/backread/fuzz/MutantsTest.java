package org.backread.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Feeds each target spoiled inputs of its corpus, the same at every run, so that only a change of the code makes it fail. What
 * breaks a target is left in {@code target/fuzz}. New inputs are what {@code run-fuzz} is for.
 */
class MutantsTest {
	/** As many as take a few seconds. */
	private static final Map<Class<?>, Integer> MUTANTS = Map.of(TextTarget.class, 500, DraftTarget.class, 2_000, SidecarTarget.class, 2_000,
			SettingsTarget.class, 2_000, BatchLineTarget.class, 20_000);
	/** For all mutants of a target together: only what never ends takes so long. */
	private static final Duration ENDLESS = Duration.ofMinutes(10);

	@TestFactory
	Stream<DynamicTest> nothingBreaks() {
		return Targets.ALL.stream().map(target -> dynamicTest(target.getSimpleName(), () -> feed(target)));
	}

	private static void feed(Class<?> target) throws IOException {
		List<byte[]> inputs = new ArrayList<>();
		for (Path input : Corpus.inputs(target)) {
			inputs.add(Files.readAllBytes(input));
		}
		Mutants mutants = new Mutants(inputs);
		int[] current = new int[1];
		assertTimeoutPreemptively(ENDLESS, () -> {
			for (int number = 0; number < MUTANTS.get(target); number++) {
				current[0] = number;
				feed(target, number, mutants.mutant(number));
			}
		}, () -> "mutant " + current[0] + " never ends");
	}

	private static void feed(Class<?> target, int number, byte[] mutant) throws IOException {
		try {
			Corpus.feed(target, mutant);
		} catch (Throwable e) {
			Path folder = Files.createDirectories(Path.of("target", "fuzz"));
			Path kept = Files.write(folder.resolve(target.getSimpleName() + "-mutant-" + number), mutant);
			throw new AssertionError("broken by " + kept.toAbsolutePath(), e);
		}
	}
}
