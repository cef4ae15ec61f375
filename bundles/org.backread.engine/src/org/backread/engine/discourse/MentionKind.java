package org.backread.engine.discourse;

/** How a mention refers. */
public enum MentionKind {
	NAME, NOUN, PRONOUN
}
