package org.backread.engine.discourse;

import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Nouns;
import org.backread.engine.text.Tag;

/**
 * A noun of saying that reports the words in marks after it: "the crowd's chants of 'Resign!'", "his claim that the ferry was 'sinking'".
 *
 * @param source whose words they are; empty where the noun has no possessor
 * @param noun   index of the noun
 * @param from   index of the first word reported
 */
record NounCue(Optional<Source> source, int noun, int from) {
	private static final Set<String> NOUNS = Set.of("accusation", "admission", "allegation", "argument", "assertion", "belief", "call", "chant", "charge",
			"claim", "comment", "complaint", "conclusion", "contention", "cry", "declaration", "demand", "insistence", "pledge", "prediction", "promise",
			"remark", "shout", "statement", "suggestion", "vow", "warning");
	private static final Set<String> LINKS = Set.of("of", "that", "to", "as", "for", "about");
	/** Between the noun and the quotation stand no more words. */
	private static final int FARTHEST = 8;

	/** @return the noun that reports a quotation; empty if none does */
	static Optional<NounCue> of(Passage passage, int quotation) {
		boolean clause = false;
		for (int i = quotation - 2; i >= Math.max(0, quotation - FARTHEST) && !passage.isMark(i) && !passage.isQuotation(i); i--) {
			String link = passage.word(i + 1);
			if (isNoun(passage, i) && LINKS.contains(link) && (!clause || link.equals("that"))) {
				int from = link.equals("that") || link.equals("to") ? i + 1 : i + 2;
				return Optional.of(new NounCue(possessor(passage, i), i, Math.min(from, quotation)));
			}
			clause |= passage.isFinite(i);
		}
		return Optional.empty();
	}

	/** Whether an item is such a noun, before the words in marks or not. */
	static boolean isNoun(String word) {
		return NOUNS.contains(Nouns.singular(word)) || NOUNS.contains(word);
	}

	private static boolean isNoun(Passage passage, int i) {
		return passage.tag(i) == Tag.NOUN && isNoun(passage.word(i));
	}

	/** "Vey's repeated", "his", before the noun. */
	private static Optional<Source> possessor(Passage passage, int noun) {
		int i = noun - 1;
		while (i > 0 && (passage.tag(i) == Tag.ADJ || passage.tag(i) == Tag.NOUN || passage.tag(i) == Tag.VERB || passage.tag(i) == Tag.ADV)) {
			i--;
		}
		String word = passage.word(i);
		if (word.equals("his") || word.equals("her") || word.equals("their") || word.equals("its")) {
			return Optional.of(new Source(i, i + 1, i + 1));
		}
		int from = i;
		while (word.equals("'s") && from > 0 && (passage.tag(from - 1) == Tag.PROPN || passage.tag(from - 1) == Tag.NOUN || passage.tag(from - 1) == Tag.DET
				|| passage.tag(from - 1) == Tag.ADJ)) {
			from--;
		}
		return from < i ? Optional.of(new Source(from, i, i)) : Optional.empty();
	}
}
