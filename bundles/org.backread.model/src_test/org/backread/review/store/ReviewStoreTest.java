package org.backread.review.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.backread.review.Anchor;
import org.backread.review.Anchors;
import org.backread.review.Article;
import org.backread.review.Decision;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.sun.net.httpserver.HttpServer;

class ReviewStoreTest {
	private final ReviewStore store = new ReviewStore();
	@TempDir
	private Path folder;
	private Path sidecar;

	@BeforeEach
	void name() {
		sidecar = ReviewStore.sidecarOf(folder.resolve("tolls.txt"));
	}

	private List<Path> filesInFolder() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	private void assertSameReview(Review expected, Review actual) {
		Review stored = EcoreUtil.copy(expected);
		stored.setVersion(ReviewStore.VERSION);
		assertTrue(EcoreUtil.equals(stored, actual), () -> new String(store.encode(actual), StandardCharsets.UTF_8));
	}

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

	// Files that cannot be read

	private ReviewFormatException assertRefused(byte[] content, String detail) throws IOException {
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

	private ReviewFormatException assertRefused(String content, String detail) throws IOException {
		return assertRefused(content.getBytes(StandardCharsets.UTF_8), detail);
	}

	/** A review of the current version with something inside its root, from the third line on. */
	private static String review(String inside) {
		return review(ReviewStore.VERSION, inside);
	}

	private static String review(int version, String inside) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Review xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:review="http://www.backread.org/review/1" version="%d">
				%s
				</review:Review>
				""".formatted(version, inside);
	}

	@Test
	void aReviewCutOffAnywhereIsRefused() throws IOException {
		byte[] whole = store.encode(Reviews.full());
		int end = new String(whole, StandardCharsets.ISO_8859_1).trim().length();
		for (int length = 0; length < end; length += 97) {
			ReviewFormatException refused = assertRefused(Arrays.copyOf(whole, length), "cannot be read, line ");
			assertTrue(refused.line() > 0, refused.getMessage());
		}
	}

	@Test
	void garbageIsRefused() throws IOException {
		assertRefused("Not XML at all", "line 1");
		assertRefused(new byte[] { 0, 1, 2, (byte) 0xff, 0, 0x3c }, "line 1");
		assertRefused(new byte[0], "line 1");
		assertRefused("<html/>", "not a Backread review");
		assertRefused(review("\uFFFF"), "line 3");
	}

	@Test
	void otherEncodingsThanDeclaredAreRefused() throws IOException {
		assertRefused(review("<signOffs who='É'/>").getBytes(StandardCharsets.ISO_8859_1), "encoding");
		assertRefused(review("").replace("UTF-8", "x-harbour"), "encoding");
	}

	@Test
	void aDoctypeIsRefusedAndNothingItNamesIsRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "confidential");
		assertRefused("<?xml version='1.0'?>\n<!DOCTYPE r [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>\n"
				+ review("<signOffs who='&x;'/>").lines().skip(1).reduce("", (a, b) -> a + "\n" + b), "DOCTYPE");
		assertRefused("<!DOCTYPE r SYSTEM '" + secret.toUri() + "'><r/>", "DOCTYPE");
	}

	@Test
	void whatTheModelDoesNotKnowIsRefused() throws IOException {
		assertEquals(3, assertRefused(review("<rumours/>"), "rumours").line());
		assertEquals(3, assertRefused(review("<decisions mood='glum'/>"), "mood").line());
		assertEquals(3, assertRefused(review("<decisions kind='forgiven'/>"), "forgiven").line());
		assertEquals(3, assertRefused(review("<decisions when='yesterday'/>"), "yesterday").line());
		assertEquals(3, assertRefused(review("<decisions xsi:type='review:SignOff'/>"), "").line());
		assertRefused(review("<decisions xsi:type='other:Thing' xmlns:other='http://example.org/other'/>"), "other");
	}

	@Test
	void theMessageStaysShortWhateverTheFileHolds() throws IOException {
		String value = "late&#xA;&#x9;".repeat(1000);
		ReviewFormatException refused = assertRefused(review("<decisions when='" + value + "'/>"), "late late");
		assertTrue(refused.getMessage().length() < 500 + sidecar.toString().length(), refused.getMessage());
	}

	@Test
	void whatIsIncompleteIsRefused() throws IOException {
		assertRefused(review("<decisions rule='honorific'/>"), "when");
		assertRefused(review("<claims note='no place'/>"), "anchor");
		assertRefused(review("<signOffs who='Desk' when='2026-03-01T17:05:00Z' textHash='0'>"
				+ "<open>2<xmi:XMI/> warnings</open></signOffs>"), "stood open");
	}

	@Test
	void referencesThatLeadNowhereOrOutsideAreRefused() throws IOException {
		String decision = "<decisions rule='honorific' when='2026-03-01T17:05:00Z' ";
		Path other = folder.resolve("other.review");
		Files.writeString(other, review(decision + "/>"));
		assertRefused(review(decision + "reopens='//@decisions.7'/>"), "//@decisions.7");
		assertRefused(review(decision + "><reopens href='" + other.toUri() + "#//@decisions.0'/></decisions>"),
				"another file");
		assertRefused(review("<decisions href='" + other.toUri() + "#//@decisions.0'/>"), "another file");
		assertRefused(review(decision + "reopens='//@claims.0'/><claims><anchor quote='q'/></claims>"), "");
	}

	@Test
	void noAddressInAFileIsEverAsked() throws IOException {
		List<String> asked = new CopyOnWriteArrayList<>();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			asked.add(exchange.getRequestURI().toString());
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		try {
			String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/other";
			String foreign = "<decisions xmlns:other='" + address + "' xsi:schemaLocation='" + address + " " + address
					+ ".ecore' xsi:type='other:Thing'/>";
			assertRefused(review(foreign), "not those of a review");
			assertRefused(review("<decisions href='" + address + "#/'/>"), "another file");
			assertRefused("<!DOCTYPE r SYSTEM '" + address + ".dtd'><r/>", "DOCTYPE");
		} finally {
			server.stop(0);
		}
		assertEquals(List.of(), asked);
	}

	@Test
	void aFileTooLargeIsRefused() throws IOException {
		byte[] content = new byte[(32 << 20) + 1];
		Arrays.fill(content, (byte) ' ');
		assertRefused(content, "larger than 32 MB");
	}

	// Versions

	@Test
	void aNewerFileIsRefusedWhateverItHolds() throws IOException {
		String newer = review(ReviewStore.VERSION + 1, "<rumours/>");
		Files.writeString(sidecar, newer);

		NewerReviewException refused = assertThrows(NewerReviewException.class, () -> store.load(sidecar));

		assertTrue(refused.getMessage().contains(sidecar.toString()), refused.getMessage());
		assertTrue(refused.getMessage().contains("version " + (ReviewStore.VERSION + 1)), refused.getMessage());
		assertTrue(refused.getMessage().contains("update Backread"), refused.getMessage());
		assertEquals(newer, Files.readString(sidecar));
	}

	@Test
	void aFileWithoutVersionIsRefused() throws IOException {
		assertRefused(review(1, "").replace(" version=\"1\"", ""), "version is missing");
		assertRefused(review(0, ""), "version is missing");
		assertRefused(review(1, "").replace(" version=\"1\"", " version=\"99999999999\""), "version is missing");
	}

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

	@Test
	void anAnchorFindsItsWordsAfterAReload() throws IOException {
		store.save(sidecar, Reviews.full(), Stamp.ABSENT);

		Anchor anchor = store.load(sidecar).review().getDecisions().getFirst().getAnchor();

		assertEquals(Reviews.TEXT.indexOf("she added"), Anchors.find(Reviews.TEXT, anchor).orElseThrow());
	}
}
