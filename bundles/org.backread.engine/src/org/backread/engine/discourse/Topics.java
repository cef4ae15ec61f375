package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backread.engine.language.Nouns;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** What the paragraphs of a draft are about, as far as their own words tell: how alike two of them are. Immutable. */
public final class Topics {
	private static final Set<Tag> TELLING = Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.VERB);

	private final List<Map<String, Double>> weights = new ArrayList<>();

	/** @param paragraphs the paragraphs of a draft, in order */
	Topics(List<Paragraph> paragraphs) {
		paragraphs.forEach(paragraph -> weights.add(weights(paragraph)));
	}

	/**
	 * Tells how alike two paragraphs are in their words: the cosine of the square roots of their words' numbers.
	 *
	 * @param paragraph the index of one paragraph
	 * @param other     the index of another one
	 * @return from 0, no telling word in common, to 1, all the same words
	 */
	public double similarity(int paragraph, int other) {
		Map<String, Double> few = weights.get(paragraph);
		Map<String, Double> many = weights.get(other);
		if (few.size() > many.size()) {
			return similarity(other, paragraph);
		}
		double sum = 0;
		for (Map.Entry<String, Double> entry : few.entrySet()) {
			sum += entry.getValue() * many.getOrDefault(entry.getKey(), 0d);
		}
		return Math.min(1, sum);
	}

	/** The telling words of a paragraph, with weights that make a vector of length 1. */
	private static Map<String, Double> weights(Paragraph paragraph) {
		Map<String, Double> weights = new HashMap<>();
		int count = 0;
		for (Sentence sentence : paragraph.sentences()) {
			for (Token token : sentence.tokens()) {
				if (TELLING.contains(token.tag())) {
					weights.merge(Nouns.singular(token.lower()), 1d, Double::sum);
					count++;
				}
			}
		}
		double length = Math.sqrt(count);
		weights.replaceAll((word, number) -> Math.sqrt(number) / length);
		return weights;
	}
}
