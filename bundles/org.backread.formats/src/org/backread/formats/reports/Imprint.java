package org.backread.formats.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * Who makes a report, and when.
 *
 * @param author the name that comments in a document carry: the editor's or, where none is known, the program's
 * @param made   when the report is made
 * @param zone   the time zone in which its readers are told of moments
 */
public record Imprint(String author, Instant made, ZoneId zone) {
	/** The author where no editor's name is known. */
	public static final String PROGRAM = "Backread";
	/** The program's version, without the time of its build; a test holds it to that of the bundle. */
	public static final String VERSION = "1.0.0";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

	/** A blank author becomes {@link #PROGRAM}. */
	public Imprint {
		author = author.isBlank() ? PROGRAM : author.strip();
		Objects.requireNonNull(made);
		Objects.requireNonNull(zone);
	}

	/** @return an imprint of this moment on this machine */
	public static Imprint now(String author) {
		return new Imprint(author, Instant.now(), ZoneId.systemDefault());
	}

	/** @return a moment as people read it, to the minute */
	String moment(Instant moment) {
		return MOMENT.format(moment.atZone(zone));
	}
}
