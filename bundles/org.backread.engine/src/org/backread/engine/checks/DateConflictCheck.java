package org.backread.engine.checks;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.backread.engine.discourse.Document;
import org.backread.engine.language.Calendar;
import org.backread.engine.language.WrittenDate;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/**
 * Finds days that cannot be right: a day that its month does not have, a day of the week that is another one in the
 * calendar, two dates whose days of the week fit no year, and one event on two days of the week.
 */
final class DateConflictCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("date-conflict", "Days that do not agree",
			"Finds a date that the calendar does not have, and one event on two days.", Severity.WARNING);
	/** The calendar repeats after so many years: a year later than these has no new order of days. */
	private static final int FIRST_YEAR = 2000;
	private static final int YEARS = 28;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		WrittenDate first = null;
		for (Sentence sentence : document.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream()).toList()) {
			for (WrittenDate date : WrittenDate.read(sentence.tokens())) {
				if (!date.exists()) {
					flags.add(new Flag(INFO.id(), INFO.severity(), date.span(), "The calendar has no " + document.words(date.span()) + ".", List.of(), List.of()));
				} else if (date.weekday() > 0 && date.year() > 0) {
					inCalendar(document, date, flags);
				} else if (date.weekday() > 0 && first != null && !fit(first, date)) {
					flags.add(flag(document, date.span(), first.span(), "no year has both on these days of the week"));
				}
				first = first == null && date.weekday() > 0 && date.year() == 0 && date.exists() ? date : first;
			}
		}
		sameEvent(document, flags);
		return flags;
	}

	private static void inCalendar(Document document, WrittenDate date, List<Flag> flags) {
		LocalDate day = date.on(date.year()).orElseThrow();
		if (day.getDayOfWeek().getValue() != date.weekday()) {
			String right = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
			flags.add(new Flag(INFO.id(), INFO.severity(), date.span(), document.words(date.span()) + " was a " + right + ".", List.of(), List.of()));
		}
	}

	/** Whether any year has both days on these days of the week, the later one perhaps at the start of the next year. */
	private static boolean fit(WrittenDate a, WrittenDate b) {
		return IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
				.anyMatch(year -> isOn(a, year) && IntStream.rangeClosed(year - 1, year + 1).anyMatch(other -> isOn(b, other) && isNear(a, year, b, other)));
	}

	private static boolean isOn(WrittenDate date, int year) {
		return date.on(year).filter(day -> day.getDayOfWeek().getValue() == date.weekday()).isPresent();
	}

	/** The dates of one story that have no year lie within half a year of each other. */
	private static boolean isNear(WrittenDate a, int year, WrittenDate b, int other) {
		return year == other || Math.abs((other - year) * 12 + b.month() - a.month()) <= 6;
	}

	/** "The council meets on Monday" and "the council will meet on Tuesday". */
	private static void sameEvent(Document document, List<Flag> flags) {
		SameMatter.pairs(new AssertionReader(document).read(DateConflictCheck::hasDay), (earlier, later) -> {
			if (earlier.days().size() == 1 && later.days().size() == 1 && !earlier.isApartInWords(later) && earlier.times().equals(later.times())
					&& earlier.negated() == later.negated()) {
				Span a = earlier.days().getFirst();
				Span b = later.days().getFirst();
				if (!document.words(a).equals(document.words(b))) {
					flags.add(flag(document, b, a, "the same event on another day"));
				}
			}
		});
	}

	private static boolean hasDay(List<Token> tokens) {
		return tokens.stream().anyMatch(token -> Calendar.day(token.lower()) > 0);
	}

	private static Flag flag(Document document, Span date, Span other, String why) {
		String message = "\u201C" + document.words(date) + "\u201D here, \u201C" + document.words(other) + "\u201D elsewhere in the draft: " + why + ".";
		return new Flag(INFO.id(), INFO.severity(), date, message, List.of(OtherPlace.of(document, date, other, why)), List.of());
	}
}
