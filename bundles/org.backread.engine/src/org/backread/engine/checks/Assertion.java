package org.backread.engine.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backread.engine.language.Quantity;
import org.backread.engine.text.Span;

/**
 * A clause of the story reduced to what it says, so that two clauses about one matter are found and compared.
 *
 * @param span       its words
 * @param sentence   the sentence it stands in
 * @param statement  index of the statement it belongs to in the document's attributions, -1 for the story's own voice
 * @param speaker    stands for whoever says it: the same for two clauses of one voice, or of one source by its words
 * @param subject    the words for who or what does it; empty where a pronoun stands there, or nothing
 * @param words      the keys of its verbs, common nouns and adjectives, without auxiliaries and light verbs, each with whether
 *                   the opposite of the key stands there
 * @param verbs      those of the keys that are verbs
 * @param names      the words of its names, in lower case
 * @param times      the words that tell when, in lower case
 * @param days       the days of the week it names
 * @param tense      when it is, by its verb
 * @param negated    whether it denies what it says
 * @param supposed   whether it says what may, should or would be, or asks
 * @param quantities the amounts in it
 */
record Assertion(Span span, Span sentence, int statement, String speaker, Set<String> subject, Map<String, Boolean> words, Set<String> verbs, Set<String> names,
		Set<String> times, List<Span> days, Tense tense, boolean negated, boolean supposed, List<Quantity> quantities) {
	/** What the form of a clause's verb tells of when it is. */
	enum Tense {
		PAST, FUTURE, OTHER
	}

	/** So many words in common, and this part of all, make two clauses one matter. */
	private static final int FEWEST_SHARED = 3;
	private static final double SHARED = 0.5;
	/** Clauses with fewer words in common have to be nearly the same. */
	private static final double SHARED_IF_FEW = 0.75;

	/** @return whether both speak of one matter: the same subject and doing, and no name of its own on either side */
	boolean isSameMatter(Assertion other) {
		List<String> common = words.keySet().stream().filter(other.words::containsKey).toList();
		boolean doing = verbs.isEmpty() && other.verbs.isEmpty() || common.stream().anyMatch(word -> verbs.contains(word) || other.verbs.contains(word));
		if (!doing || subject.stream().noneMatch(other.subject::contains) || isApart(names, other.names) || sentence.equals(other.sentence)) {
			return false;
		}
		int shared = common.size() + (int) names.stream().filter(other.names::contains).count();
		int all = words.size() + names.size() + other.words.size() + other.names.size() - shared;
		return !common.isEmpty() && (shared >= FEWEST_SHARED && shared >= SHARED * all || shared == FEWEST_SHARED - 1 && shared >= SHARED_IF_FEW * all);
	}

	/** @return whether each has a word, other than a name, that the other has not */
	boolean isApartInWords(Assertion other) {
		return isApart(words.keySet(), other.words.keySet());
	}

	private static boolean isApart(Set<String> a, Set<String> b) {
		return !a.containsAll(b) && !b.containsAll(a);
	}

	/** @return whether what they share is said with opposite words, or affirmed by one and denied by the other */
	boolean isOpposite(Assertion other) {
		long opposites = words.entrySet().stream().filter(word -> other.words.containsKey(word.getKey()) && !other.words.get(word.getKey()).equals(word.getValue())).count();
		return (opposites + (negated ? 1 : 0) + (other.negated ? 1 : 0)) % 2 == 1;
	}

	/** @return whether the story's own voice or one speaker says both */
	boolean isSameVoice(Assertion other) {
		return speaker.equals(other.speaker);
	}
}
