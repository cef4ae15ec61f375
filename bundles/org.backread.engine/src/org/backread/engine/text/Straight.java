package org.backread.engine.text;

/**
 * Straightens typographic characters one for one, so that offsets stay as they are: curly quotation marks and apostrophes
 * become straight ones, unusual spaces become spaces.
 */
public final class Straight {
	private Straight() {
	}

	/** @return the text with straight quotation marks and plain spaces, of the same length */
	public static String of(String text) {
		char[] chars = text.toCharArray();
		for (int i = 0; i < chars.length; i++) {
			chars[i] = of(chars[i]);
		}
		return new String(chars);
	}

	private static char of(char c) {
		return switch (c) {
			case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> '\'';
			case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
			case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\u2002', '\u2003' -> ' ';
			default -> c;
		};
	}
}
