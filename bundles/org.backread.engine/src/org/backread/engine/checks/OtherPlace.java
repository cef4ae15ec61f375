package org.backread.engine.checks;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Span;

/** Points from a flag to the other place in the draft that it disagrees with. */
final class OtherPlace {
	private OtherPlace() {
	}

	/**
	 * @param document the draft
	 * @param flagged  the words at fault
	 * @param other    the words they disagree with
	 * @param reason   how they disagree
	 * @return the other words as the candidate of a flag
	 */
	static Candidate of(Document document, Span flagged, Span other, String reason) {
		return new Candidate(document.words(other), other, document.paragraphAt(flagged.start()) - document.paragraphAt(other.start()), reason, false);
	}
}
