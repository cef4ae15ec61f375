package org.backread.engine.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Finds two clauses in one sentence with nothing between them, or only a comma. Keeps to patterns that can be nothing else. */
final class UnjoinedClauses {
	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");
	private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "there");
	/** Words in the first clause that make it depend on the second or carry it as what was said. */
	private static final Set<String> JOINERS = Set.of("if", "when", "while", "as", "after", "before", "although", "though", "because", "since", "once",
			"until", "unless", "whether", "who", "which", "what", "where", "how", "why", "whatever", "whoever", "not", "only", "had", "were", "should");

	private UnjoinedClauses() {
	}

	/** @return the stretch from one main verb to a second that nothing joins to it, empty if there is none */
	static Optional<Span> secondVerb(List<Token> tokens, Lexicon lexicon) {
		for (int i = 3; i + 2 < tokens.size(); i++) {
			Token second = tokens.get(i + 1);
			if (DAYS.contains(tokens.get(i).lower()) && isPast(second) && Character.isLowerCase(second.text().charAt(0))) {
				int first = mainVerb(tokens, i, lexicon);
				if (first >= 0) {
					return Optional.of(new Span(tokens.get(first).span().start(), second.span().end()));
				}
			}
		}
		return Optional.empty();
	}

	/** The verb whose object ends right before the time word, when it can only be the sentence's main verb; -1 if there is none. */
	private static int mainVerb(List<Token> tokens, int time, Lexicon lexicon) {
		int i = time - 1;
		while (i > 0 && (tokens.get(i).tag() == Tag.NOUN || tokens.get(i).tag() == Tag.ADJ || tokens.get(i).tag() == Tag.PROPN)) {
			i--;
		}
		if (i == time - 1 || i < 1 || tokens.get(i).tag() != Tag.DET || !isPast(tokens.get(i - 1))
				|| lexicon.speechVerb(tokens.get(i - 1).text()).isPresent()) {
			return -1;
		}
		boolean joined = tokens.subList(0, i).stream().anyMatch(t -> JOINERS.contains(t.lower()) || t.is("that"));
		return joined || tokens.get(Math.max(0, i - 2)).tag() == Tag.AUX ? -1 : i - 1;
	}

	/** @return the comma, with the words around it, that is all there is between two whole sentences; empty if there is none */
	static Optional<Span> commaSplice(List<Token> tokens, Lexicon lexicon) {
		int comma = -1;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.text().equals(",")) {
				if (comma >= 0) {
					return Optional.empty();
				}
				comma = i;
			} else if (token.tag() == Tag.PUNCT && i < tokens.size() - 1) {
				return Optional.empty();
			}
		}
		if (comma < 4 || comma + 4 >= tokens.size() || !SUBJECTS.contains(tokens.get(comma + 1).lower())) {
			return Optional.empty();
		}
		List<Token> first = tokens.subList(0, comma);
		Token verb = tokens.get(comma + 2);
		boolean finite = verb.tag() == Tag.AUX || isPast(verb);
		boolean independent = opensWithSubjectAndVerb(first) && first.stream().noneMatch(t -> JOINERS.contains(t.lower()) || t.tag() == Tag.SCONJ);
		return finite && independent && lexicon.speechVerb(verb.text()).isEmpty()
				? Optional.of(new Span(tokens.get(comma - 1).span().start(), verb.span().end())) : Optional.empty();
	}

	/** Whether the words open with a plain subject and right behind it a verb that can only be the clause's own. */
	private static boolean opensWithSubjectAndVerb(List<Token> tokens) {
		int i = 0;
		while (i < tokens.size() && isNominal(tokens.get(i))) {
			i++;
		}
		return i > 0 && i < tokens.size() && (tokens.get(i).tag() == Tag.AUX || isPast(tokens.get(i)));
	}

	private static boolean isNominal(Token token) {
		return switch (token.tag()) {
			case DET, ADJ, NOUN, PROPN, PRON, NUM -> true;
			default -> false;
		};
	}

	private static boolean isPast(Token token) {
		return token.tag() == Tag.VERB && token.text().endsWith("ed");
	}
}
