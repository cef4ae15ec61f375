package org.backread.review.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a sidecar held at some moment; two stamps are equal if it held the same.
 *
 * @param hash SHA-256 of the file's bytes in hexadecimal, empty where there was no file
 */
public record Stamp(String hash) {
	/** The stamp of a file that does not exist. */
	public static final Stamp ABSENT = new Stamp("");

	static Stamp of(byte[] content) {
		return new Stamp(HexFormat.of().formatHex(sha256().digest(content)));
	}

	/** Takes the stamp of a file as it is now. */
	static Stamp of(Path file) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream in = Files.newInputStream(file);
				OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
			in.transferTo(out);
		} catch (NoSuchFileException e) {
			return ABSENT;
		}
		return new Stamp(HexFormat.of().formatHex(digest.digest()));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime has SHA-256", e);
		}
	}
}
