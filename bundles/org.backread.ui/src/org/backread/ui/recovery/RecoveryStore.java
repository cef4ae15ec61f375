package org.backread.ui.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Unsaved text, kept in a folder so that it survives a crash. Each open editor writes to a slot of its own and closes
 * it when its draft is saved or given up; a slot that was never closed is what a crash leaves behind. Safe for use from
 * many threads. All methods but {@link #open} touch the disk, so they are not for the UI thread.
 */
public final class RecoveryStore {
	private static final String SUFFIX = ".recovery";

	private final Path folder;
	/** Slots of editors that are open now: they are not left behind by a crash. */
	private final Set<Path> live = ConcurrentHashMap.newKeySet();
	/** Slots whose editors are gone and whose files are to go too. */
	private final Set<Path> retired = ConcurrentHashMap.newKeySet();

	/** @param folder where to keep the text; made when it is first needed */
	public RecoveryStore(Path folder) {
		this.folder = folder;
	}

	/**
	 * Opens a slot. Writes nothing yet.
	 *
	 * @param draft the draft whose text it will hold
	 * @return a slot that no other editor uses
	 */
	public RecoverySlot open(Path draft) {
		Path file = folder.resolve(prefix(draft) + UUID.randomUUID() + SUFFIX);
		live.add(file);
		return new RecoverySlot(this, draft, file);
	}

	/**
	 * Looks for text of a draft that a crash left behind.
	 *
	 * @param draft the draft
	 * @return what there is, latest first; files that cannot be read are passed over
	 * @throws IOException if the folder cannot be listed
	 */
	public List<RecoveredText> find(Path draft) throws IOException {
		return list(prefix(draft) + '*' + SUFFIX).stream().filter(text -> text.draft().equals(draft)).toList();
	}

	/**
	 * @return all text that a crash left behind, latest first
	 * @throws IOException if the folder cannot be listed
	 */
	public List<RecoveredText> all() throws IOException {
		return list('*' + SUFFIX);
	}

	/**
	 * Throws recovered text away.
	 *
	 * @param text what {@link #find} or {@link #all} answered
	 * @throws IOException if the file cannot be deleted
	 */
	public void discard(RecoveredText text) throws IOException {
		Files.deleteIfExists(text.file());
	}

	/**
	 * Deletes what closed slots hold. A file that cannot be deleted is harmless: its text is offered once more.
	 */
	public void tidy() {
		for (Path file : List.copyOf(retired)) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				continue;
			}
			retired.remove(file);
			live.remove(file);
		}
	}

	void retire(Path file) {
		retired.add(file);
	}

	private List<RecoveredText> list(String glob) throws IOException {
		List<RecoveredText> found = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
			for (Path file : files) {
				if (!live.contains(file)) {
					RecoveredText.read(file).ifPresent(found::add);
				}
			}
		} catch (NoSuchFileException e) {
			return List.of();
		}
		found.sort(Comparator.comparing(RecoveredText::when).reversed());
		return found;
	}

	private static String prefix(Path draft) {
		return UUID.nameUUIDFromBytes(draft.toString().getBytes(StandardCharsets.UTF_8)) + "-";
	}
}
