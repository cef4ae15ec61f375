package org.backread.formats.reports;

import java.util.GregorianCalendar;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.review.StorableText;

/**
 * What Word shows with a comment or a tracked change: who made it, and when.
 *
 * @param author   a name
 * @param initials the first letters of its parts
 * @param date     a copy of its own for each use, since XMLBeans keeps it
 */
record Signature(String author, String initials, GregorianCalendar date) {
	Signature(Imprint imprint) {
		this(StorableText.of(imprint.author()), initials(StorableText.of(imprint.author())), GregorianCalendar.from(imprint.made().atZone(imprint.zone())));
	}

	@Override
	public GregorianCalendar date() {
		return (GregorianCalendar) date.clone();
	}

	private static String initials(String name) {
		return Stream.of(name.split("\\s+")).filter(part -> !part.isEmpty())
				.map(part -> new String(Character.toChars(Character.toUpperCase(part.codePointAt(0))))).collect(Collectors.joining());
	}
}
