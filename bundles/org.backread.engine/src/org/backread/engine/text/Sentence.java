package org.backread.engine.text;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of the draft.
 *
 * @param span   its text without surrounding white space
 * @param tokens its words and marks, in order
 */
public record Sentence(Span span, List<Token> tokens) {
	public Sentence {
		Objects.requireNonNull(span);
		tokens = List.copyOf(tokens);
	}
}
