package org.backread.formats.reports;

import java.util.ArrayDeque;
import java.util.Deque;

import org.backread.review.StorableText;

/** Builds a page that is HTML and well-formed XML alike. Every text is escaped; nothing of a draft becomes markup. */
final class Markup {
	private final StringBuilder page = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/** Opens an element. @param attributes names and values by turns; a name with a null value is left out */
	Markup open(String element, String... attributes) {
		start(element, attributes);
		page.append('>');
		open.push(element);
		return this;
	}

	/** Closes the element opened last that is not closed yet. */
	Markup close() {
		page.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Closes the element opened last and ends the line. */
	Markup closeBlock() {
		close();
		page.append('\n');
		return this;
	}

	/** Adds an element that never has content. */
	Markup empty(String element, String... attributes) {
		start(element, attributes);
		page.append("/>");
		return this;
	}

	/** Adds an element with a text. */
	Markup element(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close();
	}

	/** Adds text. Characters that XML cannot hold become U+FFFD. */
	Markup text(String text) {
		escape(text);
		return this;
	}

	/** Adds a style sheet of our own. */
	Markup style(String css) {
		open("style");
		page.append(css);
		return closeBlock();
	}

	private void start(String element, String... attributes) {
		page.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				page.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1]);
				page.append('"');
			}
		}
	}

	private void escape(String text) {
		String storable = StorableText.of(text);
		for (int i = 0; i < storable.length(); i++) {
			char c = storable.charAt(i);
			switch (c) {
				case '&' -> page.append("&amp;");
				case '<' -> page.append("&lt;");
				case '>' -> page.append("&gt;");
				case '"' -> page.append("&quot;");
				case '\'' -> page.append("&#39;");
				default -> page.append(c);
			}
		}
	}

	/** @return what was built */
	@Override
	public String toString() {
		return page.toString();
	}
}
