package org.backread.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Hands files from a second start of Backread to the one that runs already with the same drafts folder: a desktop starts the
 * program anew for every file that is double-clicked. A request is a small file in a folder that the running one watches.
 */
public final class Handover implements AutoCloseable {
	private static final String REQUEST = ".open";
	private static final int LOOK_EVERY_MILLIS = 50;

	private final Path folder;
	private WatchService changes;

	/** @param workspace the drafts folder */
	public Handover(Path workspace) {
		folder = workspace.resolve(".metadata/.plugins/org.backread.app/open");
	}

	/**
	 * Asks the running Backread to come to the front and open files.
	 *
	 * @param files absolute paths, or none
	 * @param limit how long to wait for it
	 * @return whether it took the request; one that was not taken is withdrawn
	 */
	public boolean send(List<Path> files, Duration limit) throws IOException, InterruptedException {
		Files.createDirectories(folder);
		String name = UUID.randomUUID().toString();
		Path unfinished = Files.write(folder.resolve(name), files.stream().map(Path::toString).toList());
		Path request = Files.move(unfinished, folder.resolve(name + REQUEST), StandardCopyOption.ATOMIC_MOVE);
		long end = System.nanoTime() + limit.toNanos();
		while (Files.exists(request)) {
			if (System.nanoTime() > end) {
				return !Files.deleteIfExists(request);
			}
			Thread.sleep(LOOK_EVERY_MILLIS);
		}
		return true;
	}

	/**
	 * Begins to take requests, those first that wait already.
	 *
	 * @param open gets the files of each, possibly none, on a thread of its own
	 */
	public void receive(Consumer<List<Path>> open) throws IOException {
		Files.createDirectories(folder);
		changes = folder.getFileSystem().newWatchService();
		folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
		Thread thread = new Thread(() -> takeAll(open), "Backread: files to open");
		thread.setDaemon(true);
		thread.start();
	}

	private void takeAll(Consumer<List<Path>> open) {
		try {
			while (true) {
				takeWaiting(open);
				WatchKey key = changes.take();
				key.pollEvents();
				key.reset();
			}
		} catch (InterruptedException | ClosedWatchServiceException | IOException e) {
			// the end: closed, or the folder is gone, and the next start will say that Backread is in use
			return;
		}
	}

	private void takeWaiting(Consumer<List<Path>> open) throws IOException {
		List<Path> requests = new ArrayList<>();
		try (DirectoryStream<Path> waiting = Files.newDirectoryStream(folder, "*" + REQUEST)) {
			waiting.forEach(requests::add);
		}
		for (Path request : requests) {
			try {
				List<Path> files = Files.readAllLines(request).stream().map(Path::of).toList();
				if (Files.deleteIfExists(request)) {
					open.accept(files);
				}
			} catch (NoSuchFileException e) {
				continue; // withdrawn
			} catch (InvalidPathException e) {
				Files.deleteIfExists(request); // not one of ours
			}
		}
	}

	@Override
	public void close() throws IOException {
		if (changes != null) {
			changes.close();
		}
	}
}
