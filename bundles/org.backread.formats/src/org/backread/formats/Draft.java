package org.backread.formats;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * A draft as read from its file.
 *
 * @param text    its text, with the line ends of the file and without a byte order mark
 * @param charset the encoding it was read in
 * @param bom     whether the file began with a byte order mark
 */
public record Draft(String text, Charset charset, boolean bom) {
	public Draft {
		Objects.requireNonNull(text);
		Objects.requireNonNull(charset);
	}
}
