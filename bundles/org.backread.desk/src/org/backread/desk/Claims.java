package org.backread.desk;

import org.backread.engine.text.OneLine;
import org.backread.review.ClaimStatus;
import org.backread.review.DisputedClaim;

/** What follows from the state of a disputed claim. */
public final class Claims {
	private Claims() {
	}

	/** @return the claim in the editor's words or, where there are none, in the draft's; on one line */
	public static String wording(DisputedClaim claim) {
		String words = claim.getWording() == null || claim.getWording().isBlank() ? claim.getAnchor().getQuote()
				: claim.getWording();
		return OneLine.of(words);
	}

	/** @return whether the check of a claim is not finished, or went against it while it is still in the draft */
	public static boolean isOpen(DisputedClaim claim) {
		return claim.getStatus() != ClaimStatus.SUPPORTED && claim.getStatus() != ClaimStatus.WITHDRAWN;
	}
}
