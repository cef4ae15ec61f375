package org.backread.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.review.Decision;
import org.backread.review.DisputedClaim;
import org.backread.review.Review;
import org.backread.review.SignOff;

/**
 * A draft with what the engine found in it and what the desk recorded about it. The review is not changed; one that is
 * being edited belongs to the thread that edits it.
 *
 * @param file     where the draft is
 * @param analysis of its text
 * @param review   its record; an empty one where there is none
 */
public record ReviewedDraft(Path file, Analysis analysis, Review review) {
	public ReviewedDraft {
		Objects.requireNonNull(file);
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(review);
	}

	/** @return the flags that nobody dismissed, in order of position */
	public List<Flag> openFlags() {
		return Dismissals.open(analysis, review);
	}

	/** @return the flags that were dismissed, in order of position, each with the decision that did it */
	public Map<Flag, Decision> dismissedFlags() {
		return Dismissals.dismissed(analysis, review);
	}

	/** @return the claims in the ledger whose check is not finished, in the ledger's order */
	public List<DisputedClaim> openClaims() {
		return review.getClaims().stream().filter(Claims::isOpen).toList();
	}

	/** @return the latest signature, stale or not, if there is one */
	public Optional<SignOff> signOff() {
		return SignOffs.latest(review);
	}

	/** @return how far the desk is with it; flags of severity info do not hold a draft up */
	public DraftState state() {
		if (signOff().isPresent()) {
			return SignOffs.isStale(signOff().get(), analysis.text()) ? DraftState.STALE : DraftState.SIGNED;
		}
		if (review.getDecisions().isEmpty() && review.getClaims().isEmpty()) {
			return DraftState.UNREVIEWED;
		}
		boolean open = !openClaims().isEmpty() || openFlags().stream().anyMatch(flag -> flag.severity() != Severity.INFO);
		return open ? DraftState.OPEN : DraftState.READY;
	}
}
