package org.backread.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs, sentences, words and quotations of a text. */
class TextTest {
	private static List<String> paragraphs(String text) {
		return ParagraphSplitter.split(text).stream().map(span -> span.of(text)).toList();
	}

	private static List<String> sentences(String text) {
		return SentenceSplitter.split(text, new Span(0, text.length())).stream().map(span -> span.of(text)).toList();
	}

	private static List<String> words(String text) {
		return Tokenizer.tokenize(text, new Span(0, text.length())).stream().map(span -> span.of(text)).toList();
	}

	private static List<Quotation> quotations(String text) {
		return QuotationFinder.find(text, ParagraphSplitter.split(text));
	}

	@Test
	void blankLinesPartParagraphs() {
		assertEquals(List.of("One.", "Two."), paragraphs("\uFEFF One. \r\n \t\r\n\r\nTwo.\n"));
		assertEquals(List.of(), paragraphs(" \n\n"));
	}

	@Test
	void lineEndsPartParagraphsUnlessTheTextIsHardWrapped() {
		assertEquals(List.of("The bridge closed on Friday after the storm.", "Shops suffered."),
				paragraphs("The bridge closed on Friday after the storm.\nShops suffered."));
		String wrapped = "The bridge over the sound closed on Friday after the\nstorm tore away its eastern span, and lorries have been\nqueuing since.";
		assertEquals(List.of(wrapped), paragraphs(wrapped));
	}

	@Test
	void sentencesEndAtTheirMarks() {
		assertEquals(List.of("It closed.", "Why?", "Nobody knew!"), sentences("It closed. Why? Nobody knew!"));
		assertEquals(List.of("\"It closed.\"", "He left."), sentences("\"It closed.\" He left."));
		assertEquals(List.of("\"Did it close?\" he asked."), sentences("\"Did it close?\" he asked."));
	}

	@Test
	void abbreviationsEndNoSentence() {
		assertEquals(List.of("Mr. Renn met Dr. Vey at 5 p.m. on Friday.", "They talked."), sentences("Mr. Renn met Dr. Vey at 5 p.m. on Friday. They talked."));
		assertEquals(List.of("The U.S. Senate met J. R. Holm."), sentences("The U.S. Senate met J. R. Holm."));
		assertEquals(List.of("He left the U.S.", "The bridge closed."), sentences("He left the U.S. The bridge closed."));
		assertEquals(List.of("It cost 3.5 million."), sentences("It cost 3.5 million."));
	}

	@Test
	void wordsAreCutAsInTheTreebanks() {
		assertEquals(List.of("He", "did", "n't", "see", "Vey", "'s", "14-million-crown", "bridge", ",", "she", "said", "."),
				words("He didn't see Vey's 14-million-crown bridge, she said."));
		assertEquals(List.of("\"", "It", "'s", "5.30", "p.m.", "\"", "--", "no", "one", "can", "not", "know", "..."),
				words("\"It's 5.30 p.m.\" -- no one cannot know..."));
		assertEquals(List.of("in", "the", "U.S."), words("in the U.S."));
		assertEquals(List.of("Dr.", "Vey", "(", "34", ")", "left", "."), words("Dr. Vey (34) left."));
	}

	@Test
	void straighteningKeepsEveryOffset() {
		String curly = "\u201CIt\u2019s \u2018ours\u2019,\u201D she said.\u00A0Yes";
		assertEquals("\"It's 'ours',\" she said. Yes", Straight.of(curly));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			“It closed,” she said.|“It closed,”
			"It closed," she said.|"It closed,"
			‘It closed,’ she said.|‘It closed,’
			'It's closed,' she said.|'It's closed,'
			The ministers' plan for 'a dry way' failed.|'a dry way'
			She said “he called it ‘ours’ twice”.|“he called it ‘ours’ twice”
			""")
	void quotationsAreFound(String text, String quotation) {
		List<Quotation> found = quotations(text);
		assertEquals(List.of(quotation), found.stream().map(q -> q.span().of(text)).toList());
		assertTrue(found.getFirst().closed());
	}

	@Test
	void apostrophesAreNoQuotations() {
		assertEquals(List.of(), quotations("The ministers' plan didn't please the islanders' council in the '90s, 'til it rained."));
	}

	@Test
	void aQuotationRunsOverParagraphs() {
		List<Quotation> found = quotations("\u201COne.\n\n\u201CTwo,\u201D she said.\n\n\u201CThree.\u201D");
		assertEquals(3, found.size());
		assertFalse(found.get(0).closed());
		assertTrue(found.get(1).continued() && found.get(1).closed());
		assertFalse(found.get(2).continued());
	}
}
