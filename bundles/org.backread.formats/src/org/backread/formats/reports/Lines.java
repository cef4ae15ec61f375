package org.backread.formats.reports;

import java.util.Arrays;

/** The lines of a text; a line feed, a carriage return or both end one. */
public final class Lines {
	private final String text;
	private final int[] starts;

	/** @param text the text that the offsets refer to */
	public Lines(String text) {
		this.text = text;
		int[] found = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
				found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/** @return the position of an offset in UTF-16 code units, as editors show it */
	public Position at(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		int line = found >= 0 ? found : -found - 2;
		return new Position(line + 1, text.codePointCount(starts[line], offset) + 1);
	}
}
