package org.backread.review.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.backread.review.Review;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with a sidecar to be written and read, and what tests of that have in common. */
abstract class SidecarTest {
	final ReviewStore store = new ReviewStore();
	@TempDir
	Path folder;
	Path sidecar;

	@BeforeEach
	void name() {
		sidecar = ReviewStore.sidecarOf(folder.resolve("tolls.txt"));
	}

	List<Path> filesInFolder() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	void assertSameReview(Review expected, Review actual) {
		Review stored = EcoreUtil.copy(expected);
		stored.setVersion(ReviewStore.VERSION);
		assertTrue(EcoreUtil.equals(stored, actual), () -> new String(store.encode(actual), StandardCharsets.UTF_8));
	}

	ReviewFormatException assertRefused(byte[] content, String detail) throws IOException {
		Files.write(sidecar, content);
		ReviewFormatException refused = assertThrows(ReviewFormatException.class, () -> store.load(sidecar));
		assertTrue(refused.getMessage().contains(detail), refused.getMessage());
		assertTrue(refused.getMessage().contains(sidecar.toString()), refused.getMessage());
		assertTrue(refused.getMessage().contains("put back an intact copy"), refused.getMessage());
		assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
		if (refused.line() > 0) {
			assertTrue(refused.getMessage().contains("line " + refused.line()), refused.getMessage());
		}
		assertArrayEquals(content, Files.readAllBytes(sidecar), "the damaged file is left untouched");
		return refused;
	}

	ReviewFormatException assertRefused(String content, String detail) throws IOException {
		return assertRefused(content.getBytes(StandardCharsets.UTF_8), detail);
	}

	/** A review of the current version with something inside its root, from the third line on. */
	static String review(String inside) {
		return review(ReviewStore.VERSION, inside);
	}

	static String review(int version, String inside) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Review xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:review="http://www.backread.org/review/1" version="%d">
				%s
				</review:Review>
				""".formatted(version, inside);
	}
}
