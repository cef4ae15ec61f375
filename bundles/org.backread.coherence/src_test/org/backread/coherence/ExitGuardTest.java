package org.backread.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to end while it reads or loads the model ends, and does not crash. Without the guard about every third did. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there, a process that is told to end runs no shutdown hook")
class ExitGuardTest {
	private static final int TERMINATED = 128 + 15;

	@TempDir
	Path folder;

	@RepeatedTest(5)
	void aProcessThatReadsEndsWhenItIsTold() throws IOException, InterruptedException {
		Process reader = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
				"-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + folder.resolve("crash"), "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				EndlessReader.class.getName()).redirectError(folder.resolve("errors").toFile()).start();
		try {
			assertEquals("reading", reader.inputReader(StandardCharsets.UTF_8).readLine(), () -> errors());
			reader.destroy();
			assertTrue(reader.waitFor(1, TimeUnit.MINUTES), "it goes on");
			assertEquals(TERMINATED, reader.exitValue(), () -> errors());
			assertTrue(Files.notExists(folder.resolve("crash")));
		} finally {
			reader.destroyForcibly();
		}
	}

	private String errors() {
		try {
			return Files.readString(folder.resolve("errors"));
		} catch (IOException e) {
			return e.toString();
		}
	}
}
