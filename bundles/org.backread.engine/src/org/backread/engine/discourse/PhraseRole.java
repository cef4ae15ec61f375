package org.backread.engine.discourse;

import java.util.List;
import java.util.Set;

import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Tells the part a noun phrase plays in its sentence by its neighbours: a verb after it makes a subject unless a preposition stands before it. */
final class PhraseRole {
	/** An apposition has fewer words than this. */
	private static final int APPOSITION = 25;
	private static final Set<String> COMPLEMENTS = Set.of("of", "from", "at", "with");
	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	/** What may part a name from the clause that describes it. */
	private static final Set<String> PARTING = Set.of(",", "(", "\u2014", "\u2013", "--", "-");
	/** Adverbs of order, which the tagger takes for adjectives: Vey next played, Brandt first met. */
	private static final Set<String> ORDERS = Set.of("next", "first", "last", "later", "then");
	private static final Set<String> NEAR = Set.of("this", "last", "next");
	private static final Set<String> TIMES = Set.of("week", "month", "year", "night", "morning", "afternoon", "evening", "spring", "summer", "autumn", "fall", "winter");

	private PhraseRole() {
	}

	/**
	 * @param tokens a sentence
	 * @param from   index of the phrase's first token
	 * @param to     index after its last one
	 * @return its part, never SPEAKER
	 */
	static MentionRole of(List<Token> tokens, int from, int to) {
		if (to < tokens.size() && (tokens.get(to).text().equals("'s") && tokens.get(to).tag() != Tag.AUX || tokens.get(to).text().equals("'"))) {
			return MentionRole.POSSESSOR;
		}
		int next = afterTime(tokens, afterComplement(tokens, afterApposition(tokens, afterTime(tokens, afterComplement(tokens, afterPartner(tokens, to))))));
		if (isRelative(tokens, to) || isRelative(tokens, next) || from == 0 && to < tokens.size() && tokens.get(to).is("whose")) {
			return MentionRole.SUBJECT; // "A woman who had waited since dawn was …", "his daughter Elin Brandt, who runs …"
		}
		if (from == 0 && opensDescription(tokens, to) || isControlled(tokens, from, to)) {
			return MentionRole.SUBJECT;
		}
		if (from > 0 && tokens.get(from - 1).tag() == Tag.ADP && !tokens.get(from - 1).is("as")) {
			return MentionRole.OTHER;
		}
		while (next < tokens.size() && (tokens.get(next).tag() == Tag.ADV || ORDERS.contains(tokens.get(next).lower()))) {
			next++;
		}
		boolean verb = next < tokens.size() && (tokens.get(next).tag() == Tag.VERB || tokens.get(next).tag() == Tag.AUX) && !tokens.get(next).lower().endsWith("ing");
		return verb ? MentionRole.SUBJECT : MentionRole.OTHER;
	}

	/** "Elin Brandt, 33, a supporter of Vey who lives in Tellmark, finds …", "Elin Brandt (Green), …": what opens a sentence so is its subject. */
	private static boolean opensDescription(List<Token> tokens, int to) {
		boolean described = to + 1 < tokens.size() && (tokens.get(to).text().equals(",") || tokens.get(to).text().equals("("));
		return described && MentionFinder.isPart(tokens.get(to - 1)) && tokens.stream().skip(to).anyMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.lower().endsWith("ed"));
	}

	/** "Forced Vey to resign from her job": the object of one verb that is the subject of the next. */
	private static boolean isControlled(List<Token> tokens, int from, int to) {
		int verb = to + 1;
		while (verb < tokens.size() && tokens.get(verb).tag() == Tag.ADV) {
			verb++;
		}
		return from > 0 && tokens.get(from - 1).tag() == Tag.VERB && verb < tokens.size() && tokens.get(to).is("to") && tokens.get(verb).tag() == Tag.VERB;
	}

	private static boolean isRelative(List<Token> tokens, int i) {
		int who = i < tokens.size() && PARTING.contains(tokens.get(i).text()) ? i + 1 : i;
		return who < tokens.size() && tokens.get(who).is("who");
	}

	/** Over the other half of a pair: Vey and Brandt said. */
	private static int afterPartner(List<Token> tokens, int from) {
		if (from + 1 >= tokens.size() || !tokens.get(from).is("and") || !MentionFinder.isPart(tokens.get(from + 1))) {
			return from;
		}
		int i = from + 1;
		while (i < tokens.size() && MentionFinder.isPart(tokens.get(i))) {
			i++;
		}
		return i;
	}

	/** Over a complement: Vey of the Harbour Council said. */
	private static int afterComplement(List<Token> tokens, int from) {
		int i = from;
		if (i < tokens.size() && COMPLEMENTS.contains(tokens.get(i).lower())) {
			i++;
			while (i < tokens.size() && (MentionFinder.isPart(tokens.get(i)) || tokens.get(i).is("of") || tokens.get(i).is("for"))) {
				i++;
			}
		}
		return i;
	}

	/** Over a time: Vey on Tuesday said, Vey last week announced. */
	private static int afterTime(List<Token> tokens, int from) {
		int i = from < tokens.size() && tokens.get(from).is("on") ? from + 1 : from;
		if (i < tokens.size() && DAYS.contains(tokens.get(i).lower())) {
			return i + 1;
		}
		return isTime(tokens, i) ? i + 2 : from;
	}

	/** Whether a time stands here: last week, this spring. */
	static boolean isTime(List<Token> tokens, int i) {
		return i + 1 < tokens.size() && NEAR.contains(tokens.get(i).lower()) && TIMES.contains(tokens.get(i + 1).lower());
	}

	/** Over an apposition: Vey, the mayor of Tellmark, said. */
	private static int afterApposition(List<Token> tokens, int from) {
		if (from >= tokens.size() || !tokens.get(from).text().equals(",")) {
			return from;
		}
		int close = from + 1;
		while (close < tokens.size() && close - from < APPOSITION && !tokens.get(close).text().equals(",")) {
			close++;
		}
		boolean closed = close < tokens.size() && tokens.get(close).text().equals(",") && close - from > 1;
		return closed ? close + 1 : from + 1;
	}
}
