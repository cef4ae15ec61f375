package org.backread.engine.discourse;

import java.util.Set;

import org.backread.engine.text.Tag;

/** Noun phrases in a passage, and when, where and by whom something is done. */
final class NounPhrases {
	private static final Set<String> COMPLEMENTISERS = Set.of("that", "how", "why", "whether", "if", "what");
	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
			"tonight", "later", "earlier", "recently", "then", "afterward", "afterwards", "again", "repeatedly", "publicly");

	private NounPhrases() {
	}

	/** @return whether an item opens a clause that is reported: "that", "whether" */
	static boolean isComplementiser(Passage passage, int i) {
		return COMPLEMENTISERS.contains(passage.word(i));
	}

	/** @return whether an item tells when something was said: "Monday", "later" */
	static boolean isTime(Passage passage, int i) {
		return TIMES.contains(passage.word(i));
	}

	/** @return the index after when, where and by whom something was done, told from an item on: "on Monday", "by the council" */
	static int afterSetting(Passage passage, int from) {
		int i = from;
		boolean moved = true;
		while (moved) {
			int before = i;
			if (isTime(passage, i)) {
				i++;
			} else if (passage.tag(i) == Tag.ADP && begins(passage, i + 1)) {
				i = end(passage, i + 1);
			}
			moved = i > before;
		}
		return i;
	}

	/** @return whether an item can begin a noun phrase or go on with one */
	static boolean begins(Passage passage, int i) {
		return switch (passage.tag(i)) {
			case DET, ADJ, NUM, NOUN, PROPN, PRON -> !passage.isQuotation(i) && !isComplementiser(passage, i);
			default -> false;
		};
	}

	/** @return index after the one noun phrase that begins here: "The Tellmark Gazette", "her", "reporters". */
	static int end(Passage passage, int start) {
		int i = start + 1;
		while (passage.tag(start) != Tag.PRON && begins(passage, i) && passage.tag(i) != Tag.DET && passage.tag(i) != Tag.PRON
				|| passage.tag(i) == Tag.PART && passage.word(i).equals("'s")) {
			i++;
		}
		return i;
	}
}
