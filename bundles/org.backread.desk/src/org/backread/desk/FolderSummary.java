package org.backread.desk;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import org.backread.engine.checks.Severity;

/**
 * Many drafts in figures: what the command line prints after a run and the dashboard shows. Immutable.
 *
 * @param drafts     how many there are
 * @param words      how long they are together
 * @param states     how many of them, by how far the desk is with them; only states that occur
 * @param severities how many flags stand open in all of them, by severity; only those that occur
 * @param rules      the same by rule, in alphabetical order
 */
public record FolderSummary(int drafts, long words, Map<DraftState, Integer> states, Map<Severity, Integer> severities, Map<String, Integer> rules) {
	/** @return the sums over some drafts */
	public static FolderSummary of(Collection<DraftFigures> drafts) {
		Map<DraftState, Integer> states = new EnumMap<>(DraftState.class);
		Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
		Map<String, Integer> rules = new TreeMap<>();
		for (DraftFigures draft : drafts) {
			states.merge(draft.state(), 1, Integer::sum);
			draft.severities().forEach((severity, count) -> severities.merge(severity, count, Integer::sum));
			draft.rules().forEach((rule, count) -> rules.merge(rule, count, Integer::sum));
		}
		return new FolderSummary(drafts.size(), drafts.stream().mapToLong(DraftFigures::words).sum(), Collections.unmodifiableMap(states), Collections.unmodifiableMap(severities), Collections.unmodifiableMap(rules));
	}

	/** @return how many drafts are in a state */
	public int in(DraftState state) {
		return states.getOrDefault(state, 0);
	}

	/** @return how many flags of a severity stand open */
	public int open(Severity severity) {
		return severities.getOrDefault(severity, 0);
	}
}
