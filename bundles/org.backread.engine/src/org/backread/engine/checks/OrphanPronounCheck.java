package org.backread.engine.checks;

import java.util.List;
import java.util.Locale;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.LostPronoun;
import org.backread.engine.discourse.Pronoun;

/** Finds a pronoun that nothing in the story stands for. */
final class OrphanPronounCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("orphan-pronoun", "Pronoun with nothing to refer to",
			"Finds a \u201Che\u201D, \u201Cshe\u201D, \u201Cit\u201D or \u201Cthey\u201D that nothing before it can stand for.", Severity.ERROR);

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		return document.lostPronouns().stream().filter(p -> p.cue().isEmpty()).map(p -> flag(document, p)).toList();
	}

	private static Flag flag(Document document, LostPronoun lost) {
		String word = lost.mention().name().toLowerCase(Locale.ROOT);
		String message = switch (lost.pronoun()) {
			case HE, SHE -> "Who is \u201C" + document.words(lost.mention().span()) + "\u201D? " + Evidence.summary(lost.rejections(), word);
			case THEY -> "Who are \u201C" + document.words(lost.mention().span()) + "\u201D? The copy begins here, and a headline is no part of it.";
			case IT -> "What is \u201C" + document.words(lost.mention().span()) + "\u201D? The sentence before it is about "
					+ lost.rejections().stream().findFirst().map(r -> r.mention().name() + ", and a person is not \u201C" + word + "\u201D.").orElse("a person.");
		};
		return new Flag(INFO.id(), INFO.severity(), lost.mention().span(), message, Evidence.candidates(lost.rejections(), word),
				List.of(Fix.of("Mark a gap for the writer", lost.mention().span(), lost.pronoun() == Pronoun.IT ? "[WHAT?]" : "[WHO?]")));
	}
}
