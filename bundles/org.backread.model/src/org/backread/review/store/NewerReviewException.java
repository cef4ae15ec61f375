package org.backread.review.store;

import java.io.IOException;
import java.nio.file.Path;

/** A sidecar was written by a newer Backread than this. The file was left as it is. */
public final class NewerReviewException extends IOException {
	private static final long serialVersionUID = 1L;

	NewerReviewException(Path file, int found, int known) {
		super("The review " + file + " was written by a newer Backread: it is of version " + found
				+ ", and this Backread reads versions up to " + known
				+ ". It was left as it is; update Backread to read it.");
	}
}
