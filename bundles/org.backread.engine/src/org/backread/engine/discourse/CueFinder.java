package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Lexicon;
import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Tag;

/**
 * Finds the words of a passage that report what someone says: verbs of reporting with the auxiliaries and adverbs that
 * belong to them, and "according to". A cue's extent follows the PolNeAR guidelines (E. Newell, D. Margolin and D. Ruths,
 * "An attribution relations corpus for political news", LREC 2018).
 */
final class CueFinder {
	private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "am", "gets", "got");
	private static final Set<String> ANSWERS = Set.of("respond", "reply", "answer", "comment");
	/** Pronouns that are no subjects: in "suggested he was late, called him idle" both verbs have one subject. */
	private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");
	private static final Set<String> PARTICLES = Set.of("for", "on", "out");

	private final Lexicon lexicon;

	CueFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** @return the passage's cues, in order */
	List<Cue> find(Passage passage) {
		List<Cue> cues = new ArrayList<>();
		for (int i = 0; i < passage.size(); i++) {
			if (!passage.isQuotation(i)) {
				cue(passage, i).ifPresent(cues::add);
			}
		}
		return cues;
	}

	private Optional<Cue> cue(Passage passage, int i) {
		if (passage.word(i).equals("according") && passage.word(i + 1).equals("to")) {
			return Optional.of(new Cue(i, i + 2, i, new SpeechVerb("accord", SpeechVerb.Use.STRONG), Cue.Form.ACCORDING));
		}
		return lexicon.speechVerb(passage.word(i)).filter(verb -> isVerb(passage, i, verb)).map(verb -> cue(passage, i, verb));
	}

	private static boolean isVerb(Passage passage, int i, SpeechVerb verb) {
		if (verb.lemma().equals("call") && passage.word(i + 1).equals("off") || isInfinitive(passage, i) && !reportsAsInfinitive(passage, i, verb)) {
			return false;
		}
		if (passage.word(i).endsWith("ed") && passage.tag(i + 1) == Tag.NOUN && !isSubjectEnd(passage, i - 1) && !passage.isMark(i - 1)) {
			return false; // "the count of pledged delegates"
		}
		if (passage.word(i + 1).equals("than") || passage.word(i - 1).equals("when") && passage.word(i).endsWith("ed")) {
			return false; // "easier said than done"; "when asked about it": nobody says anything here
		}
		if (passage.word(i - 1).endsWith("<") || passage.word(i - 1).endsWith("/") || isParticiple(passage, i) || isNoun(passage, i, verb) || names(passage, i, verb)
				|| isSilence(passage, i, verb)) {
			return false;
		}
		Tag before = passage.tag(i - 1);
		if (passage.tag(i) != Tag.VERB && !(verb.lemma().equals("say") && passage.tag(i) == Tag.AUX)) {
			return false;
		}
		// "the stated aim", "his reported illness"
		boolean attribute = before == Tag.DET || before == Tag.ADJ || passage.word(i - 1).equals("'s") && before == Tag.PART;
		return !attribute || !passage.word(i).endsWith("ed") && before != Tag.DET;
	}

	/** "57 pledged delegates", "a ferry announced on Monday will sail": the participle describes a noun, and what follows is no report of it. */
	private static boolean isParticiple(Passage passage, int i) {
		if (!passage.word(i).endsWith("ed") || passage.tag(i - 1) == Tag.AUX || passage.tag(i - 1) == Tag.PRON) {
			return false;
		}
		if (passage.tag(i - 1) == Tag.NUM && (passage.tag(i + 1) == Tag.NOUN || passage.word(i + 1).endsWith("s"))) {
			return true;
		}
		int next = NounPhrases.afterSetting(passage, i + 1);
		return next > i + 1 && passage.isFinite(next) && passage.tag(i - 1) == Tag.NOUN;
	}

	/** "Caucus states voted", "his claims", "the states that vote on Tuesday": a noun by what stands around it. */
	private static boolean isNoun(Passage passage, int i, SpeechVerb verb) {
		if (verb.lemma().equals("say") || passage.word(i).endsWith("ed") || passage.word(i).endsWith("ing")) {
			return false;
		}
		boolean plural = passage.word(i).endsWith("s");
		if (passage.word(i - 1).equals("'s") && passage.tag(i - 1) == Tag.PART || plural && passage.tag(i - 1) == Tag.ADJ) {
			return true;
		}
		boolean relative = passage.word(i + 1).equals("that") && (passage.isFinite(i + 2) || passage.tag(i + 2) == Tag.AUX);
		return plural && (passage.isFinite(i + 1) || relative || verb.lemma().equals("state") && !isReportFollowing(passage, i + 1));
	}

	private static boolean isReportFollowing(Passage passage, int i) {
		return passage.word(i).equals("that") || passage.word(i).equals(":") || passage.isQuotation(i) || passage.isEnd(i)
				|| passage.isComma(i) && passage.isQuotation(i + 1);
	}

	/** "Vey did not respond to questions": nothing was said. */
	private static boolean isSilence(Passage passage, int i, SpeechVerb verb) {
		boolean denied = passage.word(i - 1).equals("not") || passage.word(i - 1).equals("n't");
		return denied && ANSWERS.contains(verb.lemma()) && !passage.hasQuotation(i, passage.size());
	}

	/** "A beer called Storm", "a man calling himself Roe": that is its name, and nobody says so. */
	private static boolean names(Passage passage, int i, SpeechVerb verb) {
		if (!verb.lemma().equals("call") || passage.word(i + 1).endsWith("self")) {
			return verb.lemma().equals("call");
		}
		int name = passage.tag(i + 1) == Tag.DET ? i + 2 : i + 1;
		boolean described = passage.tag(i - 1) == Tag.NOUN || passage.isComma(i - 1) && passage.tag(i - 2) == Tag.NOUN && passage.isComma(i + 2);
		return described && (passage.tag(name) == Tag.PROPN || passage.isComma(i - 1)) && (passage.hasFinite(0, i) || passage.hasFinite(i + 1, passage.size()));
	}

	private static boolean isInfinitive(Passage passage, int i) {
		return passage.word(i - 1).equals("to") && passage.tag(i - 1) != Tag.ADP;
	}

	/** "Declined to say whether", "went on to argue that": an infinitive reports only a clause or a quotation that follows it; "hard to say" nothing. */
	private static boolean reportsAsInfinitive(Passage passage, int i, SpeechVerb verb) {
		String next = passage.word(i + 1);
		return passage.tag(i - 2) != Tag.ADJ && verb.strong() && (next.equals("that") || next.equals("whether") || next.equals(":") || passage.isQuotation(i + 1) || next.equals("how")
				|| next.equals("if") || passage.isComma(i + 1) && passage.isQuotation(i + 2) || verb.lemma().equals("say") && !passage.isEnd(i + 1));
	}

	private static boolean isSubjectEnd(Passage passage, int i) {
		return switch (passage.tag(i)) {
			case NOUN, PROPN, PRON, AUX, ADV, PART, NUM -> true;
			default -> passage.tag(i) == Tag.CCONJ || passage.word(i).equals(")") || passage.isQuotation(i);
		};
	}

	/** @return the cue around a verb, whether it is one of reporting or not */
	static Cue cue(Passage passage, int i, SpeechVerb verb) {
		int from = i;
		boolean passive = false;
		while (from > 0 && (passage.tag(from - 1) == Tag.AUX || passage.tag(from - 1) == Tag.ADV || passage.word(from - 1).equals("n't")
				|| passage.word(from - 1).equals("not")) && !passage.isQuotation(from - 1)) {
			from--;
			boolean has = passage.word(from).equals("'s") && verb.lemma().equals("say") && !passage.word(from - 1).equals("it"); // "he's said that"
			passive |= BE.contains(passage.word(from)) && !has && !passage.word(i).endsWith("ing");
		}
		int to = i + 1;
		if (PARTICLES.contains(passage.word(to)) && (verb.lemma().equals("call") || verb.lemma().equals("point") || passage.word(i).equals("went"))) {
			to++;
		}
		if (passage.word(to).equals(":")) {
			to++;
		}
		Cue cue = new Cue(from, to, i, verb, form(passage, from, i, passive));
		boolean series = cue.form() == Cue.Form.FINITE && passage.isComma(from - 1) && OBJECTS.contains(passage.word(i + 1)) && SourceFinder.find(passage, cue).isEmpty();
		return series ? new Cue(from, to, i, verb, Cue.Form.SHARED) : cue;
	}

	/** "With Vey saying", "and Vey calling it": a name before the participle that a preposition or a conjunction sets apart. */
	private static boolean hasSubject(Passage passage, int last) {
		int i = last;
		while (i > 0 && passage.tag(i) == Tag.PROPN) {
			i--;
		}
		return i < last && (passage.word(i).equals("with") || passage.tag(i) == Tag.CCONJ || passage.isMark(i) && !passage.isComma(i));
	}

	private static Cue.Form form(Passage passage, int from, int head, boolean passive) {
		if (passive) {
			return Cue.Form.PASSIVE;
		}
		String before = passage.word(from - 1);
		boolean participle = passage.word(head).endsWith("ing") && passage.tag(from) != Tag.AUX;
		boolean own = participle && hasSubject(passage, from - 1);
		return participle && !own || before.equals("to") || passage.tag(from - 1) == Tag.CCONJ ? Cue.Form.SHARED : Cue.Form.FINITE;
	}
}
