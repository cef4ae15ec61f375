package org.backread.review.store;

import java.io.IOException;
import java.nio.file.Path;

/** A sidecar cannot be read because of what it holds. The file was left as it is. */
public final class ReviewFormatException extends IOException {
	private static final long serialVersionUID = 1L;
	private static final int LONGEST_DETAIL = 200;

	private final int line;

	/**
	 * @param file   the sidecar
	 * @param line   line of the damage, 1 for the first; 0 if it is not in one place
	 * @param detail what is wrong, as the end of a sentence
	 * @param cause  may be null
	 */
	ReviewFormatException(Path file, int line, String detail, Throwable cause) {
		super("The review " + file + " cannot be read" + (line > 0 ? ", line " + line : "") + ": " + oneLine(detail)
				+ ". It was left as it is; put back an intact copy, or move it away to begin a new review.", cause);
		this.line = line;
	}

	/** For bytes that are no characters: the parsers do not say where. */
	static ReviewFormatException wrongEncoding(Path file, Throwable cause) {
		return new ReviewFormatException(file, 0, "some of it is not text in the encoding it names", cause);
	}

	/** Details quote the file, which may hold anything, at any length. */
	private static String oneLine(String detail) {
		String flat = detail.replaceAll("[\\p{Cc}\\s]+", " ");
		return flat.length() <= LONGEST_DETAIL ? flat : flat.substring(0, LONGEST_DETAIL) + "…";
	}

	/** @return line of the damage, 1 for the first; 0 if it is not in one place */
	public int line() {
		return line;
	}
}
