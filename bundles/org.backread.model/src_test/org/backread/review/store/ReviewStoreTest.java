package org.backread.review.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backread.review.Anchor;
import org.backread.review.Anchors;
import org.backread.review.Article;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What is saved comes back as it was. */
class ReviewStoreTest extends SidecarTest {
	@Test
	void theSidecarStandsBesideTheDraft() {
		assertEquals(folder.resolve("tolls.txt.review"), sidecar);
		assertEquals(Path.of("tolls.txt.review"), ReviewStore.sidecarOf(Path.of("tolls.txt")));
	}

	@Test
	void aFullReviewComesBackAsItWas() throws IOException {
		Review review = Reviews.full();

		Stamp saved = store.save(sidecar, review, Stamp.ABSENT);
		LoadedReview loaded = store.load(sidecar);

		assertSameReview(review, loaded.review());
		assertEquals(saved, loaded.stamp());
		assertNull(loaded.review().eResource());
		assertSame(loaded.review().getDecisions().get(2), loaded.review().getDecisions().get(0).getReopenedBy());
		assertEquals(List.of(sidecar), filesInFolder());
	}

	@Test
	void savingWhatWasLoadedGivesTheSameBytes() throws IOException {
		store.save(sidecar, Reviews.full(), Stamp.ABSENT);
		byte[] first = Files.readAllBytes(sidecar);

		LoadedReview loaded = store.load(sidecar);
		store.save(sidecar, loaded.review(), loaded.stamp());

		assertArrayEquals(first, Files.readAllBytes(sidecar));
	}

	@Test
	void savingLeavesTheReviewInHandAlone() throws IOException {
		Review review = Reviews.full();
		Article article = Reviews.addArticle(review);
		Review before = EcoreUtil.copy(review);

		store.save(sidecar, review, Stamp.ABSENT);

		assertTrue(EcoreUtil.equals(before, review));
		assertSame(article, review.getArticle());
	}

	@Test
	void theArticleIsNotStored() throws IOException {
		Review review = Reviews.full();
		Reviews.addArticle(review);

		store.save(sidecar, review, Stamp.ABSENT);

		assertNull(store.load(sidecar).review().getArticle());
		assertNull(store.load(sidecar).review().getClaims().getFirst().getStatement());
		assertSameReview(Reviews.full(), store.load(sidecar).review());
	}

	@Test
	void textThatXmlCannotHoldDoesNotStopASave() throws IOException {
		Review review = Reviews.full();
		review.getDecisions().getFirst().setReason("pasted \u0000\u0002\uD800\uFFFF here");
		review.getSignOffs().getFirst().getOpen().set(1, "a\u0001b");

		store.save(sidecar, review, Stamp.ABSENT);

		Review loaded = store.load(sidecar).review();
		assertEquals("pasted \uFFFD\uFFFD\uFFFD\uFFFD here", loaded.getDecisions().getFirst().getReason());
		assertEquals("a\uFFFDb", loaded.getSignOffs().getFirst().getOpen().get(1));
	}

	@Test
	void aLongDraftSignedOffComesBack() throws IOException {
		Review review = Reviews.full();
		review.getSignOffs().getFirst().setText("<“Salt & vinegar”>\r\n".repeat(100_000));

		store.save(sidecar, review, Stamp.ABSENT);

		assertSameReview(review, store.load(sidecar).review());
	}

	@Test
	void whatCouldNotBeReadAgainIsNotWritten() {
		Review review = Reviews.full();
		review.getDecisions().add(ReviewFactory.eINSTANCE.createDecision());

		assertThrows(IllegalArgumentException.class, () -> store.save(sidecar, review, Stamp.ABSENT));
		assertFalse(Files.exists(sidecar));
	}

	@Test
	void aDraftWithoutSidecarHasAnEmptyReview() throws IOException {
		LoadedReview loaded = store.load(sidecar);

		assertEquals(Stamp.ABSENT, loaded.stamp());
		assertEquals("tolls.txt", loaded.review().getDraft());
		assertTrue(loaded.review().eContents().isEmpty());
		assertFalse(Files.exists(sidecar));
	}

	@Test
	void anAnchorFindsItsWordsAfterAReload() throws IOException {
		store.save(sidecar, Reviews.full(), Stamp.ABSENT);

		Anchor anchor = store.load(sidecar).review().getDecisions().getFirst().getAnchor();

		assertEquals(Reviews.TEXT.indexOf("she added"), Anchors.find(Reviews.TEXT, anchor).orElseThrow());
	}
}
