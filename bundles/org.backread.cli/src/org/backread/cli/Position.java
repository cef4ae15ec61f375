package org.backread.cli;

/**
 * A place in a text as editors show it.
 *
 * @param line   from 1; a line feed, a carriage return or both end a line
 * @param column from 1, in Unicode code points
 */
record Position(int line, int column) {
	/** @return the position of an offset in UTF-16 code units */
	static Position of(String text, int offset) {
		int line = 1;
		int start = 0;
		for (int i = 0; i < offset; i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
				line++;
				start = i + 1;
			}
		}
		return new Position(line, text.codePointCount(start, offset) + 1);
	}
}
