package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;

/**
 * Finds who speaks: the subject of a cue, before it or, inverted, after it, with the appositions and complements that
 * describe the speaker.
 */
final class SourceFinder {
	private static final Set<String> AUTHORS = Set.of("by", "from");
	private static final Set<String> RELATIVE = Set.of("who", "which", "that");
	private static final Set<String> CLAUSE_OPENERS = Set.of("that", "because", "while", "when", "if", "although", "though", "as", "since", "after",
			"before", "whether", "until", "unless", "where", "what", "how", "why", "than", "so");

	/**
	 * The subject of a cue.
	 *
	 * @param from    index of its first item
	 * @param to      index after its last one
	 * @param headEnd index after the phrase in it that stands for the speaker, before any description
	 */
	record Source(int from, int to, int headEnd) {
	}

	private SourceFinder() {
	}

	static boolean isClauseOpener(String word) {
		return CLAUSE_OPENERS.contains(word);
	}

	/** @return the subject of a cue; empty if it has none of its own or none is found */
	static Optional<Source> find(Passage passage, Cue cue) {
		return switch (cue.form()) {
			case ACCORDING -> after(passage, cue.to(), true);
			case PASSIVE -> agent(passage, cue);
			case FINITE -> subject(passage, cue);
			case SHARED -> Optional.empty();
		};
	}

	/** The subject that a cue shares: of the verb nearest before it that has one. */
	static Optional<Source> main(Passage passage, Cue cue) {
		for (int i = cue.from() - 1; i > 0; i--) {
			if (passage.isFinite(i) && !passage.isQuotation(i)) {
				Cue verb = CueFinder.cue(passage, i, cue.verb());
				Optional<Source> source = verb.form() == Cue.Form.SHARED || verb.from() == 0 || passage.isQuotation(verb.from() - 1) ? Optional.empty()
						: subject(passage, verb).filter(s -> s.to() <= verb.from() && !isSubordinate(passage, s));
				if (source.isPresent()) {
					return source;
				}
				i = verb.from();
			}
		}
		return Optional.empty();
	}

	/** "After he won the vote Vey …": what a conjunction or a relative pronoun opens has a subject of its own. */
	private static boolean isSubordinate(Passage passage, Source source) {
		return passage.tag(source.from() - 1) == Tag.SCONJ || CLAUSE_OPENERS.contains(passage.word(source.from() - 1))
				|| RELATIVE.contains(passage.word(source.to() - 1));
	}

	private static Optional<Source> subject(Passage passage, Cue cue) {
		int last = cue.from() - 1;
		if (last < 0 && !passage.word(cue.head()).equals("said")) {
			// "Asked about it, Vey said": its subject follows; "Stated Vey:" has it here
			return after(passage, cue.head() + 1, true).filter(source -> passage.word(source.to()).equals(":"));
		}
		if (last < 0 || passage.isClosedQuotation(last)) {
			return inverted(passage, cue);
		}
		if (isDash(passage, last)) {
			for (int i = last - 1; i > 0; i--) {
				if (isDash(passage, i)) {
					return before(passage, i).map(s -> new Source(s.from(), cue.from(), s.headEnd()));
				}
			}
		}
		if (passage.isComma(last) && closes(passage, cue)) {
			return inverted(passage, cue);
		}
		if (passage.isMark(last) && !passage.word(last).equals(")")) {
			boolean afterQuotation = passage.isComma(last) && passage.isQuotation(last - 1);
			Optional<Source> described = passage.isComma(last) && !afterQuotation ? described(passage, last) : Optional.empty();
			return described.isPresent() ? described : inverted(passage, cue);
		}
		if (RELATIVE.contains(passage.word(last)) && passage.tag(last) != Tag.DET) {
			return relative(passage, last);
		}
		return before(passage, cue.from());
	}

	/** "…, said a sailor who was there.": nothing but a speaker follows. */
	private static boolean closes(Passage passage, Cue cue) {
		boolean speaker = switch (passage.tag(cue.to())) {
			case DET, ADJ, NOUN, PROPN, NUM -> !ContentFinder.isTime(passage, cue.to());
			default -> false;
		};
		return cue.verb().lemma().equals("say") && cue.to() == cue.head() + 1 && speaker && !passage.hasQuotation(0, cue.from())
				&& after(passage, cue.to(), true).filter(source -> passage.isEnd(source.to()) || passage.word(source.to()).equals("who")).isPresent();
	}

	private static boolean isDash(Passage passage, int i) {
		String word = passage.word(i);
		return word.equals("\u2014") || word.equals("\u2013") || word.equals("--") || word.equals("-");
	}

	/** The noun phrase that ends before an item, back to the start of its clause. */
	private static Optional<Source> before(Passage passage, int end) {
		int from = end;
		while (from > 0 && (isPhrase(passage, from - 1) || isBetweenAdjectives(passage, from - 1))) {
			from = passage.word(from - 1).equals(")") ? opening(passage, from - 1) : from - 1;
		}
		Optional<Source> postmodified = postmodified(passage, from, end);
		if (postmodified.isPresent()) {
			return postmodified;
		}
		from = withoutOpening(passage, from, end);
		return from < end ? Optional.of(new Source(from, end, headEnd(passage, from, end))) : Optional.empty();
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
			case ADP, CCONJ -> !CLAUSE_OPENERS.contains(word);
			case PUNCT -> word.equals("(") || word.equals(")") || word.equals("-") || word.equals("&") || word.equals("'");
			default -> false;
		};
	}

	/** @return the index after the phrase's own head: before its complements and appositions */
	private static int headEnd(Passage passage, int from, int to) {
		int i = from;
		while (i < to && passage.tag(i) != Tag.ADP && !passage.isMark(i) && !RELATIVE.contains(passage.word(i)) && passage.tag(i) != Tag.CCONJ) {
			i++;
		}
		return i == from ? to : i;
	}

	/** "Vey, the mayor of Tellmark, said": from the description before the comma back to whom it describes. */
	private static Optional<Source> described(Passage passage, int comma) {
		int chunkEnd = comma;
		boolean description = false;
		while (chunkEnd > 0) {
			int chunk = chunkEnd;
			while (chunk > 0 && !passage.isComma(chunk - 1) && !passage.isQuotation(chunk - 1) && !passage.word(chunk - 1).equals("\u2014")
					&& !passage.word(chunk - 1).equals(";") && !passage.word(chunk - 1).equals(":")) {
				chunk--;
			}
			if (chunk == chunkEnd) {
				return Optional.empty();
			}
			int head = head(passage, chunk, chunkEnd);
			boolean more = passage.isComma(chunk - 1) && chunk > 1 && !passage.isQuotation(chunk - 2) && isDescription(passage, chunk)
					&& isDescribed(passage, previousChunk(passage, chunk - 1), chunk - 1);
			if (!more) {
				return head >= 0 && description ? Optional.of(new Source(head, comma + 1, headEnd(passage, head, chunkEnd))) : Optional.empty();
			}
			description = true;
			chunkEnd = chunk - 1;
		}
		return Optional.empty();
	}

	/** Whether a description can follow these words between commas: a name, or another one, as in "Roe, 22, of Tellmark, Ohio, said". */
	private static boolean isDescribed(Passage passage, int from, int to) {
		return head(passage, from, to) >= 0 || passage.word(from).equals("of");
	}

	private static int previousChunk(Passage passage, int end) {
		int i = end;
		while (i > 0 && !passage.isComma(i - 1) && !passage.isQuotation(i - 1)) {
			i--;
		}
		return i;
	}

	/** @return the first item of the noun phrase that a chunk between commas is or ends in; -1 if it is a clause or an adverbial */
	private static int head(Passage passage, int from, int to) {
		int start = from;
		while (start < to && (passage.tag(start) == Tag.CCONJ || CLAUSE_OPENERS.contains(passage.word(start)) && passage.tag(start) != Tag.DET)) {
			start++;
		}
		if (start >= to || passage.tag(start) == Tag.ADP || passage.tag(start) == Tag.ADV && start + 1 == to) {
			return -1;
		}
		for (int i = to - 2; i > start; i--) {
			if (passage.word(i).equals("what") && !passage.hasFinite(i, to)) {
				return i + 1; // "it relied on what Roe, the mayor, called …"
			}
		}
		return isDescription(passage, start) || !passage.hasFinite(start, to) ? start : -1;
	}

	/** Whether what begins here describes someone named before: "44", "the mayor", "a member of", "who lost", "of Tellmark". */
	private static boolean isDescription(Passage passage, int i) {
		String word = passage.word(i);
		if (word.equals("who") || word.equals("which") || word.equals("whose")) {
			return true;
		}
		return switch (passage.tag(i)) {
			case DET, NUM, NOUN, ADJ, PROPN, ADP, VERB -> true;
			case PRON -> word.equals("his") || word.equals("her") || word.equals("their") || word.equals("its");
			case ADV -> true;
			default -> false;
		};
	}

	/** "Vey, who said": the relative pronoun, with whom it stands for. */
	private static Optional<Source> relative(Passage passage, int pronoun) {
		int end = passage.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
		Source alone = new Source(pronoun, pronoun + 1, pronoun + 1);
		return Optional.of(before(passage, end).map(s -> new Source(s.from(), pronoun + 1, s.headEnd())).orElse(alone));
	}

	/** "…," said Mr Vey, the mayor. A pronoun after the verb belongs to the words reported, after a quotation only if it has a verb of its own. */
	private static Optional<Source> inverted(Passage passage, Cue cue) {
		int at = cue.head() + 1;
		if (passage.tag(at) == Tag.PRON && (!passage.isQuotation(cue.from() - 1) || passage.isFinite(at + 1))) {
			return Optional.empty();
		}
		return after(passage, at, cue.from() > 0);
	}

	private static Optional<Source> agent(Passage passage, Cue cue) {
		for (int i = cue.head() + 1; i < Math.min(passage.size(), cue.head() + 12) && !passage.isMark(i) && !passage.isFinite(i); i++) {
			if (passage.word(i).equals("by")) {
				return after(passage, i + 1, false);
			}
		}
		return Optional.empty();
	}

	/** The noun phrase that begins at an item, with what describes it up to the end of the clause. */
	private static Optional<Source> after(Passage passage, int start, boolean descriptions) {
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
		if (descriptions && passage.isComma(end) && nominal && isDescription(passage, end + 1)) {
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

	/** "According to a post by Ingrid Vey", "a letter from the mayor says": the person whose words a thing holds. */
	private static Optional<Mention> author(Passage passage, Source source, List<Mention> mentions) {
		if (source.headEnd() >= source.to() || !AUTHORS.contains(passage.word(source.headEnd()))) {
			return Optional.empty();
		}
		int start = passage.span(source.headEnd(), source.headEnd() + 1).end() + 1;
		return mentions.stream().filter(m -> !m.quoted() && m.span().start() == start && m.nature() == Nature.PERSON && m.number() == GrammaticalNumber.SINGULAR).findFirst();
	}

	/** @return the mention that stands for the speaker among the words of a source */
	static Optional<Mention> speaker(Passage passage, Source source, List<Mention> mentions) {
		Span head = passage.span(source.from(), source.headEnd());
		Optional<Mention> speaker = mentions.stream().filter(m -> !m.quoted() && m.span().end() == head.end() && head.overlaps(m.span())).findFirst();
		return speaker.filter(m -> m.nature() == Nature.THING).flatMap(thing -> author(passage, source, mentions)).or(() -> speaker);
	}
}
