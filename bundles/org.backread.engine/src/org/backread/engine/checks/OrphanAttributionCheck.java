package org.backread.engine.checks;

import java.util.List;
import java.util.Locale;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.LostPronoun;
import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Span;

/** Finds words given to a "he" or "she" whom the story has not named, or not lately: "She said", "he added". */
final class OrphanAttributionCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("orphan-attribution", "Words given to nobody",
			"Finds words given to a \u201Che\u201D, \u201Cshe\u201D or \u201Cthey\u201D whom the story has not named, or not lately.", Severity.ERROR);

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		return document.lostPronouns().stream().filter(p -> p.cue().isPresent()).map(p -> flag(document, p)).toList();
	}

	private static Flag flag(Document document, LostPronoun lost) {
		Span pronoun = lost.mention().span();
		Span cue = lost.cue().orElseThrow();
		Span span = new Span(Math.min(pronoun.start(), cue.start()), Math.max(pronoun.end(), cue.end()));
		String word = lost.mention().name().toLowerCase(Locale.ROOT);
		String message = "Who is \u201C" + document.words(pronoun) + "\u201D? " + added(lost)
				+ Evidence.summary(lost.rejections(), word);
		return new Flag(INFO.id(), INFO.severity(), span, message, Evidence.candidates(lost.rejections(), word),
				List.of(Fix.of("Mark a gap for the writer", pronoun, "[WHO?]")));
	}

	private static String added(LostPronoun lost) {
		return lost.verb().filter(SpeechVerb::continues).isPresent()
				? "The verb continues an earlier statement by the same speaker, and there is none nearby. " : "";
	}
}
