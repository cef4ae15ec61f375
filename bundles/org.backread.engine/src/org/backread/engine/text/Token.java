package org.backread.engine.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A word or mark of the draft.
 *
 * @param span where it stands in the draft
 * @param text its characters, with curly quotation marks and apostrophes made straight
 * @param tag  its part of speech
 */
public record Token(Span span, String text, Tag tag) {
	public Token {
		Objects.requireNonNull(span);
		Objects.requireNonNull(text);
		Objects.requireNonNull(tag);
	}

	/** @return the text in lower case */
	public String lower() {
		return text.toLowerCase(Locale.ROOT);
	}

	/** @return whether this is the given word, whatever its case */
	public boolean is(String word) {
		return text.equalsIgnoreCase(word);
	}
}
