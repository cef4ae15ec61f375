package org.backread.engine.text;

import java.util.Objects;

/**
 * Words between quotation marks. A quotation that runs over paragraphs, with an opening mark at the start of each and a
 * closing one only at the end, is one quotation a paragraph, each but the first continuing the one before.
 *
 * @param span      the words with their marks
 * @param closed    whether the closing mark is there
 * @param continued whether it goes on with the quotation of the paragraph before
 */
public record Quotation(Span span, boolean closed, boolean continued) {
	public Quotation {
		Objects.requireNonNull(span);
	}

	/** @return the words without their marks */
	public Span inner() {
		return new Span(Math.min(span.start() + 1, span.end()), closed ? Math.max(span.end() - 1, span.start() + 1) : span.end());
	}
}
