package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.text.Tag;

/**
 * Finds what a cue reports: the quotation or clause before it, after it, or on both sides. Content is drawn as in PolNeAR:
 * with its quotation marks and its "that", without the comma or full stop that ends it.
 */
final class ContentFinder {
	private static final Set<String> RELATIVE = Set.of("who", "which", "that");

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
			return WordsAfterCue.find(passage, cue, to, limit);
		}
		if (from > 0 && isPronounOfContent(passage, from - 1, to)) {
			boolean quoted = passage.word(from - 1).equals("what");
			int end = quoted ? (passage.isQuotation(to) ? to : to + 1) + 1 : Clauses.end(passage, to, Math.max(limit, to + 1));
			return Optional.of(Content.of(passage, List.of(new int[] { from - 1, from }, new int[] { to, end })));
		}
		if (passage.word(from - 1).equals("as") && (passage.isQuotation(from - 2) || passage.isComma(from - 2) && passage.isQuotation(from - 3))) {
			return WordsBeforeCue.find(passage, cue, from - 1, to, limit); // "…," as Vey said
		}
		if (source.isPresent() && source.get().to() == cue.from() && RELATIVE.contains(passage.word(cue.from() - 1))) {
			return WordsAfterCue.find(passage, cue, to, limit); // "a man who pledged …": what he pledged follows
		}
		boolean inverted = source.isPresent() && source.get().from() > cue.head();
		boolean closes = inverted && from > 0 && !passage.isQuotation(to) && !passage.word(to).equals(":") && !passage.word(to).equals("that");
		return WordsBeforeCue.find(passage, cue, from, to, limit).filter(content -> cue.verb().strong() || !content.quotations().isEmpty())
				.or(() -> closes ? Optional.empty() : WordsAfterCue.find(passage, cue, to, limit));
	}

	/** "Which she said was late", "what she called 'a mess'": the pronoun belongs to what she said. */
	private static boolean isPronounOfContent(Passage passage, int pronoun, int to) {
		return switch (passage.word(pronoun)) {
			case "which", "who" -> passage.isFinite(to) || passage.isQuotation(to);
			case "what" -> passage.isQuotation(to) || passage.tag(to) == Tag.DET && passage.isQuotation(to + 1);
			default -> false;
		};
	}

	/** "According to Vey, the ferry sank"; "the ferry sank, according to Vey"; "the ferry, according to Vey, sank". */
	private static Optional<Content> according(Passage passage, int from, int to, int limit) {
		if (from == 0) {
			int start = to;
			while (start < passage.size() && passage.isMark(start)) {
				start++;
			}
			int end = Clauses.end(passage, start, limit);
			return start < end ? Optional.of(Content.of(passage, List.of(new int[] { start, end }))) : Optional.empty();
		}
		int end = from;
		while (end > 0 && (passage.isMark(end - 1) && !passage.isQuotation(end - 1))) {
			end--;
		}
		int start = Clauses.start(passage, end);
		if (start >= end) {
			return Optional.empty();
		}
		List<int[]> parts = new ArrayList<>();
		parts.add(new int[] { start, end });
		boolean opening = passage.tag(start) == Tag.SCONJ || passage.tag(start) == Tag.ADP;
		if (passage.isComma(to) && (opening || !passage.hasFinite(start, end)) && passage.hasFinite(to, passage.size())) {
			int close = Clauses.end(passage, to + 1, limit);
			if (to + 1 < close) {
				parts.add(new int[] { to + 1, close });
			}
		}
		return Optional.of(Content.of(passage, parts));
	}

	/** "The plan was called a disaster by Mr Vey": the subject, and what is said of it. */
	private static Optional<Content> passive(Passage passage, Cue cue) {
		if (cue.verb().addresses()) {
			return Optional.empty(); // who was asked or told said nothing yet
		}
		int start = Clauses.start(passage, cue.from());
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
		return Optional.of(Content.of(passage, parts));
	}
}
