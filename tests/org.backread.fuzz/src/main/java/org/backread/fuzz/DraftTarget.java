package org.backread.fuzz;

import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;

/** Any file is either read as a draft or refused with the exception that says why. */
public final class DraftTarget {
	private static final TemporaryFile FILE = new TemporaryFile("draft.txt");

	private DraftTarget() {
	}

	/** @param input what the file holds */
	public static void fuzzerTestOneInput(byte[] input) {
		try {
			if (DraftReader.read(FILE.with(input)).text().isBlank()) {
				throw new AssertionError("a draft without text");
			}
		} catch (UnreadableDraftException e) {
			if (e.getMessage().isBlank()) {
				throw new AssertionError("refused without a reason", e);
			}
		}
	}
}
