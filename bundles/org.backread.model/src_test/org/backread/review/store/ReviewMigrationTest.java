package org.backread.review.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

import org.backread.review.Decision;
import org.backread.review.Review;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A file of an older version is upgraded step by step when it is read. */
class ReviewMigrationTest extends SidecarTest {
	/** In the invented version 1 decisions were called rulings; in version 2 the editor was the one who ruled. */
	private static ReviewStore storeOfVersion3() {
		return new ReviewStore(3, List.of(migration(1, root -> {
			Element ruling = (Element) root.getElementsByTagName("ruling").item(0);
			root.getOwnerDocument().renameNode(ruling, null, "decisions");
		}), migration(2, root -> {
			Element decision = (Element) root.getElementsByTagName("decisions").item(0);
			decision.setAttribute("who", decision.getAttribute("ruledBy"));
			decision.removeAttribute("ruledBy");
		})), new AtomicFile());
	}

	private static Migration migration(int from, Consumer<Element> change) {
		return new Migration() {
			@Override
			public int from() {
				return from;
			}

			@Override
			public void upgrade(Document review) {
				assertEquals(Integer.toString(from), review.getDocumentElement().getAttribute("version"));
				change.accept(review.getDocumentElement());
			}
		};
	}

	private static final String OLD = review(1,
			"<ruling rule='honorific' ruledBy='Ann &#x20AC;&#xA;Quill' when='2026-03-01T17:05:00Z'/>");

	@Test
	void anOlderFileIsUpgradedStepByStep() throws IOException {
		Files.writeString(sidecar, OLD);

		LoadedReview loaded = storeOfVersion3().load(sidecar);

		Decision decision = loaded.review().getDecisions().getFirst();
		assertEquals("Ann €\nQuill", decision.getWho());
		assertEquals(3, loaded.review().getVersion());
		assertEquals(OLD, Files.readString(sidecar), "reading changes nothing on disk");

		storeOfVersion3().save(sidecar, loaded.review(), loaded.stamp());
		assertTrue(Files.readString(sidecar).contains(" version=\"3\""));
		assertEquals("Ann €\nQuill", storeOfVersion3().load(sidecar).review().getDecisions().getFirst().getWho());
	}

	@Test
	void aReviewFromBeforeOriginsWereKeptIsReadAsItIs() throws IOException {
		Review full = Reviews.full();
		full.setOrigin(null);
		Files.writeString(sidecar, new String(store.encode(full), StandardCharsets.UTF_8).replace(" version=\"2\"", " version=\"1\""));

		Review loaded = store.load(sidecar).review();

		full.setVersion(ReviewStore.VERSION);
		assertSameReview(full, loaded);
	}

	@Test
	void theSecondStepAloneUpgradesItsVersion() throws IOException {
		Files.writeString(sidecar, OLD.replace(" version=\"1\"", " version=\"2\"").replace("ruling", "decisions"));

		assertEquals("Ann €\nQuill", storeOfVersion3().load(sidecar).review().getDecisions().getFirst().getWho());
	}

	@Test
	void aDamagedOlderFileIsRefusedLikeAnyOther() throws IOException {
		Files.writeString(sidecar, OLD.replace("ruling", "nothing"));
		assertThrows(ReviewFormatException.class, () -> storeOfVersion3().load(sidecar));

		Files.writeString(sidecar, OLD.substring(0, OLD.length() - 20));
		ReviewFormatException refused = assertThrows(ReviewFormatException.class,
				() -> storeOfVersion3().load(sidecar));
		assertTrue(refused.line() > 0, refused.getMessage());

		Files.write(sidecar, OLD.replace("Ann", "Zoë").getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(3, assertThrows(ReviewFormatException.class, () -> storeOfVersion3().load(sidecar)).line());
	}

	@Test
	void everyOlderVersionNeedsItsStep() {
		assertThrows(IllegalArgumentException.class, () -> new ReviewStore(3, List.of(), new AtomicFile()));
		assertThrows(IllegalArgumentException.class,
				() -> new ReviewStore(3, List.of(migration(2, root -> { }), migration(1, root -> { })),
						new AtomicFile()));
	}
}
