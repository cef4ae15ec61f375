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
	/** From which score on a sentence is flagged, chosen on news by how often intact copy reaches it, and from which nine of ten flags are right. */
	private static final double FOREIGN = 0.6;
	private static final double SURE = 1.0;
	/** From which score by words on a sentence is worth the model's time: chosen by how few of those that it finds are lost. */
	private static final double SUSPECT = -2;

	/**
	 * A sentence that is foreign where it stands.
	 *
	 * @param fit   how it fits
	 * @param score how foreign it is by the model, {@link #FOREIGN} at least
	 */
	record Intruder(SentenceFit fit, double score) {
	}

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
	 */
	static Optional<Intruder> intruder(Document document) {
		if (document.sentenceTopics().isEmpty()) {
			return Optional.empty();
		}
		Topics topics = document.sentenceTopics().get();
		return SentenceFit.byWords(document, topics).stream().max(Comparator.comparingDouble(fit -> FIRST_LOOK.of(fit.features())))
				.filter(fit -> FIRST_LOOK.of(fit.features()) >= SUSPECT && topics.modelled() && !NamedAgain.in(document, fit.sentence().span()))
				.map(fit -> new Intruder(fit, SCORE.of(fit.byModel(document, topics, features -> SCORE.of(features) >= FOREIGN))))
				.filter(intruder -> intruder.score() >= FOREIGN);
	}

	private static Flag flag(Intruder intruder) {
		return new Flag(INFO.id(), intruder.score() >= SURE ? Severity.WARNING : Severity.INFO, intruder.fit().sentence().span(),
				"This sentence is about something else than the rest of its paragraph and the sentences around it. It may come from another story.",
				List.of(), List.of());
	}
}
