package org.backread.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page into the mark-up that a form's text shows. Knows as much Markdown as our own documentation uses: headings,
 * paragraphs, lists, tables, fenced examples, bold, code and links.
 */
final class FormMarkup {
	private static final Pattern INLINE = Pattern
			.compile("\\*\\*([^*]+)\\*\\*|`([^`]+)`|\\[([^]]+)]\\(([^)]+)\\)");
	/** How wide the first column of a table with two columns is, in pixels. */
	private static final int KEY_COLUMN = 190;
	private static final int EXAMPLE_INDENT = 14;

	private final StringBuilder form = new StringBuilder("<form>");
	private final List<String> paragraph = new ArrayList<>();
	private boolean inExample;
	private boolean tableHead;

	private FormMarkup() {
	}

	/** @return the mark-up of a page's text */
	static String of(String markdown) {
		FormMarkup markup = new FormMarkup();
		markdown.lines().forEach(markup::line);
		markup.endParagraph();
		return markup.form.append("</form>").toString();
	}

	private void line(String line) {
		if (line.startsWith("```")) {
			fence();
		} else if (inExample) {
			paragraph.add(line);
		} else if (line.isBlank()) {
			endParagraph();
			tableHead = true;
		} else if (line.startsWith("#")) {
			endParagraph();
			int level = line.length() - line.replaceFirst("^#+", "").length();
			form.append("<p><span font=\"").append(level == 1 ? "title" : "header").append("\">")
					.append(escape(Page.heading(line))).append("</span></p>");
		} else if (line.startsWith("![")) {
			endParagraph(); // a picture of the window, for readers who do not have it in front of them
		} else if (line.startsWith("|")) {
			row(line);
		} else if (line.startsWith("- ")) {
			endParagraph();
			paragraph.add(line);
		} else {
			paragraph.add(line.strip());
		}
	}

	/** A paragraph or an entry of a list, which may go on over several lines. */
	private void endParagraph() {
		if (paragraph.isEmpty()) {
			return;
		}
		String text = String.join(" ", paragraph);
		paragraph.clear();
		if (text.startsWith("- ")) {
			form.append("<li>").append(inline(text.substring(2))).append("</li>");
		} else {
			form.append("<p>").append(inline(text)).append("</p>");
		}
	}

	private void fence() {
		if (!inExample) {
			endParagraph();
			inExample = true;
			return;
		}
		paragraph.stream().filter(line -> !line.isBlank()).forEach(this::exampleLine);
		paragraph.clear();
		inExample = false;
	}

	/** Set in, in the draft's type; the words that are flagged in colour besides their marks. */
	private void exampleLine(String line) {
		form.append("<li style=\"text\" value=\"\" indent=\"").append(EXAMPLE_INDENT).append("\" bindent=\"0\">");
		for (String part : line.split("(?=\u00ab)|(?<=\u00bb)")) {
			form.append("<span font=\"example\"").append(part.startsWith("\u00ab") ? " color=\"flagged\">" : ">")
					.append(escape(part)).append("</span>");
		}
		form.append("</li>");
	}

	/** Two columns stand beside each other; more become an entry of a list. */
	private void row(String line) {
		endParagraph();
		if (line.matches("[|:\\- ]+")) {
			return;
		}
		if (tableHead) {
			tableHead = false;
			return;
		}
		List<String> cells = List.of(line.replaceAll("^\\| *| *\\|$", "").split(" *\\| *"));
		if (cells.size() == 2) {
			form.append("<li style=\"text\" indent=\"").append(KEY_COLUMN).append("\" bindent=\"0\" value=\"")
					.append(escape(cells.get(0)).replace("\"", "&quot;")).append("\">").append(inline(cells.get(1)))
					.append("</li>");
		} else {
			form.append("<li>")
					.append(String.join(" \u00b7 ", cells.stream().map(FormMarkup::inline).toList())).append("</li>");
		}
	}

	private static String inline(String text) {
		StringBuilder out = new StringBuilder();
		Matcher matcher = INLINE.matcher(text);
		int done = 0;
		while (matcher.find()) {
			out.append(escape(text.substring(done, matcher.start())));
			if (matcher.group(1) != null) {
				out.append("<b>").append(escape(matcher.group(1))).append("</b>");
			} else if (matcher.group(2) != null) {
				out.append("<span font=\"code\">").append(escape(matcher.group(2))).append("</span>");
			} else {
				out.append("<a href=\"").append(escape(matcher.group(4))).append("\">").append(escape(matcher.group(3)))
						.append("</a>");
			}
			done = matcher.end();
		}
		return out.append(escape(text.substring(done))).toString();
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
