package org.backread.formats.reports;

import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.review.DisputedClaim;

/**
 * Something in the text of a report that a note belongs to: a flag or a claim.
 *
 * @param kind      its look: {@code error}, {@code warning}, {@code info} or {@code claim}
 * @param label     what stands at the words and at the note: a number, for a claim with a C before it
 * @param span      the words
 * @param paragraph index of the paragraph that the note stands beside; -1 for none
 * @param title     what it is called: {@code Error}
 * @param rule      the rule's name, or how the claim stands
 * @param flag      null for a claim
 * @param claim     null for a flag
 */
record Mark(String kind, String label, Span span, int paragraph, String title, String rule, Flag flag, DisputedClaim claim) {
	static Mark of(Flag flag, int number, int paragraph) {
		return new Mark(flag.severity().label(), Integer.toString(number), flag.span(), paragraph, Labels.of(flag.severity()),
				Labels.rule(flag.rule()), flag, null);
	}

	static Mark of(DisputedClaim claim, int number, Span span, int paragraph) {
		return new Mark("claim", "C" + number, span, paragraph, "Claim", Labels.of(claim.getStatus()), null, claim);
	}

	/** @return its address on the page */
	String id() {
		return "note-" + label;
	}
}
