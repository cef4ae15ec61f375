package org.backread.engine.checks;

import java.util.Objects;

import org.backread.engine.text.Span;

/**
 * Someone or something that flagged words could be taken to mean, and why they cannot or should not.
 *
 * @param name           as the draft has it, such as {@code Theresa May}
 * @param span           the mention nearest to the flagged words
 * @param paragraphsAway paragraphs between that mention and the flagged words: 0 the same one, 1 the one before,
 *                       negative when the mention comes after them
 * @param reason         why this candidate fails
 * @param misleading     whether a reader is likely to attach the words to this candidate, wrongly
 */
public record Candidate(String name, Span span, int paragraphsAway, String reason, boolean misleading) {
	public Candidate {
		Objects.requireNonNull(name);
		Objects.requireNonNull(span);
		Objects.requireNonNull(reason);
	}
}
