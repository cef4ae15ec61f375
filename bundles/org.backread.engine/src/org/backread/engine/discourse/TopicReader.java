package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backread.engine.language.CoherenceModel;
import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;

/** Reads what the paragraphs and sentences of a draft are about. */
final class TopicReader {
	/** A longer draft is no article, and reading it through the model would take long; its words are compared alone. */
	private static final int MOST_PARAGRAPHS = 300;

	private final String text;
	private final List<Paragraph> paragraphs;
	private final Lexicon lexicon;

	TopicReader(String text, List<Paragraph> paragraphs, Lexicon lexicon) {
		this.lexicon = lexicon;
		this.text = text;
		this.paragraphs = paragraphs;
	}

	/**
	 * What the reading gives.
	 *
	 * @param paragraphs the topics of the paragraphs
	 * @param sentences  the topics of all sentences, in order; empty without a model
	 */
	record Reading(Topics paragraphs, Optional<Topics> sentences) {
	}

	/** @return the topics by the words alone */
	Reading byWords() {
		return new Reading(new Topics(wordings(), Optional.empty()), Optional.empty());
	}

	/**
	 * The topics for which the model reads passages when they are compared: paragraphs but for page furniture, and sentences of
	 * the copy.
	 *
	 * @param model    the coherence model
	 * @param progress called before a passage is read; may throw to stop the reading
	 * @return the topics; by the words alone where there is no model
	 */
	Reading by(CoherenceModel model, Runnable progress) {
		if (!model.isInstalled() || paragraphs.size() > MOST_PARAGRAPHS) {
			return byWords();
		}
		List<Optional<Span>> spans = new ArrayList<>();
		List<Optional<Span>> ofSentences = new ArrayList<>();
		List<Wording> sentenceWordings = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			spans.add(Optional.of(paragraph.span()).filter(span -> paragraph.role() != ParagraphRole.FURNITURE));
			for (Sentence sentence : paragraph.sentences()) {
				ofSentences.add(Optional.of(sentence.span()).filter(span -> ParagraphFit.isCopy(paragraph)));
				sentenceWordings.add(Wording.of(List.of(sentence), lexicon));
			}
		}
		return new Reading(new Topics(wordings(), Optional.of(new PassageVectors(model, text, spans, progress))),
				Optional.of(new Topics(sentenceWordings, Optional.of(new PassageVectors(model, text, ofSentences, progress)))));
	}

	private List<Wording> wordings() {
		return paragraphs.stream().map(p -> Wording.of(p.sentences(), lexicon)).toList();
	}
}
