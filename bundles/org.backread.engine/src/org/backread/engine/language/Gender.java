package org.backread.engine.language;

/** What a word tells of a person's gender. */
public enum Gender {
	MALE, FEMALE,
	/** The word tells nothing, or is used for both: it fits "he" as well as "she". */
	EITHER;

	/** @return whether both can be the same person's */
	public boolean fits(Gender other) {
		return this == EITHER || other == EITHER || this == other;
	}

	/** @return what is known of a person of whom two words tell this and {@code other}; EITHER if they contradict */
	public Gender and(Gender other) {
		return this == EITHER ? other : other == EITHER || this == other ? this : EITHER;
	}
}
