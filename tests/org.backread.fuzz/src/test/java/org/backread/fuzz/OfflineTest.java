package org.backread.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Reading drafts, sidecars and settings and reviewing text opens no connection. */
class OfflineTest {
	private static final List<String> JAVA = List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp",
			System.getProperty("java.class.path"), OfflineRun.class.getName(), "corpus");

	@Test
	void nothingReachesForTheNetwork() throws IOException, InterruptedException {
		assertEquals(OfflineRun.QUIET, run(JAVA));
	}

	@Test
	void everythingWorksWithoutANetworkDevice() throws IOException, InterruptedException {
		List<String> alone = new ArrayList<>(List.of("unshare", "--net"));
		assumeTrue(isThere(), "only root may take the network away from a process");
		alone.addAll(JAVA);
		assertEquals(OfflineRun.QUIET, run(alone));
	}

	private static boolean isThere() throws InterruptedException {
		try {
			return new ProcessBuilder("unshare", "--net", "true").start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/** @return the last line of what a process prints */
	private static String run(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return told.lines().reduce((one, next) -> next).orElse("");
	}
}
