package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * What governs a quotation that no verb of reporting reports: the verb before it with its subject ("Roe dismissed the plan
 * as …"), or a speaker's name and a colon.
 *
 * @param source the subject
 * @param cue    the verb or the colon
 */
record Governor(Source source, Cue cue) {
	/** Between a quotation and the verb after it stands no longer subject than this, in words. */
	private static final int LONGEST_SUBJECT = 9;
	/** No title of a work has so many words. */
	private static final int LONGER_THAN_TITLES = 8;
	/** A signature's name, with its titles, has no more words. */
	private static final int LONGEST_NAME = 6;
	/** So many words in marks are more than a term. */
	private static final int LONG = 5;
	private static final Set<String> NOBODY = Set.of("it", "this", "that", "there", "which", "who");
	private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "\u2015", "--", "-");

	/** @return what governs the words from an item on; empty if nothing does */
	static Optional<Governor> of(Passage passage, int item) {
		boolean colon = passage.word(item - 1).equals(":");
		for (int verb = item - 1; verb >= 0 && !passage.isQuotation(verb); verb--) {
			if (passage.tag(verb) == Tag.VERB) {
				Cue cue = CueFinder.cue(passage, verb, new SpeechVerb(passage.word(verb), SpeechVerb.Use.WEAK));
				Optional<Source> source = cue.form() == Cue.Form.SHARED ? SourceFinder.main(passage, cue) : SourceFinder.find(passage, cue);
				if (source.isPresent() && source.get().to() <= cue.head() && canSay(passage, source.get(), item)) {
					return Optional.of(new Governor(source.get(), colon ? new Cue(cue.from(), item, cue.head(), cue.verb(), cue.form()) : cue));
				}
			}
		}
		if (colon && item > 1 && !passage.hasFinite(0, item)) {
			Cue cue = new Cue(item - 1, item, item - 1, new SpeechVerb(":", SpeechVerb.Use.WEAK), Cue.Form.FINITE);
			return Optional.of(new Governor(new Source(0, item - 1, item - 1), cue));
		}
		return Optional.empty();
	}

	/** "It relied on 'very conservative' voters", "donors who fund 'super PACs'": short words in marks are nobody's there. */
	private static boolean canSay(Passage passage, Source source, int item) {
		return !passage.isQuotation(item) || passage.wordsOf(item).size() >= LONG || !NOBODY.contains(passage.word(source.to() - 1));
	}

	/** @return the speaker and verb that follow speech, whatever the verb: "…," Vey grumbled; "…," groaned Vey */
	static Optional<Governor> after(Passage passage, int quotation) {
		Optional<Governor> signature = signature(passage, quotation);
		if (signature.isPresent() || !passage.isClosedQuotation(quotation)) {
			return signature;
		}
		for (int verb = quotation + 1; verb < Math.min(passage.size(), quotation + LONGEST_SUBJECT); verb++) {
			if (passage.tag(verb) == Tag.VERB && passage.isFinite(verb)) {
				Cue cue = CueFinder.cue(passage, verb, new SpeechVerb(passage.word(verb), SpeechVerb.Use.WEAK));
				return SourceFinder.find(passage, cue).filter(source -> Math.min(source.from(), cue.from()) == quotation + 1).map(source -> new Governor(source, cue));
			}
		}
		return Optional.empty();
	}

	/** Whether a mark parts a quotation from its signature. */
	static boolean isDash(String mark) {
		return DASHES.contains(mark);
	}

	/** "“…” — Oskar Lindqvist, ferry passenger": a quotation that is signed. */
	private static Optional<Governor> signature(Passage passage, int quotation) {
		int dash = quotation + 1;
		int end = dash + 1;
		while (end < passage.size() && end - dash <= LONGEST_NAME && passage.tag(end) == Tag.PROPN) {
			end++;
		}
		boolean signed = isDash(passage.word(dash)) && end > dash + 1 && !passage.isFinite(end)
				&& (passage.isEnd(end) || passage.isQuotation(end) || passage.isComma(end) && !passage.hasFinite(end, passage.size()));
		return signed ? Optional.of(new Governor(new Source(dash + 1, end, end),
				new Cue(dash, dash + 1, dash, new SpeechVerb(passage.word(dash), SpeechVerb.Use.WEAK), Cue.Form.FINITE))) : Optional.empty();
	}

	/**
	 * Whether words in marks are speech rather than the title of a work, a nickname or a single word at arm's length. After a
	 * colon even a title is what somebody says; after "as" even one word is what somebody calls something.
	 */
	static boolean isSpeech(Passage passage, int quotation) {
		List<Token> words = passage.wordsOf(quotation);
		if (isWork(passage, quotation)) {
			return false;
		}
		if (words.size() < 2) {
			return words.size() == 1 && (passage.word(quotation - 1).equals("as") || passage.tag(quotation - 1) == Tag.DET && passage.word(quotation - 2).equals("as"));
		}
		return passage.word(quotation - 1).equals(":") || !isTitle(words);
	}

	/** "According to “…”", "“…,” by Ida Roe:": what has an author, or is itself a source, is a work by its title. */
	private static boolean isWork(Passage passage, int quotation) {
		boolean source = passage.word(quotation - 1).equals("to") && passage.word(quotation - 2).equals("according");
		return source || passage.word(quotation + 1).equals("by") && passage.tag(quotation + 2) == Tag.PROPN;
	}

	/** Whether these are no more words than a title has, and each that weighs has a capital. */
	static boolean isTitle(List<Token> words) {
		return words.size() < LONGER_THAN_TITLES && words.stream().map(Token::text).filter(word -> word.length() > 3).allMatch(word -> Character.isUpperCase(word.charAt(0)));
	}
}
