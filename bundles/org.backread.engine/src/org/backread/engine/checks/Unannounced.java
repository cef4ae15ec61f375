package org.backread.engine.checks;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Pronoun;
import org.backread.engine.discourse.QuoteKind;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;
import org.backread.engine.text.WordCount;

/** Tells of a quotation whether it is read before anything says whose it is. */
final class Unannounced {
	private Unannounced() {
	}

	/**
	 * @return whether the statement is all quotation, opens its paragraph, names its speaker only after the first words, and
	 *         the paragraph before does not speak of that person either
	 */
	static boolean is(Document document, Attribution attribution) {
		Span words = attribution.content().getFirst();
		if (attribution.quote() != QuoteKind.DIRECT || attribution.source().isEmpty() || attribution.source().getFirst().start() < words.end()) {
			return false;
		}
		String source = document.words(attribution.source().getFirst());
		if (Pronoun.of(source).isPresent() || source.startsWith("the ")) {
			return false; // whoever "he" or "the engineer" is has been named
		}
		String name = document.voices().get(attribution.voice()).name();
		String surname = name.substring(name.lastIndexOf(' ') + 1);
		for (Paragraph paragraph : document.paragraphs()) {
			if (paragraph.span().start() == words.start()) {
				return paragraph.index() == 0 || !document.words(document.paragraphs().get(paragraph.index() - 1).span()).contains(surname);
			}
		}
		return false;
	}

	/** @return how many words are read before the speaker is named */
	static int words(Document document, Attribution attribution) {
		return WordCount.of(document.words(attribution.content().getFirst()));
	}
}
