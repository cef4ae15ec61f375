package org.backread.ui.tests;

/** Drafts of our own invention, with faults known beforehand. */
final class Samples {
	/** A clean paragraph. */
	static final String CLEAN = "Marlow Haven council approved the new sea wall on Tuesday after a long debate.";
	/** A line that the page around the story left in it. */
	static final String FURNITURE = "Advertisement";
	/** A speaker whom nothing introduces. */
	static final String ORPHAN = "She said the harbour fund would pay for most of the work.";

	private Samples() {
	}

	/** A story with one piece of furniture and one orphaned speaker. */
	static String faulty() {
		return String.join("\n\n", CLEAN, FURNITURE,
				"The wall will be built in three stages and should be finished before the winter storms.", ORPHAN,
				"Work on the first stage begins in March.", "");
	}
}
