package org.backread.ui.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments as people read them, in the machine's time zone. */
public final class Times {
	private Times() {
	}

	/** @return the hour alone for today, the day with it before */
	public static String shortOf(Instant moment) {
		ZonedDateTime when = moment.atZone(ZoneId.systemDefault());
		return when.toLocalDate().equals(LocalDate.now())
				? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(when)
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(when);
	}
}
