package org.backread.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the engine's word lists from registry artifacts, so that none of their text stands in this repository and none
 * of their libraries is needed at run time. Argument: the folder to write to.
 */
public final class LexiconCodegen {
	private LexiconCodegen() {
	}

	/** Runs the generators; a failure ends the build with its stack trace. */
	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]);
		Files.createDirectories(folder);
		WordNetNouns.write(folder);
		FirstNames.write(folder.resolve("first-names.txt"));
	}

	/** Writes lines as UTF-8 with line feeds, the same on every machine, and leaves an unchanged file's date alone. */
	static void write(Path file, Iterable<String> lines) throws IOException {
		String content = String.join("\n", lines) + "\n";
		if (!Files.exists(file) || !Files.readString(file).equals(content)) {
			Files.writeString(file, content);
		}
	}
}
