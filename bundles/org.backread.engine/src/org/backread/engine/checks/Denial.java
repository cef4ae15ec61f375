package org.backread.engine.checks;

import java.util.Set;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.text.Span;

/** Knows the statements that deny what they report: Vey denied that the pier was unsafe. */
final class Denial {
	private static final Set<String> VERBS = Set.of("deny", "dispute", "reject", "dismiss", "refute");

	private Denial() {
	}

	/** @return whether a statement of a draft is one */
	static boolean is(Document document, Attribution statement) {
		return statement.cue().stream().anyMatch(cue -> hasVerb(document, cue));
	}

	private static boolean hasVerb(Document document, Span cue) {
		for (String word : document.words(cue).split(" ")) {
			if (document.lexicon().speechVerb(word).filter(verb -> VERBS.contains(verb.lemma())).isPresent()) {
				return true;
			}
		}
		return false;
	}
}
