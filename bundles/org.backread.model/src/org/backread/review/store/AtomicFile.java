package org.backread.review.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Replaces files so that a reader, or a machine that stops at any moment, finds either the old content or the new. */
final class AtomicFile {
	/** The step that makes the new content visible. */
	interface Move {
		void move(Path from, Path to) throws IOException;
	}

	/** What a process that was killed has left lies there for longer than any write takes. */
	private static final Duration LEFT = Duration.ofHours(1);
	private static final String PREFIX = ".backread-";
	private static final String SUFFIX = ".tmp";

	private final Move move;
	/** Folders in which nothing is left over any more. */
	private final Set<Path> tidied = ConcurrentHashMap.newKeySet();

	/** Replaces files by an atomic move in the file system. */
	AtomicFile() {
		this((from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
	}

	AtomicFile(Move move) {
		this.move = move;
	}

	/**
	 * Writes a file whole. If this fails, the file is as it was and nothing else is left in its folder.
	 *
	 * @param file may exist, and may be a symbolic link: what it leads to is replaced then
	 */
	void write(Path file, byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		// In the same folder, since a move is atomic only within a file system. A short name of its own, since the
		// target's may already be as long as names can be.
		Path fresh = target.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
		try {
			try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				ByteBuffer rest = ByteBuffer.wrap(content);
				while (rest.hasRemaining()) {
					out.write(rest);
				}
				out.force(true);
			}
			copyPermissions(target, fresh);
			move.move(fresh, target);
		} catch (IOException | RuntimeException e) {
			Files.deleteIfExists(fresh);
			throw e;
		}
		forceFolder(target.getParent());
		if (tidied.add(target.getParent())) {
			tidy(target.getParent());
		}
	}

	/** Deletes what writes of processes that were killed have left in a folder. What cannot be deleted does no harm. */
	private static void tidy(Path folder) {
		try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*-*-*-*-*" + SUFFIX)) {
			for (Path file : left) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(LEFT))) {
					Files.deleteIfExists(file);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			// the review is in its place either way
		}
	}

	/** A review shared with the desk stays shared. */
	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (view != null && Files.exists(from)) {
			Files.setPosixFilePermissions(to, view.readAttributes().permissions());
		}
	}

	/** Makes the move itself last through a power cut, where the system can. */
	private static void forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows does not open folders; there the move is written through. The content is in place either way.
		}
	}
}
