package org.backread.formats;

import java.io.IOException;

/** A file cannot be read as a draft. The message is one line: the file, what is wrong with it (and where), what to do. */
public final class UnreadableDraftException extends IOException {
	private static final long serialVersionUID = 1L;

	/**
	 * @param file   as the user named it
	 * @param fault  what is wrong, as the end of a sentence that begins with the file's name
	 * @param remedy what to do about it
	 * @param cause  may be null
	 */
	UnreadableDraftException(String file, String fault, String remedy, Throwable cause) {
		super(oneLine(file + ": " + fault + "; " + remedy), cause);
	}

	/** A file's name may hold line ends and terminal codes. */
	private static String oneLine(String message) {
		return message.replaceAll("\\p{Cc}", "?");
	}
}
