package org.backread.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backread.engine.text.KnownRole;
import org.backread.engine.text.ParagraphRole;
import org.jsoup.nodes.Entities;

/** Writes a draft's text for other programs, with the roles of its paragraphs as far as its source told them. */
public final class DraftMarkup {
	private static final Pattern ENTRY = Pattern.compile("(?s)(?:\u2022|(\\d{1,4})\\.) (.*)");
	private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>#&~]|(?m)^(?=[-+=])|(?m)(?<=^\\d{1,9})(?=[.)])");

	private DraftMarkup() {
	}

	/**
	 * @param draft as read
	 * @return a web page with the draft's paragraphs, which {@link DraftReader} reads back as they were
	 */
	public static String html(Draft draft) {
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>");
		html.append(Entities.escape(draft.metadata().getOrDefault(MetadataField.HEADLINE, ""))).append("</title></head>\n<body>\n<article>\n");
		each(draft, (role, text) -> html.append(element(role, text)).append('\n'));
		return html.append("</article>\n</body>\n</html>\n").toString();
	}

	/**
	 * @param draft as read
	 * @return CommonMark; it has no words for bylines, captions and the like, which become paragraphs
	 */
	public static String markdown(Draft draft) {
		StringBuilder markdown = new StringBuilder();
		each(draft, (role, text) -> {
			Matcher entry = ENTRY.matcher(text);
			if (role == ParagraphRole.LIST_ITEM && entry.matches()) {
				markdown.append(entry.group(1) == null ? "- " : entry.group(1) + ". ").append(escaped(entry.group(2)).replace("  \n", "  \n   "));
			} else {
				markdown.append(role == ParagraphRole.HEADLINE ? "# " : role == ParagraphRole.SUBHEAD ? "## " : "").append(escaped(text));
			}
			markdown.append("\n\n");
		});
		return markdown.toString();
	}

	private interface Writer {
		/** @param role null if the source told none */
		void write(ParagraphRole role, String text);
	}

	private static void each(Draft draft, Writer writer) {
		Map<Integer, ParagraphRole> roles = new HashMap<>();
		for (KnownRole known : draft.structure()) {
			roles.put(known.span().start(), known.role());
		}
		int start = 0;
		for (String paragraph : draft.text().split("\\R[ \\t]*\\R")) {
			if (!paragraph.isBlank()) {
				writer.write(roles.get(start), paragraph.strip());
			}
			start += paragraph.length() + 2;
		}
	}

	private static String element(ParagraphRole role, String text) {
		String words = Entities.escape(text).replace("\n", "<br>");
		if (role == null) {
			return "<p>" + words + "</p>";
		}
		Matcher entry = ENTRY.matcher(words);
		return switch (role) {
			case HEADLINE -> "<h1>" + words + "</h1>";
			case SUBHEAD -> "<h2>" + words + "</h2>";
			case STANDFIRST, BYLINE, CAPTION -> "<p class=\"" + role.name().toLowerCase(Locale.ROOT) + "\">" + words + "</p>";
			case FURNITURE -> "<aside>" + words + "</aside>";
			case LIST_ITEM -> !entry.matches() ? "<p>" + words + "</p>" : entry.group(1) == null ? "<ul><li>" + entry.group(2) + "</li></ul>"
					: "<ol start=\"" + entry.group(1) + "\"><li>" + entry.group(2) + "</li></ol>";
			case BODY -> "<p>" + words + "</p>";
		};
	}

	/** What Markdown would take for marks gets a backslash, and a line end inside a paragraph its two spaces. */
	private static String escaped(String text) {
		return MARKDOWN.matcher(text).replaceAll("\\\\$0").replace("\n", "  \n");
	}
}
