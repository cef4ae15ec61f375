package org.backread.spark;

import java.util.HashSet;
import java.util.Set;

/**
 * What came of some articles.
 *
 * @param articles     how many were read
 * @param rejected     how many rows were not, and are in the side table
 * @param flags        how many flags were raised
 * @param attributions how many statements were found
 * @param claims       how many claims were found
 * @param limited      how many articles were read where not everything works
 * @param notices      a sentence for people on each thing that does not work there
 */
record Totals(long articles, long rejected, long flags, long attributions, long claims, long limited, Set<String> notices) {
	static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, Set.of());

	Totals plus(Totals other) {
		Set<String> all = new HashSet<>(notices);
		all.addAll(other.notices);
		return new Totals(articles + other.articles, rejected + other.rejected, flags + other.flags, attributions + other.attributions, claims + other.claims,
				limited + other.limited, all);
	}

	@Override
	public String toString() {
		return articles + " articles, " + flags + " flags, " + attributions + " attributions, " + claims + " claims; rows rejected: " + rejected
				+ (limited == 0 ? "" : "; articles read with a limit, as told: " + limited);
	}
}
