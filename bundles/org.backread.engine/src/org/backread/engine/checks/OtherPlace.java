package org.backread.engine.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

	/** @return of flags at the same words the first alone: one fault is one flag, however many places it disagrees with */
	static List<Flag> once(List<Flag> flags) {
		Set<Span> flagged = new HashSet<>();
		return flags.stream().filter(flag -> flagged.add(flag.span())).toList();
	}
}
