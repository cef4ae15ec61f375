package org.backread.engine.language;

/** What makes a statement worth checking, gravest first. */
public enum ClaimKind {
	/** It says that someone broke the law or a duty. */
	LEGAL,
	/** It denies what somebody says. */
	DENIAL,
	/** Its words keep their distance: insisted, claimed, so-called, scare quotes. */
	CONTESTED,
	/** It says what brought something about. */
	CAUSE,
	/** It carries an amount. */
	FIGURE,
	/** It says that something is the first, the most, the only one. */
	SUPERLATIVE,
	/** It is put with caution: reportedly, believed to. */
	HEDGE;

	/** @return the lower-case name used in output */
	public String label() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
