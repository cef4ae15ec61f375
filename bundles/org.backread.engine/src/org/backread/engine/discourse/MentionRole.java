package org.backread.engine.discourse;

/** The part that a mention plays in its sentence, most prominent first. */
public enum MentionRole {
	/** The source of reported words. */
	SPEAKER,
	/** The subject of a clause. */
	SUBJECT,
	/** An object, or a part of a phrase. */
	OTHER,
	/** The owner in "Vey's plan" or "her plan". */
	POSSESSOR
}
