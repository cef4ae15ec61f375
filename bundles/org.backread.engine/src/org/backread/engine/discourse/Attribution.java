package org.backread.engine.discourse;

import java.util.List;
import java.util.Objects;

import org.backread.engine.text.Span;

/**
 * A statement and who made it.
 *
 * @param source  the words that name the speaker; empty where none do
 * @param cue     the words that report, such as {@code said} or {@code according to}; empty where there are none
 * @param content what was said, without its quotation marks' absence or presence changing the span
 * @param quote   how it is reported
 * @param voice   index of the speaker in the analysis's voices, -1 where the draft says nothing of who speaks
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, QuoteKind quote, int voice) {
	public Attribution {
		source = List.copyOf(source);
		cue = List.copyOf(cue);
		content = List.copyOf(content);
		Objects.requireNonNull(quote);
	}
}
