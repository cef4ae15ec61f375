package org.backread.ui.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Unsaved text of a draft.
 *
 * @param file  where it is kept
 * @param draft the draft it belongs to
 * @param when  when it was written down
 * @param text  the whole text of the draft at that time
 */
public record RecoveredText(Path file, Path draft, Instant when, String text) {
	private static final String HEADER = "backread-recovery 1";

	/** @return what {@link #read} reads back */
	static byte[] encode(Path draft, Instant when, String text) {
		return String.join("\n", HEADER, draft.toString(), when.toString(), text).getBytes(StandardCharsets.UTF_8);
	}

	/** @return the text in a recovery file; empty if the file is damaged, gone or of another version */
	static Optional<RecoveredText> read(Path file) {
		try {
			String[] parts = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", 4);
			if (parts.length < 4 || !parts[0].equals(HEADER)) {
				return Optional.empty();
			}
			return Optional.of(new RecoveredText(file, Path.of(parts[1]), Instant.parse(parts[2]), parts[3]));
		} catch (IOException | IllegalArgumentException | DateTimeException e) {
			return Optional.empty();
		}
	}
}
