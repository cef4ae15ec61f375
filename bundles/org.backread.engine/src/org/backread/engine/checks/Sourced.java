package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/** Tells whether the copy says where it has something from. */
final class Sourced {
	/** Words that name a source or a reckoning where no verb of reporting stands. */
	private static final Set<String> SOURCES = Set.of("survey", "surveys", "study", "studies", "poll", "polls", "pollsters", "polling", "census", "report",
			"reports", "research", "researchers", "data", "statistics", "estimate", "estimates", "analysis", "index", "according", "bureau", "audit",
			"forecast", "forecasts", "tally", "count", "counts", "counted", "measured", "results", "respondents", "filing", "filings", "figures", "economists", "analysts", "officials", "expected", "expects", "expecting");

	/** Where statements with a speaker stand, none overlapping, by their starts. */
	private final TreeMap<Integer, Integer> reported = new TreeMap<>();

	Sourced(Document document) {
		List<Span> spans = new ArrayList<>();
		for (Attribution attribution : document.attributions()) {
			if (!attribution.source().isEmpty()) {
				spans.addAll(attribution.content());
				spans.addAll(attribution.cue());
			}
		}
		spans.sort(null);
		for (Span span : spans) {
			int start = span.start();
			if (!reported.isEmpty() && reported.lastEntry().getValue() >= start) {
				start = reported.lastKey();
			}
			reported.merge(start, span.end(), Math::max);
		}
	}

	/** @return whether words of the sentence are given to a speaker, or it names a source in other words */
	boolean is(Sentence sentence) {
		return isReported(sentence.span()) || sentence.tokens().stream().map(Token::lower).anyMatch(SOURCES::contains);
	}

	/** @return whether a statement with a speaker overlaps the words */
	boolean isReported(Span words) {
		var before = reported.lowerEntry(words.end());
		return before != null && before.getValue() > words.start();
	}
}
