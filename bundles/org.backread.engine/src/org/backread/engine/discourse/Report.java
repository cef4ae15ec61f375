package org.backread.engine.discourse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backread.engine.text.Span;

/**
 * A statement whose speaker is not known as a voice yet.
 *
 * @param source  the words that name the speaker, with what describes him; empty where none do
 * @param speaker the mention among them that stands for the speaker; empty where there is none
 * @param cue     the words that report; empty where there are none
 * @param verb    the verb or "according" among them; empty where there is no cue
 * @param content what was said, in order
 * @param quote   how it is reported
 */
record Report(List<Span> source, Optional<Mention> speaker, List<Span> cue, Optional<Span> verb, List<Span> content, QuoteKind quote) {
	Report {
		source = List.copyOf(source);
		Objects.requireNonNull(speaker);
		cue = List.copyOf(cue);
		Objects.requireNonNull(verb);
		content = List.copyOf(content);
		Objects.requireNonNull(quote);
	}
}
