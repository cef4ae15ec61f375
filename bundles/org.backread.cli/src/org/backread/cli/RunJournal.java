package org.backread.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backread.desk.DraftFigures;
import org.backread.desk.DraftState;
import org.backread.engine.Settings;
import org.backread.engine.checks.Severity;
import org.backread.formats.reports.Imprint;
import org.backread.review.store.ReviewStore;

/**
 * What earlier runs found, so that a run that was stopped goes on where it was, and one that is repeated reads only what
 * changed. A line for each draft: a fingerprint of all that its review depends on, its figures, its name. A line that a killed
 * run left unfinished, or that was damaged since, does not count.
 */
final class RunJournal implements Closeable {
	private static final String HEADER = "backread-journal-1";
	private static final int COLUMNS = 6;

	private final Map<String, DraftFigures> known = new HashMap<>();
	private final Path file;
	private final BufferedWriter out;

	/**
	 * @param file the journal; made if it is not there
	 * @throws IOException if it cannot be read or written, or is something else
	 */
	RunJournal(Path file) throws IOException {
		this.file = file;
		String before = read(file);
		if (!before.isEmpty() && !before.startsWith(HEADER + "\n")) {
			throw noJournal(file);
		}
		for (String line : before.substring(0, before.lastIndexOf('\n') + 1).split("\n")) {
			remember(line.split("\t", -1));
		}
		try {
			out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			out.write(before.isEmpty() ? HEADER + "\n" : before.endsWith("\n") ? "" : "\n");
			out.flush();
		} catch (IOException e) {
			throw unwritten(e);
		}
	}

	private void remember(String[] columns) {
		try {
			if (columns.length == COLUMNS) {
				known.put(columns[0] + columns[5], new DraftFigures(DraftState.valueOf(columns[1]), Integer.parseInt(columns[2]),
						counts(columns[3]).entrySet().stream().collect(Collectors.toMap(e -> Severity.valueOf(e.getKey()), Map.Entry::getValue)), counts(columns[4])));
			}
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			// a damaged line: its draft is reviewed again
		}
	}

	private IOException unwritten(IOException e) {
		return new IOException("the journal " + file + " cannot be written (" + e.getMessage() + "); name another file, or go without --resume", e);
	}

	private static String read(Path file) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw noJournal(file);
		}
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (NoSuchFileException e) {
			return "";
		} catch (CharacterCodingException e) {
			throw noJournal(file);
		}
	}

	private static IOException noJournal(Path file) {
		return new IOException(file + " is no journal of a review; name one, or a file that does not exist yet");
	}

	/** @return the figures of a draft, if a run has reviewed it as it stands */
	Optional<DraftFigures> known(Path draft, String fingerprint) {
		return Optional.ofNullable(known.get(fingerprint + name(draft)));
	}

	/** Writes down at once that a draft was reviewed. */
	void add(Path draft, String fingerprint, DraftFigures figures) throws IOException {
		Map<String, Integer> severities = new TreeMap<>();
		figures.severities().forEach((severity, count) -> severities.put(severity.name(), count));
		String line = String.join("\t", fingerprint, figures.state().name(), Integer.toString(figures.words()), counts(severities), counts(figures.rules()), name(draft));
		try {
			out.write(line + "\n");
			out.flush();
		} catch (IOException e) {
			throw unwritten(e);
		}
	}

	/**
	 * @return a fingerprint of a draft, the record beside it, the settings and this version: where it is the same, so is the review
	 * @throws IOException if the draft cannot be read
	 */
	static String fingerprint(Path draft, Settings settings) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(digest.digest(Files.readAllBytes(draft)));
			Path sidecar = ReviewStore.sidecarOf(draft);
			if (Files.isRegularFile(sidecar)) {
				digest.update(digest.digest(Files.readAllBytes(sidecar)));
			}
			digest.update((Imprint.VERSION + " " + new TreeMap<>(settings.severities()) + " " + settings.style()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime has SHA-256", e);
		}
	}

	private static String name(Path draft) {
		return draft.toAbsolutePath().normalize().toUri().toString(); // which has neither tabs nor line ends in it
	}

	private static String counts(Map<String, Integer> counts) {
		return counts.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
	}

	private static Map<String, Integer> counts(String text) {
		Map<String, Integer> counts = new TreeMap<>();
		for (String one : text.isEmpty() ? new String[0] : text.split(",")) {
			int equals = one.lastIndexOf('=');
			counts.put(one.substring(0, equals), Integer.valueOf(one.substring(equals + 1)));
		}
		return counts;
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
