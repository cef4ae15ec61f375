package org.backread.engine.checks;

import java.util.List;

import org.backread.engine.discourse.Rejection;
import org.backread.engine.language.Gender;

/** Puts the candidates of a lost reference, and why each fails, in words. */
final class Evidence {
	private Evidence() {
	}

	static List<Candidate> candidates(List<Rejection> rejections, String pronoun) {
		return rejections.stream().map(r -> new Candidate(r.mention().name(), r.mention().span(), r.paragraphsAway(), reason(r, pronoun), r.misleading()))
				.toList();
	}

	/** @return a sentence for the message: whom a reader may wrongly take the pronoun for, or that there is nobody */
	static String summary(List<Rejection> rejections, String pronoun) {
		if (rejections.isEmpty()) {
			return "Nobody has been named before.";
		}
		Rejection first = rejections.getFirst();
		return first.misleading() ? "A reader may take \u201C" + pronoun + "\u201D for " + first.mention().name() + ", " + reason(first, pronoun) + "."
				: "The nearest name, " + first.mention().name() + ", is " + reason(first, pronoun) + ".";
	}

	private static String reason(Rejection rejection, String pronoun) {
		return switch (rejection.reason()) {
			case OTHER_GENDER -> rejection.mention().gender() == Gender.FEMALE ? "a woman" : "a man";
			case A_PERSON -> "a person, not \u201C" + pronoun + "\u201D";
			case ONE_NOT_SEVERAL -> "one, not several";
			case HEADLINE_ONLY -> "named in the headline only";
			case QUOTED_ONLY -> "named only inside a quotation";
			case TOO_FAR -> "last mentioned " + distance(rejection.paragraphsAway()) + " earlier";
			case IN_PASSING -> "mentioned near by, but only in passing";
			case OTHER_PART_OF_SENTENCE -> "who has another part in the same sentence";
		};
	}

	private static String distance(int paragraphs) {
		return paragraphs == 1 ? "a paragraph" : paragraphs + " paragraphs";
	}
}
