package org.backread.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

import org.backread.formats.batch.BatchLine;

/** Reads lines, each cut just above the length that is answered, so that no input can fill the memory. */
final class BoundedLines {
	private final Reader reader;

	BoundedLines(Reader reader) {
		this.reader = reader;
	}

	/** @return the next line without its end, empty at the end of the input */
	Optional<String> next() throws IOException {
		StringBuilder line = new StringBuilder();
		boolean any = false;
		for (int c; (c = reader.read()) >= 0;) {
			if (c == '\n') {
				return Optional.of(line.toString());
			}
			any = true;
			if (line.length() <= BatchLine.LONGEST && c != '\r') {
				line.append((char) c);
			}
		}
		return any ? Optional.of(line.toString()) : Optional.empty();
	}
}
