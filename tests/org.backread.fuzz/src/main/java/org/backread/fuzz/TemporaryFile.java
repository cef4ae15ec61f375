package org.backread.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file of the process that every input is written to in turn, for what reads files only. */
final class TemporaryFile {
	private final Path file;

	TemporaryFile(String name) {
		try {
			Path folder = Files.createTempDirectory("backread-fuzz");
			file = folder.resolve(name);
			folder.toFile().deleteOnExit();
			file.toFile().deleteOnExit();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the file, which now holds these bytes */
	Path with(byte[] content) {
		try {
			return Files.write(file, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
