package org.backread.coherence;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the vocabulary out of a tokenizer file: the object {@code "vocab"} in its JSON, words with their numbers. */
final class Vocabulary {
	private final String json;
	private int at;

	private Vocabulary(String json) {
		this.json = json;
	}

	/**
	 * @param json the tokenizer file
	 * @return the number of each piece
	 * @throws IOException if it has no vocabulary, or one that cannot be read
	 */
	static Map<String, Integer> read(String json) throws IOException {
		try {
			return new Vocabulary(json).pieces();
		} catch (IndexOutOfBoundsException | NumberFormatException e) {
			throw new IOException("the vocabulary of the model is damaged", e);
		}
	}

	private Map<String, Integer> pieces() throws IOException {
		at = json.indexOf("\"vocab\"");
		if (at < 0) {
			throw new IOException("the model has no vocabulary");
		}
		at = json.indexOf('{', at) + 1;
		Map<String, Integer> pieces = HashMap.newHashMap(32_000);
		while (next() != '}') {
			String piece = string();
			at = json.indexOf(':', at) + 1;
			next();
			int start = at;
			while (Character.isDigit(json.charAt(at))) {
				at++;
			}
			pieces.put(piece, Integer.parseInt(json, start, at, 10));
			if (next() == ',') {
				at++;
			}
		}
		return pieces;
	}

	/** @return the next character that is no white space, which {@link #at} then is at */
	private char next() {
		while (Character.isWhitespace(json.charAt(at))) {
			at++;
		}
		return json.charAt(at);
	}

	private String string() {
		StringBuilder string = new StringBuilder();
		at++;
		for (char c; (c = json.charAt(at++)) != '"';) {
			if (c != '\\') {
				string.append(c);
			} else if (json.charAt(at) == 'u') {
				string.append((char) Integer.parseInt(json, at + 1, at + 5, 16));
				at += 5;
			} else {
				string.append(json.charAt(at++)); // a quotation mark or a backslash; pieces hold no others
			}
		}
		return string.toString();
	}
}
