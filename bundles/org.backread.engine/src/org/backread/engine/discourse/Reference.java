package org.backread.engine.discourse;

import java.util.Objects;

/**
 * Words and whom or what they are taken to stand for.
 *
 * @param mention    the words
 * @param referent   who or what is meant
 * @param confidence how sure that is, from 0 to 1: 1 for a name, for a pronoun how far its referent is ahead of the next best
 */
public record Reference(Mention mention, Referent referent, double confidence) {
	public Reference {
		Objects.requireNonNull(mention);
		Objects.requireNonNull(referent);
	}
}
