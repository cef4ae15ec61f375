package org.backread.engine.text;

import java.util.regex.Pattern;

/** Puts words that may run over several lines on one, for lists, messages and comparisons. */
public final class OneLine {
	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	private OneLine() {
	}

	/** @return the text without white space at its ends, and with one space for any white space inside */
	public static String of(String text) {
		return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
	}
}
