package org.backread.review;

/** Text as a sidecar can hold it. */
public final class StorableText {
	private static final char REPLACEMENT = '\uFFFD';

	private StorableText() {
	}

	/**
	 * Replaces what XML 1.0 cannot hold (control characters and halves of surrogate pairs), each code unit by one, so
	 * that offsets stay the same.
	 *
	 * @param text any text
	 * @return the text itself if there is nothing to replace
	 */
	public static String of(String text) {
		StringBuilder changed = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (!allowed(c)) {
				if (changed == null) {
					changed = new StringBuilder(text);
				}
				changed.setCharAt(i, REPLACEMENT);
			}
		}
		return changed == null ? text : changed.toString();
	}

	private static boolean allowed(char c) {
		return c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' || c == '\t' || c == '\n' || c == '\r';
	}
}
