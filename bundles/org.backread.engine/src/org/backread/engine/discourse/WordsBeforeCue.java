package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backread.engine.text.Tag;

/** What a cue reports that stands before it, or on both sides of it: "…," she said; he would go, she said; "…," she said, "…". */
final class WordsBeforeCue {
	private WordsBeforeCue() {
	}

	/**
	 * @param passage the passage
	 * @param cue     a cue of it
	 * @param from    index of the first item of the cue and its source
	 * @param to      index after the last one
	 * @param limit   index of the item where the next cue's words begin
	 * @return what it reports; empty if that does not stand before it
	 */
	static Optional<Content> find(Passage passage, Cue cue, int from, int to, int limit) {
		int last = from - 1;
		if (last < 0 || !passage.isQuotation(last) && !passage.isComma(last)) {
			return Optional.empty();
		}
		boolean quotation = passage.isQuotation(last) || passage.isQuotation(last - 1) && passage.isComma(last);
		if (passage.isQuotation(last) && !cue.verb().strong() && !passage.isClosedQuotation(last)) {
			return Optional.empty(); // a title before a name: "Storm" star Anna Roe opened up about it
		}
		int end = passage.isQuotation(last) ? from : last;
		boolean clause = passage.hasFinite(0, end) || passage.hasQuotation(0, end);
		if (!quotation && (!clause || hasClauseAfter(passage, to) || passage.hasQuotation(to, limit) || isFronted(passage, cue, to))) {
			return parenthesis(passage, from, to);
		}
		int start = quotation ? startOfQuoted(passage, end) : Clauses.start(passage, end);
		if (start >= end) {
			return Optional.empty();
		}
		List<int[]> parts = new ArrayList<>();
		parts.add(new int[] { start, end });
		if (quotation) {
			int next = to;
			while (next < passage.size() && !passage.isQuotation(next) && !passage.isFinite(next) && passage.tag(next) != Tag.VERB) {
				next++;
			}
			// "I will," she said, "unless they ask me"; but "not on Sundays"
			boolean joined = passage.isComma(to) && (passage.tag(to + 1) == Tag.CCONJ || passage.tag(to + 1) == Tag.ADP);
			if (passage.isQuotation(next) && (passage.isMark(next - 1) || next == to || joined)) {
				parts.add(new int[] { joined ? to + 1 : next, next + 1 });
			}
		}
		return Optional.of(Content.of(passage, parts));
	}

	/** "After the vote, Vey recommended another ferry": what opens the sentence tells when, and more than that follows the verb. */
	private static boolean isFronted(Passage passage, Cue cue, int to) {
		int first = passage.tag(0) == Tag.ADV ? 1 : 0;
		boolean opening = passage.tag(first) == Tag.ADP || passage.tag(first) == Tag.SCONJ || Clauses.isOpener(passage.word(first));
		return opening && !passage.isEnd(NounPhrases.afterSetting(passage, to));
	}

	/** Trump, he said, would win: the cue stands inside what it reports. */
	private static Optional<Content> parenthesis(Passage passage, int from, int to) {
		if (!passage.isComma(from - 1) || !passage.isComma(to) || !passage.hasFinite(to, passage.size()) || from < 2) {
			return Optional.empty();
		}
		int start = Clauses.start(passage, from - 1);
		int end = Clauses.end(passage, to + 1, passage.size());
		return start < from - 1 && to + 1 < end ? Optional.of(Content.of(passage, List.of(new int[] { start, from - 1 }, new int[] { to + 1, end })))
				: Optional.empty();
	}

	private static boolean hasClauseAfter(Passage passage, int to) {
		for (int i = to; i < passage.size() && !(passage.isComma(i) && i > to); i++) {
			if (passage.isFinite(i) || passage.isQuotation(i) || passage.word(i).equals("that") || passage.word(i).equals(":")) {
				return true;
			}
		}
		return false;
	}

	/** The quotation before an item, with the words of the same clause before it where it does not open a sentence itself. */
	private static int startOfQuoted(Passage passage, int end) {
		int i = end - 1;
		while (i > 0 && !(passage.isMark(i - 1) && passage.isQuotation(i)) && !passage.isComma(i - 1)) {
			i--;
		}
		return i;
	}
}
