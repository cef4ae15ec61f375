package org.backread.ui.imports;

import java.nio.file.Path;
import java.util.List;

import org.backread.formats.Draft;
import org.backread.formats.DraftReader;
import org.backread.formats.MetadataField;
import org.backread.formats.UnreadableDraftException;

/**
 * What a file would make as a draft.
 *
 * @param file     the file
 * @param format   its format, in words
 * @param headline the headline, or the text's first line where the file does not say which it is
 * @param byline   who wrote it; empty if the file does not say
 * @param opening  how the text begins
 * @param notices  what cannot be carried over
 * @param problem  why no draft can be made, in a sentence for people; empty if one can
 */
record Preview(Path file, String format, String headline, String byline, String opening, List<String> notices,
		String problem) {
	private static final int OPENING = 600;
	private static final int LINE = 120;

	/** Reads a file. Touches the disk: not for the UI thread. */
	static Preview of(Path file) {
		try {
			Draft draft = DraftReader.read(file);
			String text = draft.text().strip();
			String first = text.lines().findFirst().orElse("");
			return new Preview(file, draft.origin().label(),
					shortened(draft.metadata().getOrDefault(MetadataField.HEADLINE, first), LINE),
					draft.metadata().getOrDefault(MetadataField.BYLINE, ""), shortened(text, OPENING), draft.notices(),
							"");
		} catch (UnreadableDraftException e) {
			return new Preview(file, "", "", "", "", List.of(), DraftImports.withoutPath(e, file));
		}
	}

	private static String shortened(String text, int most) {
		return text.length() <= most ? text : text.substring(0, most).strip() + '\u2026';
	}
}
