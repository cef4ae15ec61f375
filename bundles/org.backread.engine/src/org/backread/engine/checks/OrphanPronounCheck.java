package org.backread.engine.checks;

import java.util.List;
import java.util.Locale;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.LostPronoun;

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
		String message = (lost.pronoun().isPersonal() ? "Who is \u201C" : "What does \u201C") + document.words(lost.mention().span())
				+ (lost.pronoun().isPersonal() ? "\u201D? " : "\u201D stand for? ") + Evidence.summary(lost.rejections(), word);
		return new Flag(INFO.id(), INFO.severity(), lost.mention().span(), message, Evidence.candidates(lost.rejections(), word),
				List.of(Fix.of("Mark a gap for the writer", lost.mention().span(), lost.pronoun().isPersonal() ? "[WHO?]" : "[WHAT?]")));
	}
}
