package org.backread.engine.discourse;

import java.util.List;
import java.util.Set;

import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Tells the "it" that stands for nothing: "it is clear that", "it took years to", "it rained". The patterns are those of
 * S. Lappin and H. J. Leass, "An algorithm for pronominal anaphora resolution", Computational Linguistics 20(4), 1994,
 * section 2.1.2, with what news copy adds: times and clefts.
 */
final class ExpletiveIt {
	private static final Set<String> LINKING = Set.of("is", "was", "'s", "be", "been", "being", "seems", "seemed", "seem", "appears", "appeared", "appear", "becomes", "became",
			"become", "turns", "turned", "remains", "remained", "proved", "looks", "looked", "feels", "felt", "means", "meant", "emerged", "emerges", "happened", "happens",
			"follows", "helps", "makes", "made", "takes", "took", "take", "taken");
	private static final Set<String> CLAUSE = Set.of("that", "to", "who", "whether", "if", "how", "why", "when", "what", "as", "which", "until", "since", "before");
	private static final Set<String> ALONE = Set.of("rain", "rained", "raining", "rains", "snow", "snowed", "snowing", "late", "early", "dark", "cold", "hot", "time", "midnight",
			"noon", "morning", "night", "day", "winter", "summer", "spring", "autumn", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	/** So far on the clause may begin that an expletive stands for. */
	private static final int SOON = 8;

	private ExpletiveIt() {
	}

	/**
	 * @param tokens a sentence
	 * @param i      the index of an "it" in it
	 * @return whether nothing said before is meant
	 */
	static boolean is(List<Token> tokens, int i) {
		if (i > 0 && i + 2 < tokens.size() && !tokens.get(i - 1).tag().equals(Tag.PUNCT) && Set.of("make", "makes", "made", "making", "find", "finds", "found", "finding", "consider",
				"considered", "think", "thought").contains(tokens.get(i - 1).lower()) && tokens.get(i + 1).tag() == Tag.ADJ) {
			return hasClause(tokens, i + 2);
		}
		int verb = i + 1;
		while (verb < tokens.size() && verb - i < 4 && (tokens.get(verb).tag() == Tag.AUX || tokens.get(verb).tag() == Tag.ADV || tokens.get(verb).tag() == Tag.PART)
				&& !LINKING.contains(tokens.get(verb).lower())) {
			verb++;
		}
		if (verb >= tokens.size()) {
			return false;
		}
		if (ALONE.contains(tokens.get(verb).lower())) {
			return true;
		}
		return LINKING.contains(tokens.get(verb).lower()) && (hasClause(tokens, verb + 1) || isTime(tokens, verb + 1));
	}

	private static boolean hasClause(List<Token> tokens, int from) {
		for (int i = from; i < Math.min(tokens.size(), from + SOON); i++) {
			if (tokens.get(i).tag() == Tag.PUNCT && !tokens.get(i).text().equals(",")) {
				return false;
			}
			if (i > from - 1 && CLAUSE.contains(tokens.get(i).lower())) {
				return i > from || !tokens.get(i).is("to");
			}
		}
		return false;
	}

	private static boolean isTime(List<Token> tokens, int from) {
		return tokens.subList(Math.min(from, tokens.size()), Math.min(tokens.size(), from + 3)).stream().anyMatch(token -> ALONE.contains(token.lower()));
	}
}
