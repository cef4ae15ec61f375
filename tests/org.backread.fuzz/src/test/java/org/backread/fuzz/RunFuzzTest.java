package org.backread.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whether {@code run-fuzz} still starts the fuzzer: it reads the corpus of one target and ends. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "run-fuzz is a shell script")
class RunFuzzTest {
	@Test
	void readsTheCorpus() throws IOException, InterruptedException {
		Process fuzzer = new ProcessBuilder("sh", "./run-fuzz", "--built", "SettingsTarget", "0", "-runs=1").redirectErrorStream(true).start();
		String told = new String(fuzzer.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		assertEquals(0, fuzzer.waitFor(), told);
		assertTrue(told.contains("Done "), told);
	}
}
