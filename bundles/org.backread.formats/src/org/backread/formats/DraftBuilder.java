package org.backread.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backread.engine.text.KnownRole;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;

/** Gathers what a reader finds in a file, in reading order. */
final class DraftBuilder {
	/** Shows where a word may be broken at the end of a line; in a text that is searched it only breaks words. */
	private static final char SOFT_HYPHEN = '\u00AD';
	private static final char NO_BREAK_SPACE = '\u00A0';

	private static final Pattern BLANK_LINE = Pattern.compile("\n[ \\t]*\n");

	private final DraftFormat format;
	private final List<String> paragraphs = new ArrayList<>();
	private final List<ParagraphRole> roles = new ArrayList<>();
	private final Map<MetadataField, String> metadata = new EnumMap<>(MetadataField.class);
	private final List<String> notices = new ArrayList<>();

	DraftBuilder(DraftFormat format) {
		this.format = format;
	}

	/**
	 * Adds a paragraph, unless it is blank.
	 *
	 * @param role what the source says it is; null if it does not say
	 * @param text white space is evened out, but for line ends, which stay
	 */
	void paragraph(ParagraphRole role, String text) {
		String tidy = tidy(text);
		if (!tidy.isEmpty()) {
			paragraphs.add(tidy);
			roles.add(role);
		}
	}

	/**
	 * Adds paragraphs above the story, unless there is one of their role already: the headline first, then the standfirst, then
	 * the byline.
	 *
	 * @param texts in order; null and blank ones are passed over
	 */
	void above(ParagraphRole role, String... texts) {
		if (has(role)) {
			return;
		}
		int at = 0;
		while (at < roles.size() && roles.get(at) != null && roles.get(at).compareTo(role) < 0) {
			at++;
		}
		for (String text : texts) {
			String tidy = text == null ? "" : tidy(text);
			if (!tidy.isEmpty()) {
				paragraphs.add(at, tidy);
				roles.add(at++, role);
			}
		}
	}

	/** Adds the paragraphs of plain text: parted by blank lines or, where there are none, by line ends. */
	void plain(ParagraphRole role, String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
		for (String paragraph : lines.split(BLANK_LINE.matcher(lines).find() ? BLANK_LINE.pattern() : "\n")) {
			paragraph(role, paragraph);
		}
	}

	/** @return whether the text begins with these words */
	boolean startsWith(String words) {
		return !paragraphs.isEmpty() && paragraphs.getFirst().startsWith(tidy(words));
	}

	/** @return the same role, but for a further headline, which is taken for a subhead: word processors number them by rank */
	ParagraphRole once(ParagraphRole role) {
		return role == ParagraphRole.HEADLINE && has(role) ? ParagraphRole.SUBHEAD : role;
	}

	/** @return whether a paragraph of this role was added */
	boolean has(ParagraphRole role) {
		return roles.contains(role);
	}

	/** Notes what the source says about the draft, unless it is null or blank or something was noted for the field before. */
	void put(MetadataField field, String value) {
		String tidy = value == null ? "" : tidy(value).replace('\n', ' ');
		if (!tidy.isEmpty()) {
			metadata.putIfAbsent(field, tidy);
		}
	}

	/** @return what was noted for a field, or null */
	String get(MetadataField field) {
		return metadata.get(field);
	}

	/** Says what could not be carried over. */
	void notice(String notice) {
		notices.add(notice);
	}

	/** Says how many things could not be carried over, if there were any: "1 comment left out", "3 comments left out". */
	void notice(int count, String one, String many, String fate) {
		if (count > 0) {
			notices.add(count + " " + (count == 1 ? one : many) + " " + fate);
		}
	}

	/** @throws UnreadableDraftException if no paragraph was found */
	Draft build(Source source) throws UnreadableDraftException {
		if (paragraphs.isEmpty()) {
			throw source.refuse("no text of an article was found in this " + format.label(), "check that it is the right file", null);
		}
		tellFromText(ParagraphRole.HEADLINE, MetadataField.HEADLINE);
		tellFromText(ParagraphRole.BYLINE, MetadataField.BYLINE);
		StringBuilder text = new StringBuilder();
		List<KnownRole> structure = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			int start = text.length();
			text.append(paragraphs.get(i));
			if (roles.get(i) != null) {
				structure.add(new KnownRole(new Span(start, text.length()), roles.get(i)));
			}
			text.append(i + 1 < paragraphs.size() ? "\n\n" : "\n");
		}
		return new Draft(text.toString(), format, structure, metadata, notices);
	}

	/** Notes what a paragraph is known to say, where the source did not say it apart. */
	private void tellFromText(ParagraphRole role, MetadataField field) {
		if (has(role)) {
			put(field, paragraphs.get(roles.indexOf(role)));
		}
	}

	/** Evens out the white space of each line, drops blank lines, and takes control characters for spaces. */
	private static String tidy(String text) {
		return text.lines().map(DraftBuilder::tidyLine).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String tidyLine(String line) {
		StringBuilder tidy = new StringBuilder(line.length());
		boolean gap = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == SOFT_HYPHEN) {
				continue;
			}
			if (c == ' ' || c == NO_BREAK_SPACE || Character.isWhitespace(c) || Character.isISOControl(c)) {
				gap = true;
			} else {
				if (gap && !tidy.isEmpty()) {
					tidy.append(' ');
				}
				gap = false;
				tidy.append(c);
			}
		}
		return tidy.toString();
	}
}
