package org.backread.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.backread.review.store.ReviewStore;
import org.backread.review.store.Stamp;

/**
 * Makes a draft of the desk's own, plain text with its record beside it, out of one that came in another format. Nothing that
 * is there is ever overwritten.
 */
public final class DraftImport {
	private static final String ENDING = ".txt";

	private final ReviewStore store;

	/** @param store writes the records */
	public DraftImport(ReviewStore store) {
		this.store = store;
	}

	/**
	 * Names a draft after the file it is made from.
	 *
	 * @param folder     where it is to be
	 * @param sourceName the file's name, with or without its folder
	 * @return a name there that neither a draft nor a record has: story.txt, or else story-2.txt and so on
	 */
	public static Path freeName(Path folder, String sourceName) {
		Path free = target(folder, sourceName);
		String stem = free.getFileName().toString().replaceFirst("\\.txt$", "");
		for (int i = 2; isTaken(free); i++) {
			free = folder.resolve(stem + "-" + i + ENDING);
		}
		return free;
	}

	/** @return what the draft made from a file is called: story.txt for story.docx, whether or not there is one */
	public static Path target(Path folder, String sourceName) {
		String name = sourceName.substring(Math.max(sourceName.lastIndexOf('/'), sourceName.lastIndexOf('\\')) + 1);
		int dot = name.lastIndexOf('.');
		return folder.resolve((dot > 0 ? name.substring(0, dot) : name) + ENDING);
	}

	/** @return whether there is a draft, or a record of one, at this place */
	public static boolean isTaken(Path target) {
		return Files.exists(target) || Files.exists(ReviewStore.sidecarOf(target));
	}

	/**
	 * Writes a draft as UTF-8 text and, unless it came as plain text, a record beside it that tells where it came from and what
	 * its paragraphs are. Both are written or neither is.
	 *
	 * @param draft      as read
	 * @param sourceName name of the file it was read from, without its folder; null if it had none
	 * @param imported   when
	 * @param target     where; its folder exists
	 * @throws FileAlreadyExistsException if there is a file of this name, or the record of one
	 * @throws IOException                if it cannot be written
	 */
	public void write(Draft draft, String sourceName, Instant imported, Path target) throws IOException {
		if (isTaken(target)) {
			throw new FileAlreadyExistsException(target.toString());
		}
		Path fresh = target.resolveSibling(".backread-" + UUID.randomUUID() + ".tmp");
		Path sidecar = ReviewStore.sidecarOf(target);
		boolean recorded = false;
		boolean written = false;
		try {
			Files.write(fresh, draft.text().getBytes(StandardCharsets.UTF_8));
			if (draft.origin() != DraftFormat.TEXT) {
				store.save(sidecar, review(draft, sourceName, imported, target), Stamp.ABSENT);
				recorded = true;
			}
			moveWhereNothingIs(fresh, target);
			written = true;
		} finally {
			Files.deleteIfExists(fresh);
			if (recorded && !written) {
				Files.deleteIfExists(sidecar);
			}
		}
	}

	private static Review review(Draft draft, String sourceName, Instant imported, Path target) {
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setDraft(target.getFileName().toString());
		review.setOrigin(DraftOrigin.of(draft, sourceName, imported));
		return review;
	}

	/** A move may replace what appeared meanwhile; a second name for the file cannot. Not every file system has those. */
	private static void moveWhereNothingIs(Path from, Path to) throws IOException {
		try {
			Files.createLink(to, from);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (UnsupportedOperationException | FileSystemException e) {
			Files.move(from, to);
		}
	}
}
