package org.backread.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Waits for something to change in a folder or in those inside it, by what the file system tells or, where it tells nothing
 * (a network share, too many folders), by looking now and then. What changed is for the caller to find out.
 */
final class FolderWatch implements Closeable {
	private final Path folder;
	private final WatchService service;
	private final Map<Path, WatchKey> watched = new HashMap<>();

	/** @throws IOException if the folder cannot be watched */
	FolderWatch(Path folder) throws IOException {
		this.folder = folder;
		this.service = folder.getFileSystem().newWatchService();
		watchFolders();
	}

	/**
	 * Waits until something may have changed.
	 *
	 * @param millis how long at most: a network share tells nothing, so that the folder has to be looked at now and then
	 */
	void await(long millis) throws IOException, InterruptedException {
		WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
		while (key != null) {
			key.pollEvents();
			key.reset();
			key = service.poll();
		}
		watchFolders();
	}

	/** Watches the folders that are new. One that the system refuses to watch is looked at now and then. */
	private void watchFolders() throws IOException {
		watched.values().removeIf(key -> !key.isValid());
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
				if (!inside.equals(folder) && DraftFiles.isHidden(inside)) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				watched.computeIfAbsent(inside, this::watch);
				return FileVisitResult.CONTINUE;
			}

			private WatchKey watch(Path inside) {
				try {
					return inside.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
				} catch (IOException e) {
					return null;
				}
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE; // it went away meanwhile, or is not ours to read
			}
		});
	}

	@Override
	public void close() throws IOException {
		service.close();
	}
}
