package org.backread.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backread.engine.checks.Honorifics;
import org.backread.engine.checks.Severity;

/**
 * What a settings file says: a profile to start from, and what departs from it. Immutable.
 *
 * @param profile    the profile it names; empty if it leaves that to the reader
 * @param severities severity by rule id; an empty value turns the rule off
 * @param honorifics what the house does with courtesy titles; empty to do as the profile does
 * @param furniture  lines that the house knows for page furniture, besides those of the profile
 */
public record Overrides(Optional<Profile> profile, Map<String, Optional<Severity>> severities, Optional<Honorifics> honorifics,
		List<String> furniture) {
	/** Says nothing: the profile as it ships. */
	public static final Overrides NONE = new Overrides(Optional.empty(), Map.of(), Optional.empty(), List.of());

	public Overrides {
		Objects.requireNonNull(profile);
		severities = Map.copyOf(severities);
		Objects.requireNonNull(honorifics);
		furniture = List.copyOf(furniture);
	}

	/** @return the settings they make, starting from the profile they name or else from {@code otherwise} */
	public Settings from(Profile otherwise) {
		return Settings.of(profile.orElse(otherwise)).with(this);
	}
}
