package org.backread.review.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.backread.review.Review;
import org.junit.jupiter.api.Test;

/** A save never loses what another one wrote, and one that fails leaves the old file. */
class ReviewSavingTest extends SidecarTest {
	@Test
	void savesInARow() throws IOException {
		Review review = Reviews.full();
		Stamp first = store.save(sidecar, review, Stamp.ABSENT);
		review.getDecisions().getFirst().setReason("another");
		Stamp second = store.save(sidecar, review, first);

		assertNotEquals(first, second);
		assertSameReview(review, store.load(sidecar).review());
	}

	// A file that changed meanwhile

	@Test
	void aFileChangedMeanwhileIsNotOverwritten() throws IOException {
		Stamp stamp = store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		Review colleagues = Reviews.full();
		colleagues.getClaims().clear();
		store.save(sidecar, colleagues, store.load(sidecar).stamp());
		byte[] theirs = Files.readAllBytes(sidecar);

		ConcurrentChangeException refused = assertThrows(ConcurrentChangeException.class,
				() -> store.save(sidecar, Reviews.full(), stamp));

		assertTrue(refused.getMessage().contains("tolls.txt.review was changed"), refused.getMessage());
		assertTrue(refused.getMessage().contains("Reload"), refused.getMessage());
		assertArrayEquals(theirs, Files.readAllBytes(sidecar));
		assertEquals(List.of(sidecar), filesInFolder());
	}

	@Test
	void aFileThatAppearedMeanwhileIsNotOverwritten() throws IOException {
		Stamp absent = store.load(sidecar).stamp();
		Files.writeString(sidecar, "somebody's");

		assertThrows(ConcurrentChangeException.class, () -> store.save(sidecar, Reviews.full(), absent));
		assertEquals("somebody's", Files.readString(sidecar));
	}

	@Test
	void aFileDeletedMeanwhileIsNotBroughtBackSilently() throws IOException {
		Stamp stamp = store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		Files.delete(sidecar);

		ConcurrentChangeException refused = assertThrows(ConcurrentChangeException.class,
				() -> store.save(sidecar, Reviews.full(), stamp));

		assertTrue(refused.getMessage().contains("was deleted"), refused.getMessage());
		assertFalse(Files.exists(sidecar));
	}

	@Test
	void aTouchedFileWithTheSameContentIsNoChange() throws IOException {
		Stamp stamp = store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		Files.write(sidecar, Files.readAllBytes(sidecar));

		store.save(sidecar, Reviews.full(), stamp);
	}

	@Test
	void aReviewTooLargeToBeReadAgainIsNotWritten() throws IOException {
		Review review = Reviews.full();
		Stamp stamp = store.save(sidecar, review, Stamp.ABSENT);
		review.getSignOffs().getFirst().setText("a".repeat(32 << 20));

		IOException refused = assertThrows(IOException.class, () -> store.save(sidecar, review, stamp));

		assertTrue(refused.getMessage().contains("larger than 32 MB"), refused.getMessage());
		assertEquals(stamp, store.load(sidecar).stamp());
	}

	// Saving that fails

	@Test
	void aSaveThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
		Stamp stamp = store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		byte[] old = Files.readAllBytes(sidecar);
		Review changed = Reviews.full();
		changed.getDecisions().clear();
		ReviewStore failing = new ReviewStore(ReviewStore.VERSION, List.of(new OriginAdded()), new AtomicFile((from, to) -> {
			assertArrayEquals(store.encode(changed), Files.readAllBytes(from), "the new file is whole before the move");
			assertArrayEquals(old, Files.readAllBytes(to), "the old file stands until the move");
			throw new IOException("the share went away");
		}));

		IOException failure = assertThrows(IOException.class, () -> failing.save(sidecar, changed, stamp));

		assertTrue(failure.getMessage().contains("tolls.txt.review cannot be saved: the share went away"),
				failure.getMessage());
		assertArrayEquals(old, Files.readAllBytes(sidecar));
		assertEquals(List.of(sidecar), filesInFolder());
	}

	@Test
	void aSaveStoppedWhileWritingLeavesTheOldFileAndNothingElse() throws IOException {
		Stamp stamp = store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		byte[] old = Files.readAllBytes(sidecar);
		AtomicFile files = new AtomicFile();

		Thread.currentThread().interrupt();
		assertThrows(IOException.class, () -> files.write(sidecar, new byte[1 << 20]));
		assertTrue(Thread.interrupted());

		assertArrayEquals(old, Files.readAllBytes(sidecar));
		assertEquals(List.of(sidecar), filesInFolder());
		assertEquals(stamp, store.load(sidecar).stamp());
	}

	@Test
	void aFolderThatIsMissingIsNamed() {
		Path lost = folder.resolve("gone").resolve("tolls.txt.review");

		IOException failure = assertThrows(IOException.class, () -> store.save(lost, Reviews.full(), Stamp.ABSENT));

		assertTrue(failure.getMessage().contains("its folder does not exist"), failure.getMessage());
	}

	@Test
	void aFolderInPlaceOfTheSidecarIsReported() throws IOException {
		Files.createDirectory(sidecar);

		assertTrue(assertThrows(IOException.class, () -> store.load(sidecar)).getMessage().contains("cannot be read"));
		assertThrows(IOException.class, () -> store.save(sidecar, Reviews.full(), Stamp.ABSENT));
		assertEquals(List.of(sidecar), filesInFolder());
	}

	@Test
	void aLongNameAndALinkAreSavedTo() throws IOException {
		Path longest = folder.resolve("x".repeat(248) + ".review");
		Stamp stamp = store.save(longest, Reviews.full(), Stamp.ABSENT);
		Files.createSymbolicLink(sidecar, longest.getFileName());

		Review changed = Reviews.full();
		changed.getClaims().clear();
		store.save(sidecar, changed, stamp);

		assertTrue(Files.isSymbolicLink(sidecar));
		assertSameReview(changed, store.load(longest).review());
	}

	@Test
	void aSharedFileStaysShared() throws IOException {
		Stamp stamp = store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		Files.setPosixFilePermissions(sidecar, PosixFilePermissions.fromString("rw-rw-rw-"));
		Review changed = Reviews.full();
		changed.getClaims().clear();

		store.save(sidecar, changed, stamp);

		assertEquals("rw-rw-rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(sidecar)));
	}
}
