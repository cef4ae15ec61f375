package org.backread.engine.discourse;

import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Calendar;
import org.backread.engine.text.Tag;

/** The noun phrase that stands for a speaker, before a verb or after it. */
final class SpeakerPhrase {
	private static final Set<String> RELATIVE = Set.of("who", "which", "that");

	private SpeakerPhrase() {
	}

	/** @return the noun phrase that ends before an item, back to the start of its clause; empty if none ends there */
	static Optional<Source> before(Passage passage, int end) {
		int from = end;
		while (from > 0 && (isPhrase(passage, from - 1) || isBetweenAdjectives(passage, from - 1))) {
			from = passage.word(from - 1).equals(")") ? opening(passage, from - 1) : from - 1;
		}
		if (isObjectAndDay(passage, from, end)) {
			return before(passage, from - 1);
		}
		Optional<Source> postmodified = postmodified(passage, from, end);
		if (postmodified.isPresent()) {
			return postmodified;
		}
		from = withoutOpening(passage, from, end);
		return from < end ? Optional.of(new Source(from, end, headEnd(passage, from, end))) : Optional.empty();
	}

	/**
	 * @param passage      the passage
	 * @param start        index of the item
	 * @param descriptions whether what describes the speaker, up to the end of the clause, belongs to it
	 * @return the noun phrase that begins at an item; empty if none begins there
	 */
	static Optional<Source> after(Passage passage, int start, boolean descriptions) {
		int end = start;
		while (end < passage.size() && isPhrase(passage, end) && !(end > start && passage.tag(end) == Tag.PRON && passage.tag(end - 1) != Tag.ADP)) {
			end++;
		}
		while (end > start && (passage.tag(end - 1) == Tag.ADP || passage.tag(end - 1) == Tag.CCONJ)) {
			end--;
		}
		if (end == start) {
			return Optional.empty();
		}
		int headEnd = headEnd(passage, start, end);
		boolean nominal = passage.tag(end + 1) != Tag.VERB && passage.tag(end + 1) != Tag.ADV;
		if (descriptions && passage.isComma(end) && nominal && SpeakerDescription.begins(passage, end + 1)) {
			int close = end + 1;
			while (close < passage.size() && !passage.isMark(close) && !passage.isQuotation(close)) {
				close++;
			}
			boolean who = passage.word(end + 1).startsWith("who");
			boolean reports = who && passage.isQuotation(close) && passage.hasFinite(end + 1, close); // "Roe, who said it was 'late'": another report
			if (who && !reports || !passage.isQuotation(close) && !passage.hasFinite(end + 1, close)) {
				end = close;
			}
		}
		if (descriptions && passage.word(end).equals("who")) {
			int close = end;
			while (close < passage.size() && !passage.isMark(close) && !passage.isQuotation(close)) {
				close++;
			}
			end = passage.isEnd(close) ? close : end;
		}
		return Optional.of(new Source(start, end, headEnd));
	}

	/** @return the index after the phrase's own head: before its complements and appositions */
	static int headEnd(Passage passage, int from, int to) {
		int i = from;
		while (i < to && passage.tag(i) != Tag.ADP && !passage.isMark(i) && !RELATIVE.contains(passage.word(i)) && passage.tag(i) != Tag.CCONJ) {
			i++;
		}
		return i == from ? to : i;
	}

	/** "Vey visited the quay Thursday announced": two sentences run together. What was visited announces nothing, and no day does. */
	private static boolean isObjectAndDay(Passage passage, int from, int end) {
		return from > 1 && end - from > 1 && Calendar.day(passage.word(end - 1)) > 0 && passage.isFinite(from - 1);
	}

	private static boolean isPhrase(Passage passage, int i) {
		if (passage.isQuotation(i)) {
			Tag before = passage.tag(i - 1);
			return !passage.isClosedQuotation(i) && (before == Tag.DET || before == Tag.NOUN || before == Tag.PROPN);
		}
		String word = passage.word(i);
		return switch (passage.tag(i)) {
			case DET -> !word.equals("what");
			case ADJ, NUM, NOUN, PROPN, X, SYM -> true;
			case PRON -> !RELATIVE.contains(word) && !word.equals("what");
			case PART -> word.equals("'s") || word.equals("'") || word.equals("to") && passage.tag(i + 1) != Tag.VERB;
			case ADP, CCONJ -> !Clauses.isOpener(word);
			case PUNCT -> word.equals("(") || word.equals(")") || word.equals("-") || word.equals("&") || word.equals("'");
			default -> false;
		};
	}

	/** "The weary, 71-year-old ferryman". */
	private static boolean isBetweenAdjectives(Passage passage, int i) {
		return passage.isComma(i) && passage.tag(i - 1) == Tag.ADJ && (passage.tag(i - 2) == Tag.DET || passage.tag(i - 2) == Tag.ADJ)
				&& passage.tag(i + 1) != Tag.DET && passage.tag(i + 1) != Tag.CCONJ;
	}

	/** @return the index of the bracket that a closing one at {@code i} answers, or {@code i} */
	private static int opening(Passage passage, int i) {
		for (int k = i - 1; k >= 0 && i - k < 10; k--) {
			if (passage.word(k).equals("(")) {
				return k;
			}
		}
		return i;
	}

	/** "The man who owns the ferry said", "people briefed on the talks said": the phrase before the words that describe it. */
	private static Optional<Source> postmodified(Passage passage, int from, int end) {
		if (from == 0 || passage.tag(from - 1) != Tag.VERB && passage.tag(from - 1) != Tag.AUX && !RELATIVE.contains(passage.word(from - 1))) {
			return Optional.empty();
		}
		for (int i = from - 1; i > 0 && !passage.isMark(i) && !passage.isQuotation(i); i--) {
			boolean participle = passage.tag(i) == Tag.VERB && (passage.word(i).endsWith("ed") || passage.word(i).endsWith("ing"))
					&& (passage.tag(i - 1) == Tag.NOUN && i == from - 1 && passage.tag(from) == Tag.ADP);
			if (participle || passage.word(i).equals("who")) {
				return before(passage, i).map(s -> new Source(s.from(), end, s.headEnd()));
			}
		}
		return Optional.empty();
	}

	/** A preposition or conjunction that opens the clause is no part of its subject. */
	private static int withoutOpening(Passage passage, int start, int end) {
		int from = start;
		while (from < end && (passage.tag(from) == Tag.ADP || passage.tag(from) == Tag.CCONJ || passage.tag(from) == Tag.ADV
				|| passage.tag(from) == Tag.SCONJ)) {
			from++;
		}
		for (int i = end - 1; i > from; i--) {
			// a pronoun is a subject by itself: "On Friday he said"
			if (passage.tag(i) == Tag.PRON && i == end - 1 && passage.tag(i - 1) != Tag.CCONJ && passage.tag(i - 1) != Tag.ADP) {
				return i;
			}
		}
		return from;
	}
}
