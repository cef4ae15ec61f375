package org.backread.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/**
 * Starts Backread again on macOS, as after an update. On the other systems whoever started it does that; there the Finder did,
 * which only hands files over.
 */
public final class Relaunch {
	/** Waits for the process $1 to end and opens the application $2 with the drafts folder $3. */
	private static final String SCRIPT = "while kill -0 \"$1\" 2>/dev/null; do sleep 0.2; done; exec open -n \"$2\" --args -data \"$3\"";

	private Relaunch() {
	}

	/**
	 * Has this application opened again when it has ended. Does nothing elsewhere than in an application of macOS.
	 *
	 * @param workspace its drafts folder
	 */
	static void afterThisEnds(Path workspace) {
		if (!Platform.OS.isMac()) {
			return;
		}
		try {
			// Backread.app/Contents/Eclipse
			Path application = Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).getParent().getParent();
			whenEnded(ProcessHandle.current().pid(), application, workspace).start();
		} catch (IOException | URISyntaxException e) {
			ILog.of(Relaunch.class).error(Messages.Relaunch_failed, e);
		}
	}

	/**
	 * @param process     the number of a process
	 * @param application the application to open once that process has ended
	 * @param workspace   its drafts folder
	 * @return what waits and opens, to be started
	 */
	public static ProcessBuilder whenEnded(long process, Path application, Path workspace) {
		return new ProcessBuilder("/bin/sh", "-c", SCRIPT, "backread", Long.toString(process), application.toString(), workspace.toString())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
	}
}
