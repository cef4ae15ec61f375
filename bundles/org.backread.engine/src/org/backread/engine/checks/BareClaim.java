package org.backread.engine.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Words of a sentence that a reader will ask "who says so?" of.
 *
 * @param kind what they claim
 * @param span the words
 */
record BareClaim(Kind kind, Span span) {
	/** What is claimed, and how much it matters that nobody is named who claims it. */
	enum Kind {
		/** "An estimated 5,000". */
		ESTIMATE(Severity.WARNING, "Who estimates this? No source is named for \u201C%s\u201D."),
		/** "More than 100,000 … since records began". */
		RECORD(Severity.WARNING, "Who keeps this record? No source is named for \u201C%s\u201D."),
		/** "A record high": a word that markets and sport use of any day. */
		SUPERLATIVE(Severity.INFO, "Who keeps this record? No source is named for \u201C%s\u201D."),
		/** "Has come under criticism". */
		CRITICISM(Severity.INFO, "By whom? Nobody is named behind \u201C%s\u201D."),
		/** "40 per cent of the houses". */
		SHARE(Severity.INFO, "Where does this figure come from? No source is named near \u201C%s\u201D.");

		final Severity severity;
		final String message;

		Kind(Severity severity, String message) {
			this.severity = severity;
			this.message = message;
		}
	}

	private static final Set<String> HEDGES = Set.of("more", "fewer", "less", "than", "at", "least", "most", "nearly", "almost", "about", "around", "over", "some",
			"roughly", "approximately", "up", "to", "an", "a", "estimated", "as", "many", "much", "$", "\u00A3", "\u20AC");
	private static final Set<String> UNITS = Set.of("million", "billion", "trillion", "thousand", "hundred", "percent", "per", "cent", "%", "m", "bn");
	private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be", "being");
	private static final Set<String> HAVE = Set.of("has", "have", "had", "'s", "'ve");
	private static final Set<String> CHARGES = Set.of("criticised", "criticized", "condemned", "accused", "attacked", "denounced", "blamed", "ridiculed");
	private static final Set<String> RECORD_NOUNS = Set.of("high", "highs", "low", "lows", "number", "numbers", "level", "levels", "rate", "turnout", "profit",
			"profits", "loss", "losses", "temperatures", "rainfall", "amount");

	/** @return the first claim in a sentence's words; empty if there is none */
	static Optional<BareClaim> in(List<Token> words) {
		for (int i = 0; i < words.size(); i++) {
			Optional<BareClaim> found = at(words, i);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<BareClaim> at(List<Token> words, int i) {
		return switch (words.get(i).lower()) {
			case "estimated" -> estimate(words, i);
			case "records" -> word(words, i - 1).equals("since") && word(words, i + 1).equals("began") ? Optional.of(record(Kind.RECORD, words, i - 1, i + 2)) : Optional.empty();
			case "record" -> isRecord(words, i) ? Optional.of(record(Kind.SUPERLATIVE, words, i, i + 2)) : Optional.empty();
			case "criticism", "fire" -> word(words, i - 1).equals("under") && isOpen(words, i) ? Optional.of(criticism(words, i - 2, i + 1)) : Optional.empty();
			case "%", "percent", "cent" -> share(words, i);
			default -> CHARGES.contains(words.get(i).lower()) && BE.contains(word(words, i - 1)) && isOpen(words, i)
					? Optional.of(criticism(words, i - 1, i + 1)) : Optional.empty();
		};
	}

	private static Optional<BareClaim> estimate(List<Token> words, int i) {
		String before = word(words, i - 1);
		int number = i + 1;
		while (number < words.size() && number < i + 4 && HEDGES.contains(word(words, number))) {
			number++;
		}
		boolean counts = isNumber(words, number) && (before.equals("an") || BE.contains(before) || i == 0);
		return counts ? Optional.of(new BareClaim(Kind.ESTIMATE, number(words, number))) : Optional.empty();
	}

	/** The figure that makes the record, where the sentence has one, else the words that claim it. */
	private static BareClaim record(Kind kind, List<Token> words, int from, int to) {
		for (int i = 0; i < from; i++) {
			if (isNumber(words, i)) {
				return new BareClaim(kind, number(words, i));
			}
		}
		return new BareClaim(kind, span(words, from, to));
	}

	private static boolean isRecord(List<Token> words, int i) {
		return RECORD_NOUNS.contains(word(words, i + 1)) && !word(words, i - 1).equals("for");
	}

	/** Whether the passive leaves out who does it; "deaths blamed on the storm" charges nobody. */
	private static boolean isOpen(List<Token> words, int i) {
		return !word(words, i + 1).equals("on") && words.stream().skip(i).map(Token::lower).noneMatch(word -> word.equals("by") || word.equals("from"));
	}

	private static BareClaim criticism(List<Token> words, int from, int to) {
		int first = Math.max(0, from);
		while (first > 0 && HAVE.contains(word(words, first - 1))) {
			first--;
		}
		return new BareClaim(Kind.CRITICISM, span(words, first, to));
	}

	private static Optional<BareClaim> share(List<Token> words, int i) {
		int number = word(words, i).equals("cent") ? i - 2 : i - 1;
		boolean of = word(words, i + 1).equals("of");
		return of && isNumber(words, number) ? Optional.of(new BareClaim(Kind.SHARE, number(words, number))) : Optional.empty();
	}

	private static boolean isNumber(List<Token> words, int i) {
		return i >= 0 && i < words.size() && (words.get(i).tag() == Tag.NUM || Character.isDigit(words.get(i).text().charAt(0)));
	}

	/** A number with its hedges before and its unit after. */
	private static Span number(List<Token> words, int number) {
		int from = number;
		while (from > 0 && HEDGES.contains(word(words, from - 1))) {
			from--;
		}
		int to = number + 1;
		while (isNumber(words, to) || UNITS.contains(word(words, to))) {
			to++;
		}
		return span(words, from, to);
	}

	private static Span span(List<Token> words, int from, int to) {
		return new Span(words.get(from).span().start(), words.get(Math.min(to, words.size()) - 1).span().end());
	}

	private static String word(List<Token> words, int i) {
		return i < 0 || i >= words.size() ? "" : words.get(i).lower();
	}
}
