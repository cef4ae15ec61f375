package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.text.Tag;

/** What a cue reports that stands after it: she said that …; she told them on Monday: "…". */
final class WordsAfterCue {
	/** Words that open when or to where something was said, not what. */
	private static final Set<String> CIRCUMSTANCES = Set.of("when", "before", "after", "during", "until", "since", "while", "into");
	/** What a recipient or setting takes up at most between a cue and what it reports. */
	private static final int SETTING = 16;

	private WordsAfterCue() {
	}

	/**
	 * @param passage the passage
	 * @param cue     a cue of it
	 * @param to      index after the cue and its source
	 * @param limit   index of the item where the next cue's words begin
	 * @return what it reports; empty if nothing is reported after it
	 */
	static Optional<Content> find(Passage passage, Cue cue, int to, int limit) {
		boolean whole = passage.word(0).equals("as") || passage.word(to + 1).equals("that") || passage.hasQuotation(to, limit);
		if (passage.isComma(to) && !whole) {
			return Optional.empty(); // "After Vey testified, the court rose"
		}
		int start = start(passage, cue, to, limit);
		int end = passage.isQuotation(start) ? endOfQuoted(passage, start, limit) : Clauses.end(passage, start, limit);
		if (start >= end || CIRCUMSTANCES.contains(passage.word(start)) && !passage.hasQuotation(start, end)) {
			return Optional.empty(); // "what Vey said when she resigned" is not that she resigned
		}
		if (cue.verb().reportsThings()) {
			end = beforeOtherVerb(passage, start, end);
		}
		boolean clause = passage.hasFinite(start, end) || NounPhrases.isComplementiser(passage, start);
		boolean reports = passage.hasQuotation(start, end) || cue.verb().strong() && (clause || cue.verb().reportsThings());
		return reports ? Optional.of(Content.of(passage, List.of(new int[] { start, end }))) : Optional.empty();
	}

	/** "Vey called the plan 'a mess' and threatened …": the second verb is her doing, not her words. */
	private static int beforeOtherVerb(Passage passage, int start, int end) {
		for (int i = start; i + 2 < end; i++) {
			if (passage.isQuotation(i) && passage.tag(i + 1) == Tag.CCONJ && passage.tag(i + 2) == Tag.VERB) {
				return i + 1;
			}
		}
		return end;
	}

	/** Past whom it was said to, when and where. */
	private static int start(Passage passage, Cue cue, int to, int limit) {
		int first = to;
		while (first < limit && (passage.isComma(first) || passage.word(first).equals("\u2014") || passage.word(first).equals(":"))) {
			first++;
		}
		for (int i = first; i < Math.min(limit, first + SETTING); i++) {
			boolean clause = passage.word(i).equals("that") && (passage.tag(i) == Tag.SCONJ || i > first);
			if (clause || passage.isQuotation(i) && (passage.isMark(i - 1) || i == first)) {
				return i;
			}
			if (passage.word(i).equals(":")) {
				return i + 1;
			}
			if (passage.isFinite(i)) {
				break;
			}
		}
		int i = first;
		if (cue.verb().addresses() && NounPhrases.begins(passage, i)) {
			i = NounPhrases.end(passage, i);
		}
		boolean moved = true;
		while (moved && i < limit) {
			int before = i;
			if (NounPhrases.isTime(passage, i)) {
				i++;
			} else if (cue.verb().lemma().equals("say") && passage.tag(i) == Tag.ADP && NounPhrases.begins(passage, i + 1) && !passage.word(i).equals("as")) {
				i = NounPhrases.end(passage, i + 1);
			}
			moved = i > before;
		}
		return i;
	}

	/** A quotation by itself, or with the words of the clause that it opens. */
	private static int endOfQuoted(Passage passage, int start, int limit) {
		int next = start + 1;
		if (next >= limit || passage.isMark(next)) {
			int second = passage.tag(next + 1) == Tag.CCONJ ? next + 2 : next + 1;
			boolean series = passage.isComma(next) && passage.isQuotation(second);
			return series ? Clauses.end(passage, start, limit) : next;
		}
		if (passage.isClosedQuotation(start) && Clauses.begins(passage, next, limit)) {
			return next; // "in a clip that Roe called 'bad,' Vey asked for help"
		}
		return Clauses.end(passage, start, limit);
	}
}
