package org.backread.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.backread.review.store.LoadedReview;
import org.backread.review.store.NewerReviewException;
import org.backread.review.store.ReviewFormatException;
import org.backread.review.store.ReviewStore;

/** Any sidecar is either read or refused with one of the two documented exceptions; what was read can be saved and read again. */
public final class SidecarTarget {
	private static final TemporaryFile FILE = new TemporaryFile("draft.txt.review");
	private static final ReviewStore STORE = new ReviewStore();

	private SidecarTarget() {
	}

	/** @param input what the sidecar holds */
	public static void fuzzerTestOneInput(byte[] input) throws IOException {
		Path file = FILE.with(input);
		LoadedReview loaded;
		try {
			loaded = STORE.load(file);
		} catch (ReviewFormatException | NewerReviewException e) {
			return;
		}
		byte[] once = encode(loaded);
		STORE.write(file, once, loaded.stamp());
		if (!Arrays.equals(once, encode(STORE.load(file)))) {
			throw new AssertionError("what was saved is not what is read");
		}
	}

	private static byte[] encode(LoadedReview loaded) {
		return STORE.encode(loaded.review());
	}
}
