package org.backread.engine.discourse;

import java.util.List;

import org.backread.engine.text.Paragraph;

/**
 * A draft with everything the engine knows about it: what the checks look at. Immutable.
 *
 * @param text       the draft's text; every offset refers to it
 * @param paragraphs its paragraphs, in order
 */
public record Document(String text, List<Paragraph> paragraphs) {
	/** Copies the list, so that a document never changes. */
	public Document {
		paragraphs = List.copyOf(paragraphs);
	}
}
