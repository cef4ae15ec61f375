package org.backread.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * How many flags there are of each severity.
 *
 * @param errors   the number of errors
 * @param warnings the number of warnings
 * @param infos    the number of notes
 */
public record FlagCounts(int errors, int warnings, int infos) {
	/** @return the counts of some flags */
	public static FlagCounts of(List<Flag> flags) {
		return new FlagCounts(count(flags, Severity.ERROR), count(flags, Severity.WARNING),
				count(flags, Severity.INFO));
	}

	/** For people: {@code 3 errors, 1 warning}; what there is none of is left out. */
	@Override
	public String toString() {
		List<String> parts = new ArrayList<>();
		add(parts, errors, Messages.FlagCounts_oneError, Messages.FlagCounts_errors);
		add(parts, warnings, Messages.FlagCounts_oneWarning, Messages.FlagCounts_warnings);
		add(parts, infos, Messages.FlagCounts_oneInfo, Messages.FlagCounts_infos);
		return parts.isEmpty() ? Messages.FlagCounts_none : String.join(", ", parts);
	}

	private static void add(List<String> parts, int count, String one, String many) {
		if (count > 0) {
			parts.add(count == 1 ? one : NLS.bind(many, count));
		}
	}

	private static int count(List<Flag> flags, Severity severity) {
		return (int) flags.stream().filter(flag -> flag.severity() == severity).count();
	}
}
