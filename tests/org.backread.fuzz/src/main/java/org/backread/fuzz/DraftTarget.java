package org.backread.fuzz;

import java.util.List;

import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;

/** Any file is either read as a draft or refused with the exception that says why, whatever its name says that it is. */
public final class DraftTarget {
	/** Other formats are known by what they begin with. */
	private static final List<String> NAMES = List.of("draft", "draft.txt", "draft.md", "draft.html", "draft.json");

	private DraftTarget() {
	}

	/** @param input what the file holds */
	public static void fuzzerTestOneInput(byte[] input) {
		for (String name : NAMES) {
			try {
				if (DraftReader.read(name, input).text().isBlank()) {
					throw new AssertionError("a draft without text");
				}
			} catch (UnreadableDraftException e) {
				if (e.getMessage().isBlank()) {
					throw new AssertionError("refused without a reason", e);
				}
			}
		}
	}
}
