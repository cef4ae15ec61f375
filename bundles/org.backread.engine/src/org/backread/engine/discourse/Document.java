package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;

import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Span;

/**
 * A draft with everything the engine knows about it: what the checks look at. Immutable.
 *
 * @param text         the draft's text; every offset refers to it
 * @param paragraphs   its paragraphs, in order
 * @param quotations   the words in quotation marks, in order
 * @param mentions     the words that stand for someone or something, in order
 * @param attributions who said what, in order of position
 * @param voices       the speakers, in order of first statement
 * @param claims       the statements that an editor may want checked, in order
 * @param references   the people and things of the draft and the words that stand for them
 * @param lostPronouns the pronouns that nothing stands for, in order
 * @param topics       how alike the paragraphs are in what they are about
 * @param sentenceTopics the same of its sentences, all numbered in order; empty where there is no coherence model
 * @param lexicon      the word lists it was read with
 */
public record Document(String text, List<Paragraph> paragraphs, List<Quotation> quotations, List<Mention> mentions,
		List<Attribution> attributions, List<Voice> voices, List<Claim> claims, References references, List<LostPronoun> lostPronouns, Topics topics,
		Optional<Topics> sentenceTopics, Lexicon lexicon) {
	/** Copies the lists, so that a document never changes. */
	public Document {
		paragraphs = List.copyOf(paragraphs);
		quotations = List.copyOf(quotations);
		mentions = List.copyOf(mentions);
		attributions = List.copyOf(attributions);
		voices = List.copyOf(voices);
		claims = List.copyOf(claims);
		lostPronouns = List.copyOf(lostPronouns);
	}

	/** @return the words covered by a span */
	public String words(Span span) {
		return span.of(text);
	}

	/** @return index of the paragraph that an offset inside one lies in */
	public int paragraphAt(int offset) {
		int low = 0;
		int high = paragraphs.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (paragraphs.get(middle).span().start() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** @return whether words stand inside quotation marks */
	public boolean isQuoted(Span span) {
		return quotationAt(span).isPresent();
	}

	/** @return the quotation that words stand in, marks included; empty if they stand in none */
	public Optional<Quotation> quotationAt(Span span) {
		int low = 0;
		int high = quotations.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (quotations.get(middle).span().end() < span.end()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < quotations.size() && quotations.get(low).span().contains(span) ? Optional.of(quotations.get(low)) : Optional.empty();
	}

	/** @return the role of the paragraph that a mention stands in */
	public ParagraphRole roleOf(Mention mention) {
		return paragraphs.get(mention.paragraph()).role();
	}
}
