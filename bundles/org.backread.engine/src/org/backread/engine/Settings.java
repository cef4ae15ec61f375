package org.backread.engine;

import java.util.Map;
import java.util.Optional;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;

/**
 * What an analysis reports: which rules are off and which have another severity than their own. Immutable.
 *
 * @param severities severity by rule id; an empty value turns the rule off; a rule not listed keeps its own severity
 */
public record Settings(Map<String, Optional<Severity>> severities) {
	/** Every rule at its own severity. */
	public static final Settings DEFAULT = new Settings(Map.of());

	/** Copies the map, so that settings never change. */
	public Settings {
		severities = Map.copyOf(severities);
	}

	/** @return whether a check's rule reports at all */
	public boolean isOn(Check check) {
		return severities.getOrDefault(check.info().id(), Optional.of(check.info().severity())).isPresent();
	}

	/** @return the flag at the severity set for its rule; where none is set, at its own, which may be less than its check's */
	Flag apply(Flag flag) {
		Optional<Severity> set = severities.get(flag.rule());
		return set == null || set.isEmpty() ? flag : flag.withSeverity(set.get());
	}
}
