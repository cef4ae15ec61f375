package org.backread.engine.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads the engine's word lists: a word a line, a tab and a value after it where there is one; {@code #} opens a comment. */
final class WordList {
	private WordList() {
	}

	/** @return the words of the named lists */
	static Set<String> set(String... names) {
		return new HashSet<>(map(names).keySet());
	}

	/** @return the words of the named lists with their values, empty where there is none; a later list wins over an earlier */
	static Map<String, String> map(String... names) {
		Map<String, String> words = new HashMap<>();
		for (String name : names) {
			try (InputStream in = WordList.class.getResourceAsStream(name)) {
				if (in == null) {
					throw new IOException("the word list " + name + " is missing from the engine");
				}
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
				for (String line; (line = reader.readLine()) != null;) {
					int tab = line.indexOf('\t');
					if (!line.isBlank() && line.charAt(0) != '#') {
						words.put(tab < 0 ? line.strip() : line.substring(0, tab).strip(), tab < 0 ? "" : line.substring(tab + 1).strip());
					}
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return words;
	}
}
