package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backread.engine.language.Lexicon;
import org.backread.engine.language.Nouns;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * The words of a passage that tell what it is about. Immutable.
 *
 * @param telling how often each noun, name, adjective and verb comes, in lower case and the singular
 * @param names   the words of its names, in lower case
 * @param count   how many telling words it has
 */
record Wording(Map<String, Integer> telling, Set<String> names, int count) {
	private static final Set<Tag> TELLING = Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.VERB);

	/**
	 * @param sentences the passage
	 * @param lexicon   tells a common noun from a name where a capital does not
	 */
	static Wording of(List<Sentence> sentences, Lexicon lexicon) {
		Map<String, Integer> telling = new HashMap<>();
		Set<String> names = new HashSet<>();
		for (Sentence sentence : sentences) {
			for (Token token : sentence.tokens()) {
				if (TELLING.contains(token.tag()) && Character.isLetterOrDigit(token.text().charAt(0))) {
					telling.merge(Nouns.singular(token.lower()), 1, Integer::sum);
				}
			}
			names(sentence, lexicon).forEach(name -> names.add(name.lower()));
		}
		return new Wording(telling, names, telling.values().stream().mapToInt(Integer::intValue).sum());
	}

	/** @return the words of a sentence's names; a common noun that opens the sentence is none, whatever the tagger makes of its capital */
	static List<Token> names(Sentence sentence, Lexicon lexicon) {
		List<Token> tokens = sentence.tokens();
		List<Token> names = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			boolean opening = i == 0 && (tokens.size() == 1 || !isName(tokens.get(1))) && lexicon.isCommonNoun(tokens.get(0).lower());
			if (isName(tokens.get(i)) && !opening) {
				names.add(tokens.get(i));
			}
		}
		return names;
	}

	private static boolean isName(Token token) {
		return token.tag() == Tag.PROPN && Character.isUpperCase(token.text().charAt(0));
	}

	/** @return how alike two passages are in their telling words, from 0 to 1: the cosine of the square roots of their numbers */
	double similarity(Wording other) {
		if (telling.size() > other.telling.size()) {
			return other.similarity(this);
		}
		double sum = 0;
		for (Map.Entry<String, Integer> word : telling.entrySet()) {
			sum += Math.sqrt(word.getValue() * (double) other.telling.getOrDefault(word.getKey(), 0));
		}
		return sum == 0 ? 0 : Math.min(1, sum / Math.sqrt(count * (double) other.count));
	}
}
