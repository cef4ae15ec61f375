package org.backread.engine.checks;

/** What a house does with courtesy titles (Mr, Mrs, Ms, Miss) when it calls people again by surname. */
public enum Honorifics {
	/** Either way, but one way in one story. */
	CONSISTENT,
	/** The surname alone. */
	NEVER,
	/** A courtesy title before the surname. */
	ALWAYS;

	/** @return the lower-case name used in settings */
	public String label() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
