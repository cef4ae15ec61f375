package org.backread.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads plain-text drafts. */
public final class DraftReader {
	/** A hundred times the longest newspaper article; beyond it the file is something else. */
	private static final int MAX_BYTES = 16 << 20;

	private DraftReader() {
	}

	/**
	 * Reads a file as plain text: UTF-8 or UTF-16 with a byte order mark, UTF-8 without one, else Windows-1252.
	 *
	 * @param file where the draft is
	 * @return the draft; its text holds something else than white space
	 * @throws UnreadableDraftException if the file is missing, a folder, not readable, empty, too large or not text
	 */
	public static Draft read(Path file) throws UnreadableDraftException {
		Draft draft = TextDecoder.decode(file, bytes(file));
		if (draft.text().isBlank()) {
			throw new UnreadableDraftException(file, "the file holds no text", "was the draft saved?", null);
		}
		return draft;
	}

	private static byte[] bytes(Path file) throws UnreadableDraftException {
		if (Files.isDirectory(file)) {
			throw new UnreadableDraftException(file, "this is a folder", "name the drafts inside it", null);
		}
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(MAX_BYTES + 1);
		} catch (NoSuchFileException e) {
			throw new UnreadableDraftException(file, "there is no such file", "check its name and folder", e);
		} catch (AccessDeniedException e) {
			throw new UnreadableDraftException(file, "you may not read this file", "ask its owner for permission", e);
		} catch (IOException e) {
			throw new UnreadableDraftException(file, "the file cannot be read (" + e.getMessage() + ")",
					"check the disk or the network share", e);
		}
		if (bytes.length > MAX_BYTES) {
			throw new UnreadableDraftException(file, "the file is larger than " + (MAX_BYTES >> 20) + " MB",
					"split it into articles", null);
		}
		return bytes;
	}
}
