package org.backread.engine.checks;

import java.util.List;

import org.backread.engine.discourse.Rejection;

/** Puts the candidates of a lost reference, and why each fails, in words. */
final class Evidence {
	private Evidence() {
	}

	static List<Candidate> candidates(List<Rejection> rejections, String pronoun) {
		return rejections.stream().map(r -> new Candidate(r.mention().name(), r.mention().span(), r.paragraphsAway(), reason(r, pronoun), r.misleading()))
				.toList();
	}

	/** @return a sentence for the message: whom a reader would wrongly take it for, or that there is nobody */
	static String summary(List<Rejection> rejections, String pronoun) {
		return rejections.stream().filter(Rejection::misleading).findFirst()
				.map(r -> "A reader would take it for " + r.mention().name() + ": " + reason(r, pronoun) + ".")
				.orElseGet(() -> rejections.isEmpty() ? "Nobody has been named before." : notOf(rejections, pronoun));
	}

	private static String notOf(List<Rejection> rejections, String pronoun) {
		Rejection nearest = rejections.getFirst();
		return "The nearest name, " + nearest.mention().name() + ", does not fit: " + reason(nearest, pronoun) + ".";
	}

	private static String reason(Rejection rejection, String pronoun) {
		return switch (rejection.reason()) {
			case OTHER_GENDER -> "\u201C" + pronoun + "\u201D does not fit";
			case A_PERSON -> "a person is not \u201C" + pronoun + "\u201D";
			case ONE_NOT_SEVERAL -> "one, not several";
			case HEADLINE_ONLY -> "named in the headline only, and the copy has to stand without it";
			case QUOTED_ONLY -> "named only inside a quotation";
			case TOO_FAR -> "last mentioned " + distance(rejection.paragraphsAway()) + " earlier, too far back to be meant";
			case IN_PASSING -> "mentioned near by, but only in passing";
			case OTHER_PART_OF_SENTENCE -> "has another part in the same sentence";
		};
	}

	private static String distance(int paragraphs) {
		return paragraphs == 1 ? "a paragraph" : paragraphs + " paragraphs";
	}
}
