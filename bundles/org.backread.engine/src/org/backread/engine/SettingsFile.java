package org.backread.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Honorifics;
import org.backread.engine.checks.Severity;

/**
 * Reads settings files: one {@code key = value} a line, {@code #} before a comment. Keys are {@code profile},
 * {@code style.honorifics}, {@code furniture}, which alone may stand more than once, and the ids of rules, whose values are
 * {@code error}, {@code warning}, {@code info} or {@code off}. An id with a dot is a rule of another bundle, which need not be installed where the file is read. A project
 * has one file, {@value #NAME}, that its drafts share.
 *
 * @since 1.0
 */
public final class SettingsFile {
	/** The name of a project's settings file. */
	public static final String NAME = "backread.properties";
	/** A folder that holds one of these is where a project begins. */
	private static final List<String> ROOT_MARKS = List.of(".project", ".git");
	/** A settings file holds some dozens of lines; anything longer than this, in bytes, is another kind of file. */
	private static final int LONGEST = 1 << 16;

	private static final String PROFILE = "profile";
	private static final String STYLE = "style.";
	private static final String HONORIFICS = STYLE + "honorifics";

	/** The key of a line that the house knows for page furniture. */
	public static final String FURNITURE = "furniture";

	private final String file;
	private final List<String> furniture = new ArrayList<>();
	private final Map<String, Optional<Severity>> severities = new HashMap<>();
	private Optional<Profile> profile = Optional.empty();
	private Optional<Honorifics> honorifics = Optional.empty();

	private SettingsFile(String file) {
		this.file = file;
	}

	/**
	 * @param draft a draft, which need not exist yet
	 * @return the nearest settings file beside it or in a folder above, no further up than the folder where its project
	 *         begins (one with {@code .project} or {@code .git}); empty if there is none
	 */
	public static Optional<Path> near(Path draft) {
		for (Path folder = draft.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
			Path candidate = folder.resolve(NAME);
			if (Files.isRegularFile(candidate)) {
				return Optional.of(candidate);
			}
			if (ROOT_MARKS.stream().map(folder::resolve).anyMatch(Files::exists)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/**
	 * @param draft a draft
	 * @return what the settings file near it says; {@link Overrides#NONE} if it has none
	 * @throws SettingsException if there is one that cannot be used
	 */
	public static Overrides forDraft(Path draft) throws SettingsException {
		Optional<Path> file = near(draft);
		return file.isPresent() ? read(file.get()) : Overrides.NONE;
	}

	/**
	 * @param file a settings file in UTF-8
	 * @return what it says
	 * @throws SettingsException if it cannot be read or a line of it is wrong
	 */
	public static Overrides read(Path file) throws SettingsException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(LONGEST + 1);
			if (bytes.length > LONGEST) {
				throw new SettingsException(file.toString(), 0, "too long for a settings file; keep it below 64 kB");
			}
			return parse(file.toString(), StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			throw new SettingsException(file.toString(), 0, "not in UTF-8; save it in that encoding");
		} catch (IOException e) {
			throw new SettingsException(file.toString(), 0, "cannot be read (" + e.getMessage() + "); check that you may read it");
		}
	}

	/** Reads the text of a settings file; the name is for messages. */
	static Overrides parse(String file, String text) throws SettingsException {
		SettingsFile settings = new SettingsFile(file);
		String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			settings.line(lines[i].strip(), i + 1);
		}
		return new Overrides(settings.profile, settings.severities, settings.honorifics, settings.furniture);
	}

	private void line(String line, int number) throws SettingsException {
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		int equals = line.indexOf('=');
		if (equals < 0) {
			throw new SettingsException(file, number, "no \u201C=\u201D; write a rule and its severity, such as: honorific = info");
		}
		String key = line.substring(0, equals).strip();
		String written = line.substring(equals + 1).strip();
		if (key.equals(FURNITURE)) {
			if (written.replace("*", "").isBlank()) {
				throw new SettingsException(file, number, "no words; write a line as it stands in drafts, such as: furniture = Read more here");
			}
			furniture.add(written);
			return;
		}
		String value = written.toLowerCase(Locale.ROOT);
		boolean again = switch (key) {
			case PROFILE -> profile.isPresent();
			case HONORIFICS -> honorifics.isPresent();
			default -> severities.containsKey(key);
		};
		if (again) {
			throw new SettingsException(file, number, "\u201C" + key + "\u201D is set twice; delete one of the two lines");
		}
		switch (key) {
			case PROFILE -> profile = Optional.of(Profile.named(value).orElseThrow(() -> wrong(number, "profile", value, Profile.NAMES)));
			case HONORIFICS -> honorifics = Optional.of(Arrays.stream(Honorifics.values()).filter(h -> h.label().equals(value)).findFirst()
					.orElseThrow(() -> wrong(number, "way with honorifics", value, Arrays.stream(Honorifics.values()).map(Honorifics::label).toList())));
			default -> rule(key, value, number);
		}
	}

	private void rule(String id, String value, int number) throws SettingsException {
		List<String> known = Checks.all().stream().map(check -> check.info().id()).toList();
		boolean contributed = id.contains(".") && !id.startsWith(STYLE);
		if (!known.contains(id) && !contributed) {
			throw new SettingsException(file, number, "no such rule: " + id + "; write " + PROFILE + ", " + HONORIFICS + ", " + FURNITURE + " or one of "
					+ known.stream().sorted().collect(Collectors.joining(", ")));
		}
		Optional<Severity> severity = Arrays.stream(Severity.values()).filter(s -> s.label().equals(value)).findFirst();
		if (severity.isEmpty() && !value.equals("off")) {
			throw wrong(number, "severity", value, List.of("error", "warning", "info", "off"));
		}
		severities.put(id, severity);
	}

	private SettingsException wrong(int number, String what, String value, List<String> known) {
		return new SettingsException(file, number, "no such " + what + ": " + (value.isEmpty() ? "nothing" : value) + "; write one of " + String.join(", ", known));
	}
}
