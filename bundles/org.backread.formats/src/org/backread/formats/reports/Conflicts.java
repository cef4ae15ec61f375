package org.backread.formats.reports;

import java.util.List;

import org.backread.review.DisputedClaim;
import org.backread.review.Review;

/** Which claims of a ledger cannot be true together. */
final class Conflicts {
	private Conflicts() {
	}

	/** @return the claims that conflict with one, whichever of the two it was entered on, in the ledger's order */
	static List<DisputedClaim> of(Review review, DisputedClaim claim) {
		return review.getClaims().stream()
				.filter(other -> other != claim && (claim.getConflictsWith().contains(other) || other.getConflictsWith().contains(claim)))
				.toList();
	}
}
