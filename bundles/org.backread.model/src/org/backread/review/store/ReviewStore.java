package org.backread.review.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.backread.review.Review;
import org.backread.review.ReviewFactory;

/**
 * Keeps reviews in sidecar files beside their drafts. Needs no Eclipse platform. One store serves a whole process and
 * is safe for many threads; a review itself belongs to the thread that edits it, hence {@link #encode} (on that
 * thread, no disk) and {@link #write} (anywhere) apart.
 */
public final class ReviewStore {
	/** Version of the stored form that this store writes. It goes up with every change of what is stored. */
	public static final int VERSION = 2;

	/** What a sidecar's name adds to its draft's. */
	public static final String SUFFIX = ".review";

	/** Far more than any desk will decide about one draft; a larger file is none of ours and would fill the memory. */
	private static final int MAX_BYTES = 32 << 20;

	private static final String TOO_LARGE = "it is larger than " + (MAX_BYTES >> 20) + " MB";

	/** One step for each older version, oldest first. */
	private static final List<Migration> MIGRATIONS = List.of(new OriginAdded());

	private final int version;
	private final ReviewUpgrade upgrade;
	private final AtomicFile files;

	/** A store of the current version. */
	public ReviewStore() {
		this(VERSION, MIGRATIONS, new AtomicFile());
	}

	ReviewStore(int version, List<Migration> migrations, AtomicFile files) {
		this.version = version;
		this.upgrade = new ReviewUpgrade(version, migrations);
		this.files = files;
	}

	/**
	 * @param draft a draft's file
	 * @return where its review is kept: {@code draft.txt.review} beside {@code draft.txt}
	 */
	public static Path sidecarOf(Path draft) {
		return draft.resolveSibling(draft.getFileName() + SUFFIX);
	}

	/**
	 * @param sidecar the file of a review, as {@link #sidecarOf} names it
	 * @return the draft beside which it is kept
	 */
	public static Path draftOf(Path sidecar) {
		String name = sidecar.getFileName().toString();
		return sidecar.resolveSibling(name.substring(0, name.length() - SUFFIX.length()));
	}

	/**
	 * Reads a draft's review, upgraded if an older version wrote it. The file is not changed, whatever it holds.
	 *
	 * @param sidecar the review's file
	 * @return the review; an empty one with the stamp {@link Stamp#ABSENT} if there is no such file
	 * @throws ReviewFormatException if the file is damaged, too large or not a review
	 * @throws NewerReviewException  if a newer version wrote it
	 * @throws IOException           if it cannot be read
	 */
	public LoadedReview load(Path sidecar) throws IOException {
		byte[] content;
		try (InputStream in = Files.newInputStream(sidecar)) {
			content = in.readNBytes(MAX_BYTES + 1);
		} catch (NoSuchFileException e) {
			return new LoadedReview(emptyReview(sidecar), Stamp.ABSENT);
		} catch (IOException e) {
			throw new IOException("The review " + sidecar + " cannot be read: " + reason(e), e);
		}
		if (content.length > MAX_BYTES) {
			throw new ReviewFormatException(sidecar, 0, TOO_LARGE, null);
		}
		Review review = ReviewXml.decode(upgrade.upgrade(content, sidecar), sidecar);
		return new LoadedReview(review, Stamp.of(content));
	}

	/**
	 * Turns a review into what its file will hold. Touches no disk. The article and all that hangs on it are left out;
	 * characters that XML cannot hold become U+FFFD.
	 *
	 * @param review not changed; may be in use by views of this thread
	 * @return bytes for {@link #write}
	 * @throws IllegalArgumentException if something required is missing, which is a fault of the caller
	 */
	public byte[] encode(Review review) {
		try {
			return ReviewXml.encode(review, version);
		} catch (IOException e) {
			throw new IllegalStateException("writing to memory does not fail", e);
		}
	}

	/**
	 * Replaces a sidecar, all or nothing. On an interrupted thread this fails like any other disk error.
	 *
	 * @param sidecar  the review's file
	 * @param content  from {@link #encode}
	 * @param expected stamp from when the review was last read or written
	 * @return the new stamp, expected by the next write
	 * @throws ConcurrentChangeException if the file holds something else than expected
	 * @throws IOException               if it cannot be written; the file is then as it was
	 */
	public synchronized Stamp write(Path sidecar, byte[] content, Stamp expected) throws IOException {
		try {
			if (content.length > MAX_BYTES) {
				throw new IOException(TOO_LARGE);
			}
			Stamp present = Stamp.of(sidecar);
			if (!present.equals(expected)) {
				throw new ConcurrentChangeException(sidecar, present.equals(Stamp.ABSENT));
			}
			files.write(sidecar, content);
			return Stamp.of(content);
		} catch (ConcurrentChangeException e) {
			throw e;
		} catch (IOException e) {
			throw new IOException("The review " + sidecar + " cannot be saved: " + reason(e)
					+ ". Nothing on disk was changed.", e);
		}
	}

	/**
	 * @param sidecar a review's file
	 * @return the stamp of what it holds now, {@link Stamp#ABSENT} if there is no such file
	 * @throws IOException if it cannot be read
	 */
	public Stamp stamp(Path sidecar) throws IOException {
		return Stamp.of(sidecar);
	}

	/** Encodes and writes a review in one go: see {@link #encode} and {@link #write}. */
	public Stamp save(Path sidecar, Review review, Stamp expected) throws IOException {
		return write(sidecar, encode(review), expected);
	}

	private static Review emptyReview(Path sidecar) {
		Review review = ReviewFactory.eINSTANCE.createReview();
		String name = sidecar.getFileName().toString();
		review.setDraft(name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name);
		return review;
	}

	/** The file system's own exceptions say what is wrong by their type, and nothing but the path in their message. */
	private static String reason(IOException e) {
		return switch (e) {
			case AccessDeniedException denied -> "permission denied";
			case NoSuchFileException missing -> "its folder does not exist";
			default -> e.getMessage();
		};
	}
}
