package org.backread.desk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;

/**
 * A draft in figures. Immutable, so that unlike its review it may be kept and read by any thread.
 *
 * @param state      how far the desk is with it
 * @param words      how long it is
 * @param severities how many flags stand open, by severity; only those that there are; unmodifiable
 * @param rules      the same by rule
 */
public record DraftFigures(DraftState state, int words, Map<Severity, Integer> severities, Map<String, Integer> rules) {
	public DraftFigures {
		Objects.requireNonNull(state);
		Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
		bySeverity.putAll(severities);
		severities = Collections.unmodifiableMap(bySeverity);
		rules = Collections.unmodifiableMap(new TreeMap<>(rules));
	}

	/** @return how many stretches between white space hold a letter or a digit, which is how word processors count */
	public static int words(String text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				inside = false;
			} else if (!inside && Character.isLetterOrDigit(c)) {
				inside = true;
				words++;
			}
		}
		return words;
	}

	/** @return the figures of a draft as it stands */
	public static DraftFigures of(ReviewedDraft draft) {
		Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
		Map<String, Integer> rules = new TreeMap<>();
		for (Flag flag : draft.openFlags()) {
			severities.merge(flag.severity(), 1, Integer::sum);
			rules.merge(flag.rule(), 1, Integer::sum);
		}
		return new DraftFigures(draft.state(), words(draft.analysis().text()), severities, rules);
	}
}
