package org.backread.review.store;

import java.util.Objects;

import org.backread.review.Review;

/**
 * A review read from a sidecar.
 *
 * @param review the review, in no resource, so that any editing domain can take it
 * @param stamp  what the file held; handed back when the review is saved, to notice changes made meanwhile
 */
public record LoadedReview(Review review, Stamp stamp) {
	public LoadedReview {
		Objects.requireNonNull(review);
		Objects.requireNonNull(stamp);
	}
}
