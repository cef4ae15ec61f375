package org.backread.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Fuzzes each target for some seconds, as {@code run-fuzz} does for longer. What it finds lies in {@code target/fuzz}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "run-fuzz is a shell script")
class BriefFuzzTest {
	private static final String SECONDS = System.getProperty("fuzz.seconds", "10");

	@TestFactory
	Stream<DynamicTest> nothingBreaks() {
		return Targets.ALL.stream().map(target -> dynamicTest(target.getSimpleName(), () -> fuzz(target.getSimpleName())));
	}

	private static void fuzz(String target) throws IOException, InterruptedException {
		Path log = Files.createDirectories(Path.of("target", "fuzz")).resolve(target + ".log");
		int code = new ProcessBuilder(List.of("sh", "./run-fuzz", "--built", target, SECONDS)).redirectErrorStream(true)
				.redirectOutput(log.toFile()).start().waitFor();
		String told = Files.readString(log, StandardCharsets.ISO_8859_1);
		assertEquals(0, code, () -> "see " + log.toAbsolutePath() + "\n" + told.substring(Math.max(0, told.length() - 4_000)));
		assertTrue(told.contains("Done "), told);
	}
}
