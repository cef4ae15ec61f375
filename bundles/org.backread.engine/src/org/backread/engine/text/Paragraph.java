package org.backread.engine.text;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of the draft.
 *
 * @param index     its number, from 0
 * @param span      its text without surrounding white space
 * @param role      what it is in the article
 * @param told      whether the draft's source said so, and not its words and its place
 * @param sentences its sentences, in order; they cover the paragraph but for white space
 */
public record Paragraph(int index, Span span, ParagraphRole role, boolean told, List<Sentence> sentences) {
	public Paragraph {
		Objects.requireNonNull(span);
		Objects.requireNonNull(role);
		sentences = List.copyOf(sentences);
	}
}
