package org.backread.engine.text;

import java.util.Objects;

/**
 * What a paragraph is in the article, known from where the draft came from (a heading style, a field of the wire's format)
 * and not from its words.
 *
 * @param span where the paragraph, or its beginning, stands in the draft; the paragraph that holds the first character is meant
 * @param role what it is. A paragraph known as {@link ParagraphRole#BODY} may still prove to be page furniture, since a word
 *             processor knows of no such thing; any other role is taken as it is
 */
public record KnownRole(Span span, ParagraphRole role) {
	public KnownRole {
		Objects.requireNonNull(span);
		Objects.requireNonNull(role);
	}
}
