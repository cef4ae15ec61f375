package org.backread.engine.checks;

import java.util.List;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.text.Span;

/** Finds a long quotation at the head of a paragraph whose speaker nothing tells before its end. */
final class LateAttributionCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("late-attribution", "Speaker named too late",
			"Finds a long quotation that has to be read to its end before anything says whose words they are.", Severity.INFO);
	/** From so many words on a reader wants to know before the end who speaks. */
	private static final int LONG = 40;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		return document.attributions().stream().filter(a -> Unannounced.is(document, a) && Unannounced.words(document, a) >= LONG)
				.map(a -> flag(document, a)).toList();
	}

	private static Flag flag(Document document, Attribution attribution) {
		Span source = attribution.source().getFirst();
		String message = Unannounced.words(document, attribution) + " words are read before \u201C" + document.words(source).split(",")[0]
				+ "\u201D says whose they are. Name the speaker at the first pause.";
		return new Flag(INFO.id(), INFO.severity(), source, message, List.of(), List.of());
	}
}
