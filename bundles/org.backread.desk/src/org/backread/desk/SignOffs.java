package org.backread.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.backread.review.SignOff;

/** Signs drafts off, and tells whether a draft is still what was signed. */
public final class SignOffs {
	private SignOffs() {
	}

	/** @return SHA-256 of a text in UTF-8 with line feeds as line ends, in lower-case hexadecimal */
	public static String hash(String text) {
		try {
			byte[] bytes = withLineFeeds(text).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime has SHA-256", e);
		}
	}

	/** @return the latest signature, if there is one */
	public static Optional<SignOff> latest(Review review) {
		return review.getSignOffs().isEmpty() ? Optional.empty() : Optional.of(review.getSignOffs().getLast());
	}

	/** @return whether a text is another than the one that was signed; line ends do not matter */
	public static boolean isStale(SignOff signOff, String text) {
		return !signOff.getTextHash().equals(hash(text));
	}

	/**
	 * Makes a signature.
	 *
	 * @param text the draft as signed
	 * @param who  who signs, not blank
	 * @param when at what time
	 * @param note what the signer has to say; may be empty
	 * @param open what stands open and is accepted with the signature, a line each
	 * @return the signature, not yet in any review
	 */
	public static SignOff create(String text, String who, Instant when, String note, List<String> open) {
		SignOff signOff = ReviewFactory.eINSTANCE.createSignOff();
		signOff.setWho(who);
		signOff.setWhen(when);
		signOff.setNote(note.isBlank() ? null : note.strip());
		signOff.setText(withLineFeeds(text));
		signOff.setTextHash(hash(text));
		signOff.getOpen().addAll(open);
		return signOff;
	}

	private static String withLineFeeds(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}
}
