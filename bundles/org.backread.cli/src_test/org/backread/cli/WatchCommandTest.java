package org.backread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watched folder is reviewed, and again what is saved in it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WatchCommandTest {
	private static final String FLAGGED = "The bridge closed on Friday.\n\nAdvertisement\n\nWork is to start in March.\n";

	@TempDir
	private Path folder;

	/** What a command prints, to be waited for. */
	private static final class Screen extends ByteArrayOutputStream {
		private int from;

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			super.write(bytes, offset, length);
			notifyAll();
		}

		/** Waits until something is printed after what was waited for before. */
		synchronized void await(String words) throws InterruptedException {
			while (toString(StandardCharsets.UTF_8).indexOf(words, from) < 0) {
				wait();
			}
			from = toString(StandardCharsets.UTF_8).indexOf(words, from) + words.length();
		}
	}

	@Test
	void reviewsWhatIsSavedUntilItIsStopped() throws Exception {
		Path first = Files.writeString(folder.resolve("a.txt"), FLAGGED);
		Screen screen = new Screen();
		PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
		AtomicReference<Thread> command = new AtomicReference<>();
		CompletableFuture<Integer> code = new CompletableFuture<>();
		command.set(Thread.ofPlatform().start(() -> code.complete(Main.run(new String[] { "watch", folder.toString() }, InputStream.nullInputStream(), out, out))));
		screen.await(first + ": 1 warning");
		screen.await("watching");
		Files.writeString(first, "The bridge closed on Friday.\n");
		screen.await(first + ": clean");
		Path second = Files.createDirectories(folder.resolve("city")).resolve("b.txt");
		Files.writeString(second, FLAGGED);
		screen.await(second + ": 1 warning");
		screen.await("3:1 warning: ");
		Files.delete(first);
		screen.await(first + ": gone");
		command.get().interrupt();
		assertEquals(Main.CLEAN, code.get());
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), FLAGGED);
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		assertEquals(Main.FAILED, Main.run(new String[] { "watch", file.toString() }, InputStream.nullInputStream(), System.out, new PrintStream(err, true)));
		assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("backread: " + file + " is no folder"), err.toString(StandardCharsets.UTF_8));
	}
}
