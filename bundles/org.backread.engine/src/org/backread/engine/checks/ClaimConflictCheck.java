package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Statements;
import org.backread.engine.discourse.Voice;
import org.backread.engine.text.Span;

/**
 * Pairs two claims about one matter that cannot both be true: by their numbers, by a negation or a denial, or by opposite
 * words, which are three of the kinds of contradiction of M.-C. de Marneffe, A. N. Rafferty and C. D. Manning, "Finding
 * contradictions in text", ACL 2008. At least one of them is somebody's statement, and not both are the same speaker's:
 * that a story reports both sides is no fault, but an editor wants them side by side.
 */
final class ClaimConflictCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("claim-conflict", "Two claims that disagree",
			"Finds two statements about one matter that cannot both be true.", Severity.INFO);

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		if (document.attributions().isEmpty()) {
			return List.of();
		}
		List<Flag> flags = new ArrayList<>();
		SameMatter.pairs(new AssertionReader(document).read(tokens -> true), (earlier, later) -> {
			if (!earlier.isSameVoice(later) && !earlier.supposed() && !later.supposed() && earlier.times().equals(later.times())) {
				String why = isContrary(earlier, later) ? "the opposite is said" : Amounts.conflict(earlier, later).isPresent() ? "another number is given" : "";
				if (!why.isEmpty()) {
					flags.add(flag(document, earlier, later, why));
				}
			}
		});
		return OtherPlace.once(flags);
	}

	/** "The number of trams rose", "the number of late trams in Osterby fell": what one of them adds mostly changes the matter. */
	private static boolean isContrary(Assertion earlier, Assertion later) {
		return earlier.isOpposite(later) && !earlier.isApartInWords(later) && earlier.names().equals(later.names());
	}

	private static Flag flag(Document document, Assertion earlier, Assertion later, String why) {
		Span span = later.span();
		String message = "Elsewhere " + why + ": \u201C" + document.words(earlier.span()) + "\u201D, " + voice(document, earlier) + ".";
		return new Flag(INFO.id(), INFO.severity(), span, message, List.of(OtherPlace.of(document, span, earlier.span(), why)), List.of());
	}

	private static String voice(Document document, Assertion assertion) {
		if (assertion.statement() == Statements.OWN_VOICE) {
			return "in the story\u2019s own voice";
		}
		int voice = document.attributions().get(assertion.statement()).voice();
		boolean known = voice >= 0 && document.voices().get(voice).kind() != Voice.Kind.UNKNOWN;
		return known ? "by " + document.voices().get(voice).name() : "by somebody who is not named";
	}
}
