package org.backread.engine;

import java.util.Map;
import java.util.Optional;

import org.backread.engine.checks.Check;
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

	/** @return the severity that a check's flags get, empty if it is off */
	public Optional<Severity> severity(Check check) {
		return severities.getOrDefault(check.info().id(), Optional.of(check.info().severity()));
	}
}
