package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.QuoteKind;
import org.backread.engine.text.Span;

/** Finds a quotation that follows straight on another speaker's and names its own only after it: a reader hears the first go on. */
final class UnsignalledSpeakerCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("unsignalled-speaker", "New speaker not named first",
			"Finds a quotation that follows straight on another speaker's and names its own only after it.", Severity.WARNING);
	/** In fewer words a reader meets the name before they can be misled. */
	private static final int FEWEST_WORDS = 15;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		for (int i = 1; i < document.attributions().size(); i++) {
			Attribution before = document.attributions().get(i - 1);
			Attribution attribution = document.attributions().get(i);
			if (follows(document, before, attribution) && Unannounced.is(document, attribution) && Unannounced.words(document, attribution) >= FEWEST_WORDS) {
				flags.add(flag(document, before, attribution));
			}
		}
		return flags;
	}

	/** Whether one speaker's quotation, no question, ends a paragraph and another's opens the next. */
	private static boolean follows(Document document, Attribution before, Attribution attribution) {
		int end = before.content().getLast().end();
		int start = attribution.content().getFirst().start();
		boolean change = before.voice() >= 0 && attribution.voice() >= 0 && before.quote() == QuoteKind.DIRECT
				&& !surname(document, before).equals(surname(document, attribution)); // of two with one surname either may be meant
		return change && end < start && document.text().substring(end, start).isBlank() && document.text().charAt(end - 2) != '?';
	}

	private static String surname(Document document, Attribution attribution) {
		String name = document.voices().get(attribution.voice()).name();
		return name.substring(name.lastIndexOf(' ') + 1);
	}

	private static Flag flag(Document document, Attribution before, Attribution attribution) {
		String speaker = document.voices().get(attribution.voice()).name();
		String other = document.voices().get(before.voice()).name();
		Span source = before.source().getFirst();
		return new Flag(INFO.id(), INFO.severity(), attribution.content().getFirst(),
				"A reader takes this for more of what " + other + " said; only at its end is it \u201C" + speaker + "\u201D. Name the new speaker first.",
				List.of(new Candidate(other, source, 1, "who spoke just before", true)), List.of());
	}
}
