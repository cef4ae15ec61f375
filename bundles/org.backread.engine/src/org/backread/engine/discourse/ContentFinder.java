package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.SourceFinder.Source;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;

/**
 * Finds what a cue reports: the quotation or clause before it, after it, or on both sides. Content is drawn as in PolNeAR:
 * with its quotation marks and its "that", without the comma or full stop that ends it.
 */
final class ContentFinder {
	private static final Set<String> COMPLEMENTISERS = Set.of("that", "how", "why", "whether", "if", "what");
	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
			"tonight", "later", "earlier", "recently", "then", "afterward", "afterwards", "again", "repeatedly", "publicly");
	private static final Set<String> RELATIVE = Set.of("who", "which", "that");
	/** Words that open what the reporter adds after the words of a speaker. */
	private static final Set<String> ASIDES = Set.of("which", "a", "an", "after", "while", "as", "before", "although", "though", "but");
	/** Words that open when or to where something was said, not what. */
	private static final Set<String> CIRCUMSTANCES = Set.of("when", "before", "after", "during", "until", "since", "while", "into");
	/** What a recipient or setting takes up at most between a cue and what it reports. */
	private static final int SETTING = 16;

	/**
	 * What a cue reports.
	 *
	 * @param spans      where it stands in the draft, in order
	 * @param quotations indexes of the quotations in it
	 * @param quote      how it is reported
	 */
	record Content(List<Span> spans, List<Integer> quotations, QuoteKind quote) {
	}

	private ContentFinder() {
	}

	/**
	 * @param passage the passage
	 * @param cue     a cue of it
	 * @param source  its subject; empty if it shares another's
	 * @param limit   index of the item where the next cue's words begin
	 * @return what it reports; empty if nothing is reported
	 */
	static Optional<Content> find(Passage passage, Cue cue, Optional<Source> source, int limit) {
		int from = source.map(s -> Math.min(s.from(), cue.from())).orElse(cue.from());
		int to = source.map(s -> Math.max(s.to(), cue.to())).orElse(cue.to());
		if (cue.form() == Cue.Form.PASSIVE) {
			return passive(passage, cue);
		}
		if (cue.form() == Cue.Form.ACCORDING) {
			return according(passage, from, to, limit);
		}
		if (cue.form() == Cue.Form.SHARED) {
			return after(passage, cue, to, limit);
		}
		if (from > 0 && isPronounOfContent(passage, from - 1, to)) {
			boolean quoted = passage.word(from - 1).equals("what");
			int end = quoted ? (passage.isQuotation(to) ? to : to + 1) + 1 : endOfClause(passage, to, Math.max(limit, to + 1));
			return Optional.of(content(passage, List.of(new int[] { from - 1, from }, new int[] { to, end })));
		}
		if (passage.word(from - 1).equals("as") && (passage.isQuotation(from - 2) || passage.isComma(from - 2) && passage.isQuotation(from - 3))) {
			return before(passage, cue, from - 1, to, limit); // "…," as Vey said
		}
		if (source.isPresent() && source.get().to() == cue.from() && RELATIVE.contains(passage.word(cue.from() - 1))) {
			return after(passage, cue, to, limit); // "a man who pledged …": what he pledged follows
		}
		boolean inverted = source.isPresent() && source.get().from() > cue.head();
		boolean closes = inverted && from > 0 && !passage.isQuotation(to) && !passage.word(to).equals(":") && !passage.word(to).equals("that");
		return before(passage, cue, from, to, limit).filter(content -> cue.verb().strong() || !content.quotations().isEmpty()).or(() -> closes ? Optional.empty() : after(passage, cue, to, limit));
	}

	/** "Which she said was late", "what she called 'a mess'": the pronoun belongs to what she said. */
	private static boolean isPronounOfContent(Passage passage, int pronoun, int to) {
		return switch (passage.word(pronoun)) {
			case "which", "who" -> passage.isFinite(to) || passage.isQuotation(to);
			case "what" -> passage.isQuotation(to) || passage.tag(to) == Tag.DET && passage.isQuotation(to + 1);
			default -> false;
		};
	}

	/** "…," she said; he would go, she said; and what goes on after it. */
	private static Optional<Content> before(Passage passage, Cue cue, int from, int to, int limit) {
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
		int start = quotation ? startOfQuoted(passage, end) : startOfClause(passage, end);
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
		return Optional.of(content(passage, parts));
	}

	/** "After the vote, Vey recommended another ferry": what opens the sentence tells when, and more than that follows the verb. */
	private static boolean isFronted(Passage passage, Cue cue, int to) {
		int first = passage.tag(0) == Tag.ADV ? 1 : 0;
		boolean opening = passage.tag(first) == Tag.ADP || passage.tag(first) == Tag.SCONJ || SourceFinder.isClauseOpener(passage.word(first));
		return opening && !passage.isEnd(afterSetting(passage, to));
	}

	/** Trump, he said, would win: the cue stands inside what it reports. */
	private static Optional<Content> parenthesis(Passage passage, int from, int to) {
		if (!passage.isComma(from - 1) || !passage.isComma(to) || !passage.hasFinite(to, passage.size()) || from < 2) {
			return Optional.empty();
		}
		int start = startOfClause(passage, from - 1);
		int end = endOfClause(passage, to + 1, passage.size());
		return start < from - 1 && to + 1 < end ? Optional.of(content(passage, List.of(new int[] { start, from - 1 }, new int[] { to + 1, end })))
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

	private static int startOfClause(Passage passage, int end) {
		int i = end;
		while (i > 0 && !passage.word(i - 1).equals(";") && !passage.word(i - 1).equals(":")) {
			i--;
		}
		while (i < end && (passage.isMark(i) || passage.tag(i) == Tag.CCONJ)) {
			i++;
		}
		return i;
	}

	private static Optional<Content> after(Passage passage, Cue cue, int to, int limit) {
		boolean whole = passage.word(0).equals("as") || passage.word(to + 1).equals("that") || passage.hasQuotation(to, limit);
		if (passage.isComma(to) && !whole) {
			return Optional.empty(); // "After Vey testified, the court rose"
		}
		int start = start(passage, cue, to, limit);
		int end = passage.isQuotation(start) ? endOfQuoted(passage, start, limit) : endOfClause(passage, start, limit);
		if (start >= end || CIRCUMSTANCES.contains(passage.word(start)) && !passage.hasQuotation(start, end)) {
			return Optional.empty(); // "what Vey said when she resigned" is not that she resigned
		}
		if (cue.verb().reportsThings()) {
			end = beforeOtherVerb(passage, start, end);
		}
		boolean clause = passage.hasFinite(start, end) || COMPLEMENTISERS.contains(passage.word(start));
		boolean reports = passage.hasQuotation(start, end) || cue.verb().strong() && (clause || cue.verb().reportsThings());
		return reports ? Optional.of(content(passage, List.of(new int[] { start, end }))) : Optional.empty();
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
		if (cue.verb().addresses() && isNominal(passage, i)) {
			i = phraseEnd(passage, i);
		}
		boolean moved = true;
		while (moved && i < limit) {
			int before = i;
			if (TIMES.contains(passage.word(i))) {
				i++;
			} else if (cue.verb().lemma().equals("say") && passage.tag(i) == Tag.ADP && isNominal(passage, i + 1) && !passage.word(i).equals("as")) {
				i = phraseEnd(passage, i + 1);
			}
			moved = i > before;
		}
		return i;
	}

	static boolean isTime(Passage passage, int i) {
		return TIMES.contains(passage.word(i));
	}

	/** @return the index after when, where and by whom something was done, told from an item on: "on Monday", "by the council" */
	static int afterSetting(Passage passage, int from) {
		int i = from;
		boolean moved = true;
		while (moved) {
			int before = i;
			if (TIMES.contains(passage.word(i))) {
				i++;
			} else if (passage.tag(i) == Tag.ADP && isNominal(passage, i + 1)) {
				i = phraseEnd(passage, i + 1);
			}
			moved = i > before;
		}
		return i;
	}

	private static boolean isNominal(Passage passage, int i) {
		return switch (passage.tag(i)) {
			case DET, ADJ, NUM, NOUN, PROPN, PRON -> !passage.isQuotation(i) && !COMPLEMENTISERS.contains(passage.word(i));
			default -> false;
		};
	}

	/** The end of the one noun phrase that begins here: "The Tellmark Gazette", "her", "reporters". */
	private static int phraseEnd(Passage passage, int start) {
		int i = start + 1;
		while (passage.tag(start) != Tag.PRON && isNominal(passage, i) && passage.tag(i) != Tag.DET && passage.tag(i) != Tag.PRON
				|| passage.tag(i) == Tag.PART && passage.word(i).equals("'s")) {
			i++;
		}
		return i;
	}

	/** A quotation by itself, or with the words of the clause that it opens. */
	private static int endOfQuoted(Passage passage, int start, int limit) {
		int next = start + 1;
		if (next >= limit || passage.isMark(next)) {
			int second = passage.tag(next + 1) == Tag.CCONJ ? next + 2 : next + 1;
			boolean series = passage.isComma(next) && passage.isQuotation(second);
			return series ? endOfClause(passage, start, limit) : next;
		}
		if (passage.isClosedQuotation(start) && isClause(passage, next, limit)) {
			return next; // "in a clip that Roe called 'bad,' Vey asked for help"
		}
		return endOfClause(passage, start, limit);
	}

	private static int endOfClause(Passage passage, int start, int limit) {
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
			if ((mark || i == last && passage.isClosedQuotation(i)) && (ASIDES.contains(passage.word(i + 1)) || i == last && isClause(passage, i + 1, end))) {
				return i + (mark ? 0 : 1);
			}
		}
		return end;
	}

	/** Whether a subject and its verb stand here, so that a clause begins. */
	static boolean isClause(Passage passage, int from, int end) {
		int i = from;
		while (i < end && isNominal(passage, i)) {
			i++;
		}
		return i > from && i < end && passage.isFinite(i);
	}

	/** "According to Vey, the ferry sank"; "the ferry sank, according to Vey"; "the ferry, according to Vey, sank". */
	private static Optional<Content> according(Passage passage, int from, int to, int limit) {
		if (from == 0) {
			int start = to;
			while (start < passage.size() && passage.isMark(start)) {
				start++;
			}
			int end = endOfClause(passage, start, limit);
			return start < end ? Optional.of(content(passage, List.of(new int[] { start, end }))) : Optional.empty();
		}
		int end = from;
		while (end > 0 && (passage.isMark(end - 1) && !passage.isQuotation(end - 1))) {
			end--;
		}
		int start = startOfClause(passage, end);
		if (start >= end) {
			return Optional.empty();
		}
		List<int[]> parts = new ArrayList<>();
		parts.add(new int[] { start, end });
		boolean opening = passage.tag(start) == Tag.SCONJ || passage.tag(start) == Tag.ADP;
		if (passage.isComma(to) && (opening || !passage.hasFinite(start, end)) && passage.hasFinite(to, passage.size())) {
			int close = endOfClause(passage, to + 1, limit);
			if (to + 1 < close) {
				parts.add(new int[] { to + 1, close });
			}
		}
		return Optional.of(content(passage, parts));
	}

	/** "The plan was called a disaster by Mr Vey": the subject, and what is said of it. */
	private static Optional<Content> passive(Passage passage, Cue cue) {
		if (cue.verb().addresses()) {
			return Optional.empty(); // who was asked or told said nothing yet
		}
		int start = startOfClause(passage, cue.from());
		int by = cue.to();
		while (by < passage.size() && !passage.word(by).equals("by")) {
			by++;
		}
		if (start == cue.from()) {
			return Optional.empty();
		}
		List<int[]> parts = new ArrayList<>();
		parts.add(new int[] { start, cue.from() });
		if (cue.to() < by && by < passage.size()) {
			parts.add(new int[] { cue.to(), by });
		}
		return Optional.of(content(passage, parts));
	}

	/** @return the content that stands at some stretches of items, each from an index up to another, not included */
	static Content content(Passage passage, List<int[]> parts) {
		List<Span> spans = new ArrayList<>();
		List<Integer> quotations = new ArrayList<>();
		boolean free = false;
		for (int[] part : parts) {
			spans.add(passage.span(part[0], part[1]));
			for (int i = part[0]; i < part[1]; i++) {
				if (passage.isQuotation(i)) {
					quotations.add(i);
				} else {
					free |= !passage.isMark(i);
				}
			}
		}
		return new Content(spans, quotations, quotations.isEmpty() ? QuoteKind.INDIRECT : free ? QuoteKind.MIXED : QuoteKind.DIRECT);
	}
}
