package org.backread.engine.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.SentenceFit;
import org.backread.engine.discourse.Topics;

/**
 * Finds a sentence that has nothing to do with the sentences around it. Words alone do not tell one, so that nothing is found
 * without the coherence model.
 */
final class IntrudingSentenceCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("intruding-sentence", "Sentence that does not belong here",
			"Finds a sentence that has nothing to do with the sentences around it, as one from another story.", Severity.WARNING);
	private static final FitScore SCORE = new FitScore("sentence.model");
	private static final FitScore FIRST_LOOK = new FitScore("sentence.words");
	/** From which score on a sentence is flagged, and flagged as a warning: chosen on news, by how often intact copy reaches them. */
	private static final double FOREIGN = 0;
	private static final double SURE = 1.5;
	/** From which score by words on a sentence is worth the model's time: chosen by how few of those that it finds are lost. */
	private static final double SUSPECT = -1.5;
	/** So far below the bound a score may lie that was reckoned from a relative alone. */
	private static final double DOUBT = 0.5;

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
		return intruder(document).map(IntrudingSentenceCheck::flag).stream().toList();
	}

	/**
	 * Looks closer at the sentence that seems most foreign by its words: reading them all through the model would take most of
	 * the time of an analysis.
	 *
	 * @return its fit, if it is foreign where it stands
	 */
	static Optional<SentenceFit> intruder(Document document) {
		if (document.sentenceTopics().isEmpty()) {
			return Optional.empty();
		}
		Topics topics = document.sentenceTopics().get();
		return SentenceFit.byWords(document, topics).stream().max(Comparator.comparingDouble(fit -> FIRST_LOOK.of(fit.features())))
				.filter(fit -> FIRST_LOOK.of(fit.features()) >= SUSPECT && topics.modelled()
						&& !fit.hasRelative(document, topics, SCORE.likenessBelow(fit::supposing, FOREIGN - DOUBT)))
				.flatMap(suspect -> SentenceFit.of(document, topics).stream().filter(fit -> fit.number() == suspect.number()).findFirst())
				.filter(fit -> SCORE.of(fit.features()) >= FOREIGN);
	}

	private static Flag flag(SentenceFit fit) {
		return new Flag(INFO.id(), SCORE.of(fit.features()) >= SURE ? Severity.WARNING : Severity.INFO, fit.sentence().span(),
				"This sentence is about something else than the rest of its paragraph and the sentences around it. It may come from another story.",
				List.of(), List.of());
	}
}
