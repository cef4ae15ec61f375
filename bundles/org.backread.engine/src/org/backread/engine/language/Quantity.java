package org.backread.engine.language;

import java.util.List;
import java.util.Objects;

import org.backread.engine.text.Span;

/**
 * An amount that a sentence gives: how many, how much money, what share, how old. Dates, times of day, years, scores and
 * numbers that are part of a name are none.
 *
 * @param span      the number with its sign, scale and unit: {@code £20 million}, {@code 4.5 per cent}, {@code 54-year-old}
 * @param from      index of its first token in the sentence
 * @param to        index after its last token
 * @param kind      what it tells
 * @param value     the number, scale included
 * @param bound     whether the value is meant exactly
 * @param unit      the currency sign of money, else empty
 * @param noun      what is counted, in the singular: {@code migrant}; empty where the sentence leaves it out
 * @param modifiers the words between the number and the noun, in lower case
 */
public record Quantity(Span span, int from, int to, Kind kind, double value, Bound bound, String unit, String noun, List<String> modifiers) {
	/** What an amount tells. */
	public enum Kind {
		COUNT, MONEY, PERCENT, AGE
	}

	/** How exactly a value is meant. */
	public enum Bound {
		EXACT,
		/** About, nearly, some, an estimated. */
		ABOUT,
		/** More than, over, at least. */
		AT_LEAST,
		/** Fewer than, up to. */
		AT_MOST
	}

	public Quantity {
		Objects.requireNonNull(span);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(bound);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(noun);
		modifiers = List.copyOf(modifiers);
	}
}
