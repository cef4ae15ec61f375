package org.backread.engine.language;

import java.util.List;
import java.util.Map;

/** The English names of days and months, in full and shortened. */
public final class Calendar {
	private static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
			"november", "december");
	private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4),
			Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("oct", 10), Map.entry("nov", 11),
			Map.entry("dec", 12));

	private Calendar() {
	}

	/** @return the number of a day of the week, Monday being 1; 0 if the word, in lower case, is none */
	public static int day(String word) {
		return DAYS.indexOf(word) + 1;
	}

	/** @return the number of a month, from 1, whole or shortened; 0 if the word, in lower case, is none */
	public static int month(String word) {
		String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
		return MONTHS.contains(name) ? MONTHS.indexOf(name) + 1 : SHORT_MONTHS.getOrDefault(name, 0);
	}
}
