package org.backread.engine.checks;

/** How much a flag matters, gravest first. */
public enum Severity {
	/** The draft must not run like this. */
	ERROR,
	/** An editor should decide. */
	WARNING,
	/** Worth knowing; nothing need be done. */
	INFO;

	/** @return the lower-case name used in output and settings files: {@code error}, {@code warning}, {@code info} */
	public String label() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
