package org.backread.formats.reports;

import java.util.Arrays;

/** Turns the engine's offsets, in UTF-16 code units, into code points, which every JSON output counts in. */
public final class CodePoints {
	/** Offsets of the second half of each surrogate pair, in order: each makes later code points one less. */
	private final int[] pairs;

	/** @param text the text that the offsets refer to */
	public CodePoints(String text) {
		int[] found = new int[4];
		int count = 0;
		for (int i = 1; i < text.length(); i++) {
			if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
				found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
				found[count++] = i;
			}
		}
		pairs = Arrays.copyOf(found, count);
	}

	/** @return the number of code points before a UTF-16 offset */
	public int at(int offset) {
		int before = Arrays.binarySearch(pairs, offset - 1);
		return offset - (before >= 0 ? before + 1 : -before - 1);
	}
}
