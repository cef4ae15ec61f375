package org.backread.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backread.engine.language.Quantity.Bound;
import org.backread.engine.language.Quantity.Kind;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Reads the amounts of a sentence from its words. */
public final class QuantityReader {
	private static final Pattern DIGITS = Pattern.compile("((?:US|A|C|NZ|HK)?[£$€¥])?(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,6})?(%|m|bn|tn|k)?");
	private static final Pattern AGE = Pattern.compile("(\\d{1,3}|[a-z]+(?:-[a-z]+)?)-years?-old");
	private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "gmt");
	private static final Set<String> LABELS = Set.of("no", "no.", "number", "page", "article", "section", "chapter", "channel", "under");
	/** No phrase for an amount has more words between number and noun. */
	private static final int MOST_MODIFIERS = 4;
	private static final double OLDEST = 120;

	private QuantityReader() {
	}

	/** @return the amounts of a sentence, in order */
	public static List<Quantity> read(List<Token> tokens) {
		List<Quantity> found = new ArrayList<>();
		int i = 0;
		while (i < tokens.size()) {
			Optional<Quantity> quantity = at(tokens, i);
			quantity.ifPresent(found::add);
			i = quantity.map(Quantity::to).orElse(i + 1);
		}
		return found;
	}

	private static Optional<Quantity> at(List<Token> tokens, int from) {
		String text = tokens.get(from).text();
		if (text.endsWith("-old")) {
			Matcher age = AGE.matcher(tokens.get(from).lower());
			OptionalDouble years = age.matches() ? years(age.group(1)) : OptionalDouble.empty();
			return years.isEmpty() ? Optional.empty() : Optional.of(age(tokens, from, years.getAsDouble()));
		}
		boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
		return digits ? inDigits(tokens, from) : inWords(tokens, from);
	}

	private static Quantity age(List<Token> tokens, int at, double years) {
		return new Quantity(tokens.get(at).span(), at, at + 1, Kind.AGE, years, Bound.EXACT, "", "", List.of());
	}

	private static Optional<Quantity> inDigits(List<Token> tokens, int from) {
		Matcher digits = DIGITS.matcher(tokens.get(from).text());
		if (!digits.matches()) {
			return Optional.empty();
		}
		String sign = digits.group(1) == null ? "" : digits.group(1);
		String end = digits.group(4) == null ? "" : digits.group(4).toLowerCase(Locale.ROOT);
		double value = Double.parseDouble(digits.group(2).replace(",", "") + (digits.group(3) == null ? "" : digits.group(3)));
		boolean bare = sign.isEmpty() && end.isEmpty();
		if (bare && (isDate(tokens, from) || isYear(tokens, from) || isLabel(tokens, from))) {
			return Optional.empty();
		}
		if (bare && isAge(tokens, from, value)) {
			return Optional.of(age(tokens, from, value));
		}
		value *= NumberWords.scale(end).orElse(1);
		return Optional.of(complete(tokens, from, from + 1, value, end.equals("%") ? Kind.PERCENT : sign.isEmpty() ? Kind.COUNT : Kind.MONEY, sign));
	}

	private static OptionalDouble years(String words) {
		return Character.isDigit(words.charAt(0)) ? OptionalDouble.of(Double.parseDouble(words)) : NumberWords.value(words);
	}

	/** "two hundred and fifty", "a dozen": "one" alone is more often a pronoun than an amount. */
	private static Optional<Quantity> inWords(List<Token> tokens, int from) {
		int i = from;
		double total = 0;
		double current = 0;
		while (i < tokens.size()) {
			String word = tokens.get(i).lower();
			OptionalDouble value = NumberWords.value(word);
			OptionalDouble scale = word.length() > 2 ? NumberWords.scale(word) : OptionalDouble.empty();
			if (value.isPresent()) {
				current += value.getAsDouble();
			} else if (scale.isPresent() && (i > from || isArticle(tokens, from - 1))) {
				current = Math.max(current, 1) * scale.getAsDouble();
				if (scale.getAsDouble() >= 1e3) {
					total += current;
					current = 0;
				}
			} else if (!(i > from && word.equals("and") && tokens.get(i - 1).is("hundred") && i + 1 < tokens.size() && NumberWords.value(tokens.get(i + 1).lower()).isPresent())) {
				break;
			}
			i++;
		}
		double value = total + current;
		return i == from || value == 1 || isDate(tokens, from) ? Optional.empty() : Optional.of(complete(tokens, from, i, value, Kind.COUNT, ""));
	}

	private static boolean isArticle(List<Token> tokens, int i) {
		return i >= 0 && (tokens.get(i).is("a") || tokens.get(i).is("one"));
	}

	/** Takes in the scale, the per cent and the noun behind a number. */
	private static Quantity complete(List<Token> tokens, int from, int end, double number, Kind kind, String unit) {
		int to = end;
		double value = number;
		OptionalDouble scale = to < tokens.size() ? NumberWords.scale(tokens.get(to).lower()) : OptionalDouble.empty();
		if (scale.isPresent()) {
			value *= scale.getAsDouble();
			to++;
		}
		boolean percent = kind == Kind.PERCENT;
		if (is(tokens, to, "percent") || is(tokens, to, "%")) {
			percent = true;
			to++;
		} else if (is(tokens, to, "per") && is(tokens, to + 1, "cent")) {
			percent = true;
			to += 2;
		}
		List<String> modifiers = new ArrayList<>();
		int noun = percent || kind == Kind.MONEY ? -1 : noun(tokens, to, modifiers);
		Span span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
		return new Quantity(span, from, to, percent ? Kind.PERCENT : kind, value, bound(tokens, from), unit, noun < 0 ? "" : Nouns.singular(tokens.get(noun).lower()), modifiers);
	}

	/** @return the index of the noun that is counted, -1 if there is none; the words before it are collected */
	private static int noun(List<Token> tokens, int from, List<String> modifiers) {
		int noun = -1;
		int i = from;
		while (i < tokens.size() && i - from <= MOST_MODIFIERS && isPhrasePart(tokens.get(i).tag())) {
			noun = tokens.get(i).tag() == Tag.NOUN ? i : noun;
			i++;
		}
		for (int k = from; k < noun; k++) {
			modifiers.add(tokens.get(k).lower());
		}
		return noun;
	}

	private static boolean isPhrasePart(Tag tag) {
		return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN;
	}

	private static Bound bound(List<Token> tokens, int from) {
		String before = from > 0 ? tokens.get(from - 1).lower() : "";
		String pair = from > 1 ? tokens.get(from - 2).lower() + " " + before : before;
		return switch (before) {
			case "about", "around", "roughly", "approximately", "some", "nearly", "almost", "estimated", "circa", "close", "virtually" -> Bound.ABOUT;
			case "over", "above" -> Bound.AT_LEAST;
			case "under", "below" -> Bound.AT_MOST;
			default -> switch (pair) {
				case "more than", "at least", "greater than", "upwards of", "no fewer", "not less" -> Bound.AT_LEAST;
				case "less than", "fewer than", "up to", "at most", "many as", "much as" -> Bound.AT_MOST;
				case "close to" -> Bound.ABOUT;
				default -> Bound.EXACT;
			};
		};
	}

	/** "5 March", "March 5", "7 p.m.": a day or an hour. */
	private static boolean isDate(List<Token> tokens, int i) {
		boolean month = i > 0 && isMonth(tokens.get(i - 1)) || i + 1 < tokens.size() && isMonth(tokens.get(i + 1));
		return month || i + 1 < tokens.size() && CLOCK.contains(tokens.get(i + 1).lower());
	}

	/** The month of May is told from the verb by its capital. */
	private static boolean isMonth(Token token) {
		return Character.isUpperCase(token.text().charAt(0)) && Calendar.month(token.lower()) > 0;
	}

	private static boolean isYear(List<Token> tokens, int i) {
		String text = tokens.get(i).text();
		return text.length() == 4 && (text.startsWith("1") || text.startsWith("20"));
	}

	/** A number that names: Route 66, Boeing 737, No. 10. Things are counted in the plural. */
	private static boolean isLabel(List<Token> tokens, int i) {
		boolean named = i > 0 && (tokens.get(i - 1).tag() == Tag.PROPN || LABELS.contains(tokens.get(i - 1).lower()));
		int noun = named ? noun(tokens, i + 1, new ArrayList<>()) : -1;
		return named && (noun < 0 || !Nouns.isPlural(tokens.get(noun).lower()));
	}

	/** "Vey, 54, said", "aged 54". */
	private static boolean isAge(List<Token> tokens, int i, double value) {
		if (value > OLDEST || value != Math.rint(value) || i == 0) {
			return false;
		}
		boolean apart = i > 1 && is(tokens, i - 1, ",") && (tokens.get(i - 2).tag() == Tag.PROPN || Character.isUpperCase(tokens.get(i - 2).text().charAt(0)))
				&& (i + 1 == tokens.size() || is(tokens, i + 1, ",") || is(tokens, i + 1, ".") || is(tokens, i + 1, ";"));
		return apart || tokens.get(i - 1).is("aged");
	}

	private static boolean is(List<Token> tokens, int i, String word) {
		return i < tokens.size() && tokens.get(i).is(word);
	}
}
