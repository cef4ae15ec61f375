package org.backread.ui.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.Overrides;
import org.backread.engine.Profile;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Severity;
import org.backread.ui.review.Rules;

/** A settings file as it is being changed: a profile, and the rules that depart from it. */
final class RuleSettings {
	private static final String PROFILE = "profile";
	private static final String OFF = "off";

	private final Optional<Profile> profileBefore;
	private final Map<String, Optional<Severity>> before;
	private final Map<String, Optional<Severity>> own;
	private Profile profile;

	/** @param file what the file says now */
	RuleSettings(Overrides file) {
		profileBefore = file.profile();
		profile = file.profile().orElseGet(Profile::plain);
		before = file.severities();
		own = new HashMap<>(before);
	}

	Profile profile() {
		return profile;
	}

	void setProfile(Profile chosen) {
		profile = chosen;
	}

	/** @return the severity a rule has by the profile; empty if it is off */
	Optional<Severity> byProfile(CheckInfo rule) {
		return profile.settings().severities().getOrDefault(rule.id(), Optional.of(rule.severity()));
	}

	/** @return the severity a rule has; empty if it is off */
	Optional<Severity> of(CheckInfo rule) {
		return own.getOrDefault(rule.id(), byProfile(rule));
	}

	/** @return whether the file says something of a rule, whatever the profile says */
	boolean departs(CheckInfo rule) {
		return own.containsKey(rule.id());
	}

	/** Gives a rule a severity of its own; empty turns it off. */
	void set(CheckInfo rule, Optional<Severity> severity) {
		own.put(rule.id(), severity);
	}

	/** Leaves a rule to the profile. */
	void leaveToProfile(CheckInfo rule) {
		own.remove(rule.id());
	}

	/** Leaves everything to the profile for no house in particular. */
	void reset() {
		profile = Profile.plain();
		own.clear();
	}

	/** @return what the file says once it is changed, of profile and rules */
	Overrides saved() {
		return new Overrides(Optional.of(profile), own, Optional.empty(), List.of());
	}

	/** @return what is to be set in the file, by key; empty for what is to be taken out of it */
	Map<String, Optional<String>> changes() {
		Map<String, Optional<String>> changes = new LinkedHashMap<>();
		if (!profile.name().equals(profileBefore.orElseGet(Profile::plain).name())) {
			changes.put(PROFILE, Optional.of(profile.name()));
		}
		for (CheckInfo rule : Rules.all()) {
			Optional<Severity> severity = own.get(rule.id());
			if (severity == null && before.containsKey(rule.id())) {
				changes.put(rule.id(), Optional.empty());
			} else if (severity != null && !severity.equals(before.get(rule.id()))) {
				changes.put(rule.id(), Optional.of(severity.map(Severity::label).orElse(OFF)));
			}
		}
		return changes;
	}
}
