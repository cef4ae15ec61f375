package org.backread.engine.text;

/** How long a text is, counted as desks do: whatever stands between white space is a word. */
public final class WordCount {
	private WordCount() {
	}

	/** @return how many words the text has; 0 for a blank one */
	public static int of(CharSequence text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean white = isWhiteSpace(text.charAt(i));
			if (!white && !inside) {
				words++;
			}
			inside = !white;
		}
		return words;
	}

	/** No-break and other typographic spaces hold words together. */
	private static boolean isWhiteSpace(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}
}
