package org.backread.fuzz;

import org.backread.engine.Profile;
import org.backread.engine.SettingsException;
import org.backread.engine.SettingsFile;

/** Any settings file is either read or refused with the exception that names the line. */
public final class SettingsTarget {
	private static final TemporaryFile FILE = new TemporaryFile(SettingsFile.NAME);

	private SettingsTarget() {
	}

	/** @param input what the file holds */
	public static void fuzzerTestOneInput(byte[] input) {
		try {
			SettingsFile.read(FILE.with(input)).from(Profile.plain());
		} catch (SettingsException e) {
			if (e.line() < 0 || e.getMessage().isBlank()) {
				throw new AssertionError("refused without a reason", e);
			}
		}
	}
}
