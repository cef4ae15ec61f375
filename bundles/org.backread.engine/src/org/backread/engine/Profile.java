package org.backread.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A named set of settings that ships with Backread, such as {@code guardian}. Each is a file beside this class in the
 * format that {@link SettingsFile} reads; {@code docs/profiles.md} describes them.
 *
 * @param name     its name in settings files and on the command line
 * @param settings what it reports
 */
public record Profile(String name, Settings settings) {
	/** The names of all profiles, the one for no house in particular first. */
	public static final List<String> NAMES = List.of("plain", "guardian", "ap", "reuters", "bbc");

	public Profile {
		Objects.requireNonNull(name);
		Objects.requireNonNull(settings);
	}

	/** @return the profile for no house in particular, with which a draft is reviewed unless something else is said */
	public static Profile plain() {
		return Shipped.PLAIN;
	}

	/** @return the profile of that name; empty if none ships: {@link #NAMES} has those that do */
	public static Optional<Profile> named(String name) {
		if (!NAMES.contains(name)) {
			return Optional.empty();
		}
		return Optional.of(name.equals(Shipped.PLAIN.name) ? Shipped.PLAIN : Shipped.load(name));
	}

	/** Reads the files on first use. */
	private static final class Shipped {
		private static final Profile PLAIN = load("plain");

		private static Profile load(String name) {
			String file = "profiles/" + name + ".properties";
			try (InputStream in = Profile.class.getResourceAsStream(file)) {
				Overrides overrides = SettingsFile.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
				Settings base = overrides.profile().map(Settings::of).orElse(Settings.DEFAULT);
				return new Profile(name, base.with(overrides));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} catch (SettingsException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
