package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Statements;
import org.backread.engine.language.Calendar;
import org.backread.engine.language.Opposites;
import org.backread.engine.language.Quantity;
import org.backread.engine.language.QuantityReader;
import org.backread.engine.language.Stems;
import org.backread.engine.language.Verbs;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Cuts the copy into clauses, each within one statement or in the story's own voice, and reduces each to what it says. */
final class AssertionReader {
	private static final Set<String> OPENERS = Set.of("but", "while", "whereas", "although", "though", "which", "who", "because", "that", "when", "after", "before", "as");
	private static final Set<String> LIGHT = Set.of("have", "do", "make", "get", "go", "take", "come", "put", "set", "use", "accord", "includ", "be");
	private static final Set<String> TIMES = Set.of("last", "next", "previous", "earlier", "later", "year", "month", "week", "day", "decade", "today", "yesterday", "tomorrow",
			"tonight", "now", "then", "past", "since", "until", "ago", "recent", "originally", "initially", "already", "morning", "afternoon", "evening", "night", "season",
			"quarter", "first", "second", "third", "final");
	private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
	private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "none", "nobody", "neither", "nor", "without");
	private static final Set<String> SUPPOSITIONS = Set.of("if", "whether", "unless", "should", "could", "might", "may", "must", "can", "?");
	/** After these a "not" denies a part only: not only, not all. */
	private static final Set<String> PARTIAL = Set.of("only", "all", "just", "every", "entirely", "necessarily", "always", "yet", "so", "the");

	private final Document document;
	private final Statements statements;
	private final Map<String, String> stems = new HashMap<>();

	AssertionReader(Document document) {
		this.document = document;
		this.statements = Statements.of(document);
	}

	/**
	 * @param wanted tells which sentences are worth reading, by their words
	 * @return the clauses of these sentences of the copy, in order
	 */
	List<Assertion> read(Predicate<List<Token>> wanted) {
		List<Assertion> assertions = new ArrayList<>();
		for (Paragraph paragraph : document.paragraphs()) {
			if (Copy.isCopy(paragraph)) {
				paragraph.sentences().stream().filter(sentence -> wanted.test(sentence.tokens())).forEach(sentence -> read(sentence, assertions));
			}
		}
		return assertions;
	}

	/** A clause ends at a mark, before a word that opens another, and where another voice begins. */
	private void read(Sentence sentence, List<Assertion> assertions) {
		List<Token> tokens = sentence.tokens();
		boolean reported = statements.isReported(sentence.span());
		List<Quantity> quantities = QuantityReader.read(tokens);
		List<Token> subject = List.of();
		int from = 0;
		int statement = Statements.OWN_VOICE;
		for (int i = 0; i <= tokens.size(); i++) {
			boolean end = i == tokens.size();
			int here = end || !reported ? statement : statements.at(tokens.get(i).span());
			boolean gap = !end && (isBreak(tokens.get(i)) || isCue(here, tokens.get(i)));
			if (end || gap || here != statement) {
				if (i > from) {
					List<Token> clause = tokens.subList(from, i);
					if (isVerb(clause.getFirst())) {
						clause = Stream.concat(subject.stream(), clause.stream()).toList();
					} else if (from == 0 && clause.stream().noneMatch(AssertionReader::isVerb)) {
						subject = clause; // "The fire, which began on Monday, killed …"
					}
					int first = from;
					int after = i;
					List<Quantity> inside = quantities.stream().filter(q -> q.from() >= first && q.to() <= after).toList();
					reduce(sentence, clause, statement, inside).ifPresent(assertions::add);
				}
				from = gap ? i + 1 : i;
				statement = here;
			}
		}
	}

	private static boolean isBreak(Token token) {
		return token.tag() == Tag.PUNCT && !token.text().equals("\"") && !token.text().equals("'") || OPENERS.contains(token.lower());
	}

	private static boolean isVerb(Token token) {
		return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
	}

	private boolean isCue(int statement, Token token) {
		return statement != Statements.OWN_VOICE && document.attributions().get(statement).cue().stream().anyMatch(token.span()::overlaps);
	}

	private Optional<Assertion> reduce(Sentence sentence, List<Token> clause, int statement, List<Quantity> quantities) {
		Map<String, Boolean> words = new HashMap<>();
		Set<String> verbs = new HashSet<>();
		Set<String> names = new HashSet<>();
		Set<String> times = new HashSet<>();
		List<Span> days = new ArrayList<>();
		boolean negated = statement != Statements.OWN_VOICE && Denial.is(document, document.attributions().get(statement));
		for (int i = 0; i < clause.size(); i++) {
			Token token = clause.get(i);
			String word = token.lower();
			if (Calendar.day(word) > 0) {
				days.add(token.span());
			} else if (isTime(token)) {
				times.add(word);
			} else if (NEGATIONS.contains(word) || word.equals("yet") && i + 1 < clause.size() && clause.get(i + 1).is("to")) {
				negated ^= i + 1 == clause.size() || !PARTIAL.contains(clause.get(i + 1).lower());
			} else if (token.tag() == Tag.PROPN) {
				names.add(word);
			} else if (isContent(token)) {
				Opposites.Side side = Opposites.of(stem(word));
				words.put(side.key(), side.other());
				if (token.tag() == Tag.VERB) {
					verbs.add(side.key());
				}
			}
		}
		if (words.size() + names.size() < 2) {
			return Optional.empty();
		}
		boolean supposed = sentence.tokens().getLast().is("?") || clause.stream().anyMatch(token -> SUPPOSITIONS.contains(token.lower()));
		Span span = new Span(clause.getFirst().span().start(), clause.getLast().span().end());
		return Optional.of(new Assertion(span, sentence.span(), statement, speaker(statement), subject(clause), words, verbs, names, times, days, tense(clause), negated, supposed, quantities));
	}

	private boolean isContent(Token token) {
		boolean open = token.tag() == Tag.VERB || token.tag() == Tag.NOUN || token.tag() == Tag.ADJ;
		return open && token.text().length() > 2 && !LIGHT.contains(stem(token.lower()));
	}

	/** @return the nouns and names before the first verb or number */
	private Set<String> subject(List<Token> clause) {
		Set<String> subject = new HashSet<>();
		for (Token token : clause) {
			if (isVerb(token) || token.tag() == Tag.NUM) {
				return subject;
			}
			if (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN || token.tag() == Tag.ADJ) {
				subject.add(token.tag() == Tag.PROPN ? token.lower() : stem(token.lower()));
			}
		}
		return Set.of();
	}

	/** The first verb tells: "will meet", "is to meet", "met". */
	private static Assertion.Tense tense(List<Token> clause) {
		for (int i = 0; i < clause.size(); i++) {
			if (isVerb(clause.get(i))) {
				boolean future = clause.get(i).is("will") || i + 1 < clause.size() && clause.get(i + 1).is("to") && (clause.get(i).is("is") || clause.get(i).is("are"));
				boolean past = clause.get(i).tag() == Tag.VERB && Verbs.isPast(clause.get(i).lower());
				return future ? Assertion.Tense.FUTURE : past ? Assertion.Tense.PAST : Assertion.Tense.OTHER;
			}
		}
		return Assertion.Tense.OTHER;
	}

	private String stem(String word) {
		return stems.computeIfAbsent(word, Stems::of);
	}

	private static boolean isTime(Token token) {
		String word = token.lower();
		boolean month = Calendar.month(word) > 0 && Character.isUpperCase(token.text().charAt(0));
		return month || TIMES.contains(word) || word.endsWith("s") && TIMES.contains(word.substring(0, word.length() - 1)) || YEAR.matcher(word).matches();
	}

	/** A voice that is not known is told by the words for it: two officials may be two, but "the fire brigade" is one. */
	private String speaker(int statement) {
		if (statement == Statements.OWN_VOICE) {
			return "";
		}
		Attribution attribution = document.attributions().get(statement);
		return attribution.voice() >= 0 ? "voice " + attribution.voice()
				: attribution.source().isEmpty() ? "statement " + statement : document.words(attribution.source().getFirst()).toLowerCase(Locale.ROOT);
	}
}
