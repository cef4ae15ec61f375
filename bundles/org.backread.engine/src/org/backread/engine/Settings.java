package org.backread.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.HouseStyle;
import org.backread.engine.checks.Severity;

/**
 * What an analysis reports: which rules are off, which have another severity than their own, and the house style.
 * Immutable.
 *
 * @param severities severity by rule id; an empty value turns the rule off; a rule not listed keeps its own severity
 * @param style      what the house has decided
 */
public record Settings(Map<String, Optional<Severity>> severities, HouseStyle style) {
	/** Every rule at its own severity, those too that the plain profile leaves off. */
	public static final Settings DEFAULT = new Settings(Map.of());

	/** Copies the map, so that settings never change. */
	public Settings {
		severities = Map.copyOf(severities);
		Objects.requireNonNull(style);
	}

	/** Settings for no house in particular. */
	public Settings(Map<String, Optional<Severity>> severities) {
		this(severities, HouseStyle.PLAIN);
	}

	/** @return the settings of a profile as it ships */
	public static Settings of(Profile profile) {
		return profile.settings();
	}

	/** @return these settings with what a settings file says of single rules and of style; its profile is left to the caller */
	public Settings with(Overrides overrides) {
		Map<String, Optional<Severity>> all = new HashMap<>(severities);
		all.putAll(overrides.severities());
		List<String> furniture = new ArrayList<>(style.furniture());
		furniture.addAll(overrides.furniture());
		return new Settings(all, new HouseStyle(overrides.honorifics().orElse(style.honorifics()), furniture));
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
