package org.backread.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How one rule fares on the labelled drafts. */
final class RuleScore {
	private final List<String> missed = new ArrayList<>();
	private final List<String> falseFlags = new ArrayList<>();
	private int found;

	void found() {
		found++;
	}

	/** @param place the labelled words that were not flagged */
	void missed(String place) {
		missed.add(place);
	}

	/** @param place the flagged words that are not labelled */
	void falseFlag(String place) {
		falseFlags.add(place);
	}

	/** @return the share of the flags that are right; 1 when there are none */
	double precision() {
		return falseFlags.isEmpty() ? 1 : (double) found / (found + falseFlags.size());
	}

	/** @return the share of the labelled faults that are flagged; 1 when there are none */
	double recall() {
		return missed.isEmpty() ? 1 : (double) found / (found + missed.size());
	}

	/** @return the figures in a line, then each miss and each false flag in one of its own */
	@Override
	public String toString() {
		StringBuilder lines = new StringBuilder(String.format(Locale.ROOT,
				"precision %.3f, recall %.3f (%d found, %d missed, %d false)%n",
				precision(), recall(), found, missed.size(), falseFlags.size()));
		missed.forEach(place -> lines.append("  missed ").append(place).append(System.lineSeparator()));
		falseFlags.forEach(place -> lines.append("  false  ").append(place).append(System.lineSeparator()));
		return lines.toString();
	}
}
