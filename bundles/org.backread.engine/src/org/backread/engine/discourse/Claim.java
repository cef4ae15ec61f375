package org.backread.engine.discourse;

import java.util.List;
import java.util.Objects;

import org.backread.engine.language.ClaimKind;
import org.backread.engine.text.Span;

/**
 * A statement of the draft that an editor may want checked: words within one sentence that carry a figure, a superlative,
 * a charge, a hedge or a denial. Only a candidate: whether it is in dispute is for the editor to say.
 *
 * @param span        the words that make the claim, without the words that say who makes it
 * @param sentence    the sentence they stand in
 * @param paragraph   index of the paragraph
 * @param attribution index of the statement it belongs to in the analysis's attributions, -1 where the draft says it in its
 *                    own voice
 * @param voice       index of the claimant in the analysis's voices, -1 where nobody is named
 * @param signs       what makes it worth checking, in order of position; at least one
 */
public record Claim(Span span, Span sentence, int paragraph, int attribution, int voice, List<Sign> signs) {
	/**
	 * Words that make a claim worth checking.
	 *
	 * @param kind what they bring
	 * @param span the words; those of a denial stand outside the claim's own where they report it
	 */
	public record Sign(ClaimKind kind, Span span) {
		public Sign {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(span);
		}
	}

	/** @throws IllegalArgumentException if there is no sign */
	public Claim {
		Objects.requireNonNull(span);
		Objects.requireNonNull(sentence);
		signs = List.copyOf(signs);
		if (signs.isEmpty()) {
			throw new IllegalArgumentException("a claim without a sign");
		}
	}

	/** @return the gravest of what makes it worth checking */
	public ClaimKind kind() {
		return signs.stream().map(Sign::kind).min(ClaimKind::compareTo).orElseThrow();
	}

	/** @return whether it is of a kind, among others */
	public boolean is(ClaimKind kind) {
		return signs.stream().anyMatch(sign -> sign.kind() == kind);
	}

	/** @return whether the draft says it in its own voice */
	public boolean isBare() {
		return attribution < 0;
	}
}
