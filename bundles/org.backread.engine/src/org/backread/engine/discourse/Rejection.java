package org.backread.engine.discourse;

import java.util.Objects;

/**
 * Someone or something that a pronoun could be taken for, and why not.
 *
 * @param mention        the mention nearest to the pronoun
 * @param paragraphsAway paragraphs between them
 * @param reason         why it fails
 * @param misleading     whether a reader would likely attach the pronoun to it, wrongly
 */
public record Rejection(Mention mention, int paragraphsAway, Reason reason, boolean misleading) {
	public Rejection {
		Objects.requireNonNull(mention);
		Objects.requireNonNull(reason);
	}

	/** Why a candidate fails. */
	public enum Reason {
		/** Its words tell the other gender. */
		OTHER_GENDER,
		/** It is a person, and the pronoun stands for none. */
		A_PERSON,
		/** It stands for one and the pronoun for several. */
		ONE_NOT_SEVERAL,
		/** It is named in the headline only, and copy has to stand without its headline. */
		HEADLINE_ONLY,
		/** It is named only inside a quotation, where the story has not introduced it. */
		QUOTED_ONLY,
		/** It stands near but only in passing: not as the one who acts or speaks. */
		IN_PASSING,
		/** Too much stands between. */
		TOO_FAR,
		/** The sentence itself tells them apart: those who lead "they" are not "they". */
		OTHER_PART_OF_SENTENCE
	}
}
