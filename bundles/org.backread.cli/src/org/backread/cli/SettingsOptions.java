package org.backread.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.Overrides;
import org.backread.engine.Profile;
import org.backread.engine.Settings;
import org.backread.engine.SettingsException;
import org.backread.engine.SettingsFile;
import org.backread.engine.checks.Check;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Contributions;
import org.backread.engine.checks.Severity;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say what a review reports. */
final class SettingsOptions {
	@Spec(Target.MIXEE)
	private CommandSpec spec;
	@Option(names = "--profile", paramLabel = "NAME", description = "house style: plain, guardian, ap, reuters or bbc (default: what the settings file says, else plain)")
	private String profile;
	@Option(names = "--rules", split = ",", paramLabel = "RULE", description = "run these rules only, by id")
	private List<String> rules;
	@Option(names = "--checks", split = ",", paramLabel = "JAR", description = "run the checks in these jars besides those that ship")
	private List<Path> jars = List.of();
	private Contributions checks;

	/**
	 * To be called first.
	 *
	 * @return the checks there are
	 * @throws ParameterException if a profile, a jar or a rule does not exist
	 */
	Contributions checks() {
		chosen();
		try {
			checks = CheckJars.load(jars);
		} catch (IOException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage());
		}
		if (rules != null) {
			List<String> known = checks.checks().stream().map(Check::info).map(CheckInfo::id).toList();
			List<String> unknown = rules.stream().filter(rule -> !known.contains(rule)).toList();
			if (!unknown.isEmpty()) {
				throw new ParameterException(spec.commandLine(), "no such rule: " + String.join(", ", unknown) + "; the rules are " + String.join(", ", known));
			}
		}
		return checks;
	}

	/** @return whether a check is on that compares passages, as far as that does not depend on the draft */
	boolean comparePassages() {
		return checks.checks().stream().filter(settings()::isOn).anyMatch(Check::readsTopics);
	}

	/** @return the settings for text that comes from no file */
	Settings settings() {
		return settings(Overrides.NONE);
	}

	/**
	 * @return the settings for a draft: what the settings file near it says, on the profile chosen here or else there
	 * @throws SettingsException if that file cannot be used
	 */
	Settings settings(Path draft) throws SettingsException {
		return settings(SettingsFile.forDraft(draft));
	}

	private Settings settings(Overrides overrides) {
		Settings settings = Settings.of(chosen().or(overrides::profile).orElseGet(Profile::plain)).with(overrides);
		if (rules == null) {
			return settings;
		}
		Map<String, Optional<Severity>> only = new HashMap<>(settings.severities());
		checks.checks().stream().map(Check::info).forEach(info -> {
			if (!rules.contains(info.id())) {
				only.put(info.id(), Optional.empty());
			} else if (settings.severities().getOrDefault(info.id(), Optional.of(info.severity())).isEmpty()) {
				only.remove(info.id()); // asked for by name, it reports although it is off
			}
		});
		return new Settings(only, settings.style());
	}

	private Optional<Profile> chosen() {
		return Optional.ofNullable(profile).map(name -> Profile.named(name).orElseThrow(() -> new ParameterException(spec.commandLine(),
				"no such profile: " + name + "; the profiles are " + String.join(", ", Profile.NAMES))));
	}
}
