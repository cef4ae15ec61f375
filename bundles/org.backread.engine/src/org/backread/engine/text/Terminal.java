package org.backread.engine.text;

/** Knows the marks that end a sentence and those that may follow them. */
public final class Terminal {
	private Terminal() {
	}

	/** @return whether the character ends a sentence: full stop, question or exclamation mark, ellipsis */
	public static boolean isMark(char c) {
		return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u203D';
	}

	/** @return whether the character may stand between a sentence's end mark and its end: a closing quotation mark or bracket */
	public static boolean isCloser(char c) {
		return c == '"' || c == '\'' || c == '\u201D' || c == '\u2019' || c == ')' || c == ']' || c == '\u00BB' || c == '*';
	}

	/** @return whether the text, without white space at its end, ends as a sentence does */
	public static boolean endsSentence(String text) {
		int i = text.length() - 1;
		while (i >= 0 && (isCloser(text.charAt(i)) || ParagraphSplitter.isBlank(text.charAt(i)))) {
			i--;
		}
		return i >= 0 && isMark(text.charAt(i));
	}
}
