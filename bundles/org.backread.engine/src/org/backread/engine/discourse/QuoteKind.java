package org.backread.engine.discourse;

/** How a statement's words are reported (the terms of the PolNeAR guidelines). */
public enum QuoteKind {
	/** All in quotation marks. */
	DIRECT,
	/** Partly in quotation marks. */
	MIXED,
	/** Paraphrased: no quotation marks. */
	INDIRECT;

	/** @return the lower-case name used in output */
	public String label() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
