package org.backread.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import org.backread.desk.DraftState;
import org.backread.desk.FolderSummary;
import org.backread.engine.checks.Severity;

/** Prints the sums over a run. */
final class SummaryTable {
	private SummaryTable() {
	}

	/**
	 * @param summary of the drafts that were read
	 * @param failed  how many were not
	 */
	static void print(FolderSummary summary, int failed, PrintStream out) {
		out.println(summary.drafts() + (summary.drafts() == 1 ? " draft" : " drafts") + (failed == 0 ? "" : ", " + failed + " more could not be read"));
		for (DraftState state : DraftState.values()) {
			row(label(state), summary.in(state), out);
		}
		int flags = summary.severities().values().stream().mapToInt(Integer::intValue).sum();
		out.println(flags + (flags == 1 ? " open flag" : " open flags"));
		for (Severity severity : Severity.values()) {
			row(severity.label(), summary.open(severity), out);
		}
		summary.rules().entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.forEach(rule -> row("[" + rule.getKey() + "]", rule.getValue(), out));
	}

	private static String label(DraftState state) {
		return switch (state) {
			case UNREVIEWED -> "nobody has reviewed";
			case OPEN -> "under review, something open";
			case READY -> "under review, nothing open";
			case SIGNED -> "signed off";
			case STALE -> "changed since sign-off";
		};
	}

	private static void row(String label, int count, PrintStream out) {
		if (count > 0) {
			out.println(String.format(Locale.ROOT, "%7d  %s", count, label));
		}
	}
}
