package org.backread.review.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.backread.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed in the middle, two at once, a full disk: the review on disk is always a whole one. */
class RoughTreatmentTest {
	private static final int KILLS = 8;
	/** Enough saves before the end that it comes in the middle of one. */
	private static final int FEWEST_SAVES = 3;

	@TempDir
	private Path folder;

	/** Saves a review over and over, each with one more note, until it is killed; tells of each save by a line. */
	public static final class Saver {
		private Saver() {
		}

		public static void main(String[] arguments) throws IOException {
			Path sidecar = Path.of(arguments[0]);
			ReviewStore store = new ReviewStore();
			LoadedReview loaded = store.load(sidecar);
			Review review = loaded.review();
			Stamp stamp = loaded.stamp();
			for (int n = 0;; n++) {
				review.getSignOffs().getFirst().setNote("Note " + n + ". ".repeat(5_000));
				stamp = store.save(sidecar, review, stamp);
				System.out.println(n);
			}
		}
	}

	@Test
	void aReviewIsWholeWheneverItsWriterIsKilled() throws IOException, InterruptedException {
		Path sidecar = folder.resolve("draft.txt.review");
		ReviewStore store = new ReviewStore();
		store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		for (int kill = 0; kill < KILLS; kill++) {
			Process saver = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp",
					System.getProperty("java.class.path"), Saver.class.getName(), sidecar.toString())).redirectErrorStream(true).start();
			try (var told = saver.inputReader()) {
				for (int i = 0; i < FEWEST_SAVES + kill; i++) {
					String line = told.readLine();
					assertTrue(line != null && line.matches("\\d+"), line);
				}
				saver.destroyForcibly();
				assertTrue(saver.waitFor(20, TimeUnit.SECONDS));
			}
			assertEquals(1, store.load(sidecar).review().getSignOffs().size());
		}
	}

	@Test
	void whatAKilledWriterLeftIsClearedAway() throws IOException {
		Path old = Files.createFile(folder.resolve(".backread-" + UUID.randomUUID() + ".tmp"));
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
		Path recent = Files.createFile(folder.resolve(".backread-" + UUID.randomUUID() + ".tmp"));
		Path other = Files.createFile(folder.resolve(".backread-notes.tmp"));
		Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
		new ReviewStore().save(folder.resolve("draft.txt.review"), Reviews.full(), Stamp.ABSENT);
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(recent), "another process may be writing it");
		assertTrue(Files.exists(other), "not of our making");
	}

	@Test
	void aFullDiskLeavesTheReviewAsItWas() throws IOException, InterruptedException {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "only root may mount a small disk");
		try {
			Path sidecar = disk.resolve("draft.txt.review");
			ReviewStore store = new ReviewStore();
			Review review = Reviews.full();
			Stamp stamp = store.save(sidecar, review, Stamp.ABSENT);
			byte[] before = Files.readAllBytes(sidecar);
			review.getSignOffs().getFirst().setNote("x".repeat(100_000));
			assertThrows(IOException.class, () -> store.save(sidecar, review, stamp));
			assertArrayEquals(before, Files.readAllBytes(sidecar));
			try (Stream<Path> files = Files.list(disk)) {
				assertEquals(List.of(sidecar), files.toList());
			}
			review.getSignOffs().getFirst().setNote("short");
			store.save(sidecar, review, stamp);
			assertEquals("short", store.load(sidecar).review().getSignOffs().getFirst().getNote());
		} finally {
			run("umount", disk.toString());
		}
	}

	@Test
	void theClockMayBeWrong() throws IOException {
		Path sidecar = folder.resolve("draft.txt.review");
		ReviewStore store = new ReviewStore();
		Stamp stamp = store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		Files.setLastModifiedTime(sidecar, FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
		Review changed = store.load(sidecar).review();
		changed.setDraft("other.txt");
		store.save(sidecar, changed, stamp);
		assertEquals("other.txt", store.load(sidecar).review().getDraft(), "what is on disk is told by what it holds, not by when");
	}

	/** @return whether a command is there and succeeds */
	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
