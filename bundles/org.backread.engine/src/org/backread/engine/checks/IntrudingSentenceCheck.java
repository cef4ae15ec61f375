package org.backread.engine.checks;

import java.util.List;
import java.util.stream.Stream;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.SentenceFit;

/**
 * Finds a sentence that has nothing to do with the sentences around it. Words alone do not tell one, so that nothing is found
 * without the coherence model.
 */
final class IntrudingSentenceCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("intruding-sentence", "Sentence that does not belong here",
			"Finds a sentence that has nothing to do with the sentences around it, as one from another story.", Severity.WARNING);
	private static final FitScore SCORE = new FitScore("sentence.model");
	/** From which score on a sentence is flagged, and flagged as a warning: chosen on news, by how often intact copy reaches them. */
	private static final double FOREIGN = 0.75;
	private static final double SURE = 1.5;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public boolean readsTopics() {
		return true;
	}

	@Override
	public List<Flag> check(Document document) {
		return intruders(document).map(IntrudingSentenceCheck::flag).toList();
	}

	/** @return the fit of each sentence that is foreign where it stands, in order */
	static Stream<SentenceFit> intruders(Document document) {
		return SentenceFit.of(document).stream().filter(fit -> SCORE.of(fit.features()) >= FOREIGN);
	}

	private static Flag flag(SentenceFit fit) {
		return new Flag(INFO.id(), SCORE.of(fit.features()) >= SURE ? Severity.WARNING : Severity.INFO, fit.sentence().span(),
				"This sentence is about something else than the rest of its paragraph and the sentences around it. It may come from another story.",
				List.of(), List.of());
	}
}
