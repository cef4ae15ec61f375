package org.backread.engine.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.backread.engine.language.CoherenceModel;
import org.backread.engine.language.Language;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.Test;

/** The model is asked about a suspicious passage and a few likely relatives, and no more of them than it takes. */
class FitTest {
	private static final List<String> WORKS = List.of("ferry", "crane", "lock", "slipway", "dredger", "lighthouse", "warehouse", "quay", "tug", "sluice");
	private static final String TEXT = String.join("\n\n", WORKS.stream().map(work -> "The harbour board in Quellmouth will mend the old " + work
			+ " before the winter storms set in. It had put the work off for three years. Fishermen have used the " + work
			+ " every day since the spring of last year.").toList());

	private final List<String> read = new ArrayList<>();
	private final CoherenceModel model = new CoherenceModel(Optional.of(() -> passage -> {
		read.add(passage);
		return new float[] { 1, 0 };
	}));
	private final Document document = document();
	private final Topics sentences = sentences();

	private Document document() {
		Language language = Language.english();
		Document words = new DocumentReader(language, language::read).read(TEXT, false, () -> { });
		Topics topics = topics(words.paragraphs().stream().map(Paragraph::sentences).toList(), words.paragraphs().stream().map(Paragraph::span).toList(), words);
		return new Document(TEXT, words.paragraphs(), List.of(), List.of(), List.of(), List.of(), List.of(), words.references(), List.of(), topics,
				Optional.empty(), words.lexicon());
	}

	private Topics sentences() {
		List<Sentence> all = document.paragraphs().stream().flatMap(p -> p.sentences().stream()).toList();
		return topics(all.stream().map(List::of).toList(), all.stream().map(Sentence::span).toList(), document);
	}

	private Topics topics(List<List<Sentence>> passages, List<Span> spans, Document of) {
		return new Topics(passages.stream().map(passage -> Wording.of(passage, of.lexicon())).toList(),
				Optional.of(new PassageVectors(model, TEXT, spans.stream().map(Optional::of).toList(), () -> { })));
	}

	@Test
	void aParagraphIsComparedWithItsFourLikeliestRelatives() {
		double[] features = ParagraphFit.byWords(document).get(3).byModel(document, known -> true);
		assertEquals(5, read.size(), () -> read.toString());
		assertEquals(document.paragraphs().get(4).span().of(TEXT), read.getFirst());
		assertEquals(ParagraphFit.FEATURES_BY_MODEL.size(), features.length);
		assertEquals(1, features[0], 1e-6);
	}

	@Test
	void aParagraphWithANearRelativeIsComparedWithNoOther() {
		ParagraphFit.byWords(document).get(3).byModel(document, known -> known[0] < 0.9);
		assertEquals(2, read.size(), () -> read.toString());
	}

	@Test
	void aSentenceIsComparedWithItsParagraphFirst() {
		SentenceFit fit = SentenceFit.byWords(document, sentences).get(4);
		double[] features = fit.byModel(document, sentences, known -> true);
		List<String> own = document.paragraphs().get(fit.paragraph()).sentences().stream().map(s -> s.span().of(TEXT)).toList();
		assertTrue(read.subList(0, 3).containsAll(own), () -> read.toString());
		// alike sentences are the same to the model, which remembers them
		assertTrue(IntStream.range(3, read.size()).noneMatch(i -> own.contains(read.get(i))) && read.size() <= 7, () -> read.toString());
		assertEquals(SentenceFit.FEATURES_BY_MODEL.size(), features.length);
		assertEquals(1, features[1], 1e-6, "the rest of the paragraph is like it");
	}

	@Test
	void aSentenceWithANearRelativeInItsParagraphIsComparedWithNoOther() {
		SentenceFit.byWords(document, sentences).get(4).byModel(document, sentences, known -> known[0] < 0.9);
		assertEquals(2, read.size(), () -> read.toString());
	}
}
