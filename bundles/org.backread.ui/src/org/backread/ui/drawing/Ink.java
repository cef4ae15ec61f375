package org.backread.ui.drawing;

/** What a colour in a drawing stands for; a {@link Palette} says which colour that is. */
public enum Ink {
	/** The ground. */
	PAPER,
	/** Words. */
	TEXT,
	/** Words of lesser weight. */
	MUTED,
	/** Lines that only guide the eye, and grounds that only set things apart. */
	FAINT,
	/** What the drawing is about. */
	ACCENT,
	/** The same, where it is less certain or less direct. */
	PALE_ACCENT,
	/** What should worry the reader. */
	ALARM,
	/** The ground behind that. */
	PALE_ALARM
}
