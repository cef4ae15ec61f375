package org.backread.engine.discourse;

import java.util.Set;

import org.backread.engine.text.Tag;

/** Where clauses begin and end in a passage. */
final class Clauses {
	private static final Set<String> CLAUSE_OPENERS = Set.of("that", "because", "while", "when", "if", "although", "though", "as", "since", "after",
			"before", "whether", "until", "unless", "where", "what", "how", "why", "than", "so");
	/** Words that open what the reporter adds after the words of a speaker. */
	private static final Set<String> ASIDES = Set.of("which", "a", "an", "after", "while", "as", "before", "although", "though", "but");

	private Clauses() {
	}

	/** @return whether a word opens a clause inside another one */
	static boolean isOpener(String word) {
		return CLAUSE_OPENERS.contains(word);
	}

	/** @return index of the first item of the clause that ends before an item */
	static int start(Passage passage, int end) {
		int i = end;
		while (i > 0 && !passage.word(i - 1).equals(";") && !passage.word(i - 1).equals(":")) {
			i--;
		}
		while (i < end && (passage.isMark(i) || passage.tag(i) == Tag.CCONJ)) {
			i++;
		}
		return i;
	}

	/** Whether a subject and its verb stand here, so that a clause begins. */
	static boolean begins(Passage passage, int from, int end) {
		int i = from;
		while (i < end && NounPhrases.begins(passage, i)) {
			i++;
		}
		return i > from && i < end && passage.isFinite(i);
	}

	/** @return index after the last item of what begins at an item and ends before a limit, without its last marks or what the reporter adds */
	static int end(Passage passage, int start, int limit) {
		int end = withoutAside(passage, start, Math.min(limit, passage.size()));
		while (end > start && (passage.isMark(end - 1) && !passage.word(end - 1).equals(")") || passage.tag(end - 1) == Tag.CCONJ)) {
			end--;
		}
		return end;
	}

	/** What the reporter adds after the last words quoted is no part of them: "…", which surprised the town. */
	private static int withoutAside(Passage passage, int start, int end) {
		int last = end - 1;
		while (last > start && !passage.isQuotation(last)) {
			last--;
		}
		for (int i = last; last > start && i + 1 < end; i++) {
			boolean mark = passage.isComma(i) || Governor.isDash(passage.word(i));
			if ((mark || i == last && passage.isClosedQuotation(i)) && (ASIDES.contains(passage.word(i + 1)) || i == last && begins(passage, i + 1, end))) {
				return i + (mark ? 0 : 1);
			}
		}
		return end;
	}
}
