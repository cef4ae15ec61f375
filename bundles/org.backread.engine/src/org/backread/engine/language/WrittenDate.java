package org.backread.engine.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/**
 * A day as a draft writes it: {@code Thursday, March 5, 2015}, {@code 5 March}.
 *
 * @param span    the words, day of the week and year included
 * @param weekday the day of the week, Monday being 1; 0 where the draft gives none
 * @param day     the day of the month as written, which may be none that the month has
 * @param month   the month, from 1
 * @param year    the year; 0 where the draft gives none
 */
public record WrittenDate(Span span, int weekday, int day, int month, int year) {
	private static final int ANY_LEAP_YEAR = 2000;

	public WrittenDate {
		Objects.requireNonNull(span);
	}

	/** @return the days in a sentence that have a day of the month, in order */
	public static List<WrittenDate> read(List<Token> tokens) {
		List<WrittenDate> dates = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			int month = Character.isUpperCase(tokens.get(i).text().charAt(0)) ? Calendar.month(tokens.get(i).lower()) : 0;
			if (month > 0) {
				int before = dayOfMonth(tokens, i - 1);
				int after = dayOfMonth(tokens, i + 1);
				if (before > 0) {
					dates.add(complete(tokens, i - 1, i + 1, before, month));
				} else if (after > 0) {
					dates.add(complete(tokens, i, i + 2, after, month));
				}
			}
		}
		return dates;
	}

	/** Takes in the day of the week before it and the year after it. */
	private static WrittenDate complete(List<Token> tokens, int from, int to, int day, int month) {
		int first = from > 1 && tokens.get(from - 1).text().equals(",") ? from - 2 : from - 1;
		int weekday = first >= 0 ? Calendar.day(tokens.get(first).lower()) : 0;
		int last = to < tokens.size() && tokens.get(to).text().equals(",") ? to + 1 : to;
		int year = last < tokens.size() && tokens.get(last).text().matches("(?:1[89]|20)\\d\\d") ? Integer.parseInt(tokens.get(last).text()) : 0;
		Span span = new Span(tokens.get(weekday > 0 ? first : from).span().start(), tokens.get(year > 0 ? last : to - 1).span().end());
		return new WrittenDate(span, weekday, day, month, year);
	}

	private static int dayOfMonth(List<Token> tokens, int i) {
		String text = i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
		return text.matches("[1-9]\\d?(?:st|nd|rd|th)?") ? Integer.parseInt(text.replaceAll("\\D", "")) : 0;
	}

	/** @return whether the month has such a day at all, in the year given or in any */
	public boolean exists() {
		return on(year == 0 ? ANY_LEAP_YEAR : year).isPresent();
	}

	/** @return the day in a year; empty if that year has none such */
	public Optional<LocalDate> on(int inYear) {
		try {
			return Optional.of(LocalDate.of(Year.of(inYear).getValue(), month, day));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
