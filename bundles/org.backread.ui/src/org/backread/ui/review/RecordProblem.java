package org.backread.ui.review;

import java.util.Objects;

/**
 * What keeps the record of a review from being read or saved.
 *
 * @param kind    what it is about
 * @param message what is wrong and what can be done, in sentences for people
 */
public record RecordProblem(Kind kind, String message) {
	public RecordProblem {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(message);
	}

	/** What a problem is about. */
	public enum Kind {
		/** The file is there but cannot be read: nothing can be recorded. */
		UNREADABLE,
		/** The record cannot be written: it is held in memory. */
		UNSAVED,
		/** Someone else changed the file: either version has to give way. */
		CONFLICT
	}
}
