package org.backread.ui.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Where one open editor keeps its unsaved text. Only {@link #close} is for the UI thread. */
public final class RecoverySlot {
	private final RecoveryStore store;
	private final Path draft;
	private final Path file;
	private volatile boolean closed;

	RecoverySlot(RecoveryStore store, Path draft, Path file) {
		this.store = store;
		this.draft = draft;
		this.file = file;
	}

	/**
	 * Replaces what the slot holds, in one step: a crash in the middle leaves the previous text whole. No effect once
	 * the slot is closed.
	 *
	 * @param text the draft's whole text
	 * @throws IOException if it cannot be written
	 */
	public void write(String text) throws IOException {
		if (closed) {
			return;
		}
		Files.createDirectories(file.getParent());
		// A temporary file of the JDK's making is readable by its owner only, and the move keeps it so.
		Path temporary = Files.createTempFile(file.getParent(), "writing-", ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(RecoveredText.encode(draft, Instant.now(), text));
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			move(temporary);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/**
	 * Empties the slot: the draft on disk is up to date.
	 *
	 * @throws IOException if the file cannot be deleted
	 */
	public void clear() throws IOException {
		Files.deleteIfExists(file);
	}

	/** Gives the slot up for good: its editor is gone. {@link RecoveryStore#tidy} will delete what it holds. */
	public void close() {
		closed = true;
		store.retire(file);
	}

	private void move(Path temporary) throws IOException {
		try {
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
