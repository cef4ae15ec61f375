package org.backread.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes that a draft is read from.
 *
 * @param name    the file as the user named it, for messages and for its ending; need not be a path
 * @param content its bytes; not changed
 */
record Source(String name, byte[] content) {
	/** @return an exception that names this source */
	UnreadableDraftException refuse(String fault, String remedy, Throwable cause) {
		return new UnreadableDraftException(name, fault, remedy, cause);
	}

	/** @return whether the content begins with these bytes, each 0 to 255 */
	boolean startsWith(int... bytes) {
		if (content.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if (Byte.toUnsignedInt(content[i]) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	/** @return up to so many of the first bytes as Latin-1, enough to look for marks in */
	String beginning(int most) {
		return new String(Arrays.copyOf(content, Math.min(most, content.length)), StandardCharsets.ISO_8859_1);
	}
}
