package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.backread.app.Relaunch;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the application is opened again on macOS, with a stand-in for that system's {@code open}. */
class RelaunchTest {
	@TempDir
	Path folder;

	@Test
	void opensTheApplicationOnceItHasEnded() throws IOException, InterruptedException {
		assumeFalse(Platform.OS.isWindows(), "needs a Unix shell");
		Process application = new ProcessBuilder("cat").start();
		Path told = folder.resolve("told");
		Path open = Files.writeString(folder.resolve("open"), """
				#!/bin/sh
				kill -0 %d 2>/dev/null && echo too early >>"%s"
				printf '%%s\\n' "$@" >>"%s"
				""".formatted(application.pid(), told, told));
		Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx------"));

		ProcessBuilder relaunch = Relaunch.whenEnded(application.pid(), Path.of("/Applications/My Backread.app"), Path.of("/Users/ines/My drafts"));
		relaunch.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
		Process waiting = relaunch.start();
		application.getOutputStream().close();

		assertTrue(waiting.waitFor(30, TimeUnit.SECONDS), "opened");
		assertEquals(List.of("-n", "/Applications/My Backread.app", "--args", "-data", "/Users/ines/My drafts"), Files.readAllLines(told));
	}
}
