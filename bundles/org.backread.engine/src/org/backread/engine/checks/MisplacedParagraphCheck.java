package org.backread.engine.checks;

import java.util.List;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.ParagraphFit;
import org.backread.engine.discourse.SentenceFit;

/** Finds a paragraph that has nothing to do with the paragraphs around it, as one that was pasted in from another story. */
final class MisplacedParagraphCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("misplaced-paragraph", "Paragraph that does not belong here",
			"Finds a paragraph that has nothing to do with the paragraphs around it, as one from another story.", Severity.WARNING);
	private static final FitScore BY_MODEL = new FitScore("paragraph.model");
	private static final FitScore BY_WORDS = new FitScore("paragraph.words");
	/** From which score on a paragraph is flagged, chosen on news by how often intact copy reaches it, and from which nine of ten flags are right. */
	private static final double FOREIGN_BY_MODEL = -1.2;
	private static final double SURE_BY_MODEL = 1.5;
	private static final double FOREIGN_BY_WORDS = 1.8;
	private static final double SURE_BY_WORDS = 2.6;
	/** From which score by words on a paragraph is worth the model's time: chosen by how few of those that it finds are lost. */
	private static final double SUSPECT = -2.1;
	private static final int MOST_NAMES = 2;

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
		List<ParagraphFit> suspects = ParagraphFit.byWords(document).stream().filter(fit -> BY_WORDS.of(fit.features()) >= SUSPECT)
				.filter(fit -> !NamedAgain.in(document, document.paragraphs().get(fit.paragraph()).span())).toList();
		if (suspects.isEmpty()) {
			return List.of();
		}
		boolean modelled = document.topics().modelled();
		List<Scored> found = suspects.stream().map(suspect -> new Scored(suspect, modelled ? byModel(document, suspect) : BY_WORDS.of(suspect.features())))
				.filter(scored -> scored.score() >= (modelled ? FOREIGN_BY_MODEL : FOREIGN_BY_WORDS)).toList();
		if (found.isEmpty()) {
			return List.of();
		}
		// one foreign sentence makes its paragraph look foreign too, and is the better flag
		int explained = IntrudingSentenceCheck.intruder(document).map(IntrudingSentenceCheck.Intruder::fit).map(SentenceFit::paragraph).orElse(-1);
		double sure = modelled ? SURE_BY_MODEL : SURE_BY_WORDS;
		return found.stream().filter(scored -> scored.fit().paragraph() != explained).map(scored -> flag(document, scored.fit(), scored.score() >= sure))
				.toList();
	}

	private record Scored(ParagraphFit fit, double score) {
	}

	/** Reading all paragraphs through the model would take most of the time of an analysis; this ends with the first near relative. */
	private static double byModel(Document document, ParagraphFit suspect) {
		return BY_MODEL.of(suspect.byModel(document, features -> BY_MODEL.of(features) >= FOREIGN_BY_MODEL));
	}

	private static Flag flag(Document document, ParagraphFit fit, boolean sure) {
		String around = "the " + (fit.compared() == 1 ? "paragraph" : fit.compared() + " paragraphs") + " around it";
		List<String> names = strangers(document, fit);
		String known = names.isEmpty() ? "" : ", which never mention " + String.join(" or ", names);
		String message = fit.related() || names.isEmpty() ? "It seems to be about something else than " + around + known + "."
				: "It shares no name with " + around + known + ", and seems to be about something else.";
		return new Flag(INFO.id(), sure ? Severity.WARNING : Severity.INFO, document.paragraphs().get(fit.paragraph()).span(),
				message + " It may come from another story.", List.of(), List.of());
	}

	/** @return a few names that only this paragraph has */
	private static List<String> strangers(Document document, ParagraphFit fit) {
		Set<String> words = Set.copyOf(fit.names());
		return document.mentions().stream().filter(m -> m.paragraph() == fit.paragraph() && m.kind() == MentionKind.NAME).map(Mention::name)
				.filter(name -> words.containsAll(List.of(name.split("[ \\u00A0]+")))).distinct().limit(MOST_NAMES).toList();
	}
}
