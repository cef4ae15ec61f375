package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backread.engine.language.CoherenceModel;
import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;

/** Reads what the paragraphs and sentences of a draft are about. */
final class TopicReader {
	/** A longer draft is no article, and reading it through the model would take long; its words are compared alone. */
	private static final int MOST_PARAGRAPHS = 300;
	/** Stands for what the model is not asked about; it is like nothing. */
	private static final float[] UNREAD = {};

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
	 * @param sentences  the topics of all sentences, in order; empty if the model was not used
	 */
	record Reading(Topics paragraphs, Optional<Topics> sentences) {
	}

	/** @return the topics by the words alone */
	Reading byWords() {
		return new Reading(new Topics(wordings(), List.of()), Optional.empty());
	}

	/**
	 * Reads the draft through the model: all paragraphs but page furniture, and the sentences of the copy.
	 *
	 * @param model    the coherence model
	 * @param progress called before each paragraph; may throw to stop the reading
	 * @return the topics; by the words alone where the model cannot be used
	 */
	Reading by(CoherenceModel model, Runnable progress) {
		if (paragraphs.size() > MOST_PARAGRAPHS) {
			return byWords();
		}
		List<float[]> vectors = new ArrayList<>();
		List<float[]> ofSentences = new ArrayList<>();
		List<Wording> sentenceWordings = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			progress.run();
			Optional<float[]> vector = paragraph.role() == ParagraphRole.FURNITURE ? Optional.of(UNREAD) : model.vector(paragraph.span().of(text));
			if (vector.isEmpty()) {
				return byWords();
			}
			vectors.add(vector.get());
			for (Sentence sentence : paragraph.sentences()) {
				ofSentences.add(ParagraphFit.isCopy(paragraph) ? model.vector(sentence.span().of(text)).orElse(UNREAD) : UNREAD);
				sentenceWordings.add(Wording.of(List.of(sentence), lexicon));
			}
		}
		return new Reading(new Topics(wordings(), vectors), Optional.of(new Topics(sentenceWordings, ofSentences)));
	}

	private List<Wording> wordings() {
		return paragraphs.stream().map(p -> Wording.of(p.sentences(), lexicon)).toList();
	}
}
