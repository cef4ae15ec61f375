package org.backread.spark;

/**
 * What came of some articles.
 *
 * @param articles     how many were read
 * @param rejected     how many rows were not, and are in the side table
 * @param flags        how many flags were raised
 * @param attributions how many statements were found
 * @param claims       how many claims were found
 */
record Totals(long articles, long rejected, long flags, long attributions, long claims) {
	static final Totals NONE = new Totals(0, 0, 0, 0, 0);

	Totals plus(Totals other) {
		return new Totals(articles + other.articles, rejected + other.rejected, flags + other.flags, attributions + other.attributions, claims + other.claims);
	}

	@Override
	public String toString() {
		return articles + " articles, " + flags + " flags, " + attributions + " attributions, " + claims + " claims; rows rejected: " + rejected;
	}
}
