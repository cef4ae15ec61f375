package org.backread.review.store;

import java.io.IOException;
import java.nio.file.Path;

/** A sidecar is not what it was when the review was read from it. Nothing was written. */
public final class ConcurrentChangeException extends IOException {
	private static final long serialVersionUID = 1L;

	ConcurrentChangeException(Path file, boolean deleted) {
		super("The review " + file + (deleted ? " was deleted" : " was changed by someone else")
				+ " since it was read, so it was not saved over. Reload the draft's review to see what is there now,"
				+ " then make the decision again.");
	}
}
