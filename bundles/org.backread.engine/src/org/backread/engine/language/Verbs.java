package org.backread.engine.language;

import java.util.HashMap;
import java.util.Map;

/** The past of English verbs: regular by rule, the irregular ones of the news by list. */
public final class Verbs {
	private static final Map<String, String> PAST = irregular("arise arose, have had, become became, begin began, break broke, bring brought, build built, buy bought, "
			+ "catch caught, choose chose, come came, deal dealt, do did, draw drew, drive drove, eat ate, fall fell, fight fought, find found, fly flew, "
			+ "forbid forbade, freeze froze, get got, give gave, go went, grow grew, hear heard, hold held, keep kept, know knew, lay laid, lead led, leave left, "
			+ "lend lent, lose lost, make made, mean meant, meet met, pay paid, ride rode, ring rang, rise rose, run ran, say said, see saw, seek sought, sell sold, "
			+ "send sent, shake shook, shoot shot, show showed, sing sang, sink sank, sit sat, speak spoke, spend spent, stand stood, steal stole, strike struck, "
			+ "swear swore, swim swam, take took, teach taught, tell told, think thought, throw threw, undergo underwent, unveil unveiled, win won, wind wound, "
			+ "withdraw withdrew, write wrote");
	private static final Map<String, String> PARTICIPLES = irregular("arise arisen, begin begun, break broken, choose chosen, do done, draw drawn, drive driven, "
			+ "eat eaten, fall fallen, fly flown, freeze frozen, give given, go gone, grow grown, know known, ride ridden, rise risen, see seen, shake shaken, "
			+ "show shown, sing sung, sink sunk, speak spoken, steal stolen, swear sworn, swim swum, take taken, throw thrown, undergo undergone, withdraw withdrawn, "
			+ "write written");
	private static final Map<String, String> BASE = new HashMap<>();

	static {
		PAST.forEach((base, past) -> BASE.put(past, base));
		PARTICIPLES.forEach((base, participle) -> BASE.put(participle, base));
	}

	private Verbs() {
	}

	/** @return whether a word in lower case has the form of a past tense, though it may be a participle: announced, met */
	public static boolean isPast(String word) {
		return PAST.containsValue(word) || word.length() > 4 && word.endsWith("ed");
	}

	/** @return the base form of an irregular past or participle; any other word as it is */
	static String base(String word) {
		return BASE.getOrDefault(word, word);
	}

	/** @return the past of a verb given in its base form */
	public static String past(String base) {
		String irregular = PAST.get(base);
		if (irregular != null) {
			return irregular;
		}
		int last = base.length() - 1;
		if (base.endsWith("e")) {
			return base + "d";
		}
		if (base.endsWith("y") && last > 0 && !isVowel(base.charAt(last - 1))) {
			return base.substring(0, last) + "ied";
		}
		return base + (doubles(base) ? base.charAt(last) : "") + "ed";
	}

	/** One vowel before one last consonant in a word of one syllable, or under stress: plan, admit, refer. */
	private static boolean doubles(String base) {
		int last = base.length() - 1;
		boolean closed = last > 1 && !isVowel(base.charAt(last)) && "wxy".indexOf(base.charAt(last)) < 0 && isVowel(base.charAt(last - 1))
				&& !isVowel(base.charAt(last - 2));
		boolean oneSyllable = closed && base.substring(0, last - 1).chars().noneMatch(c -> isVowel((char) c));
		return oneSyllable || closed && (base.endsWith("mit") || base.endsWith("fer") || base.endsWith("cur") || base.endsWith("pel"));
	}

	private static boolean isVowel(char c) {
		return "aeiou".indexOf(c) >= 0;
	}

	private static Map<String, String> irregular(String pairs) {
		Map<String, String> past = new HashMap<>();
		for (String pair : pairs.split(", ")) {
			past.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
		}
		return past;
	}
}
