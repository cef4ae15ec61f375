package org.backread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.backread.review.Anchors;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.backread.review.store.ReviewStore;
import org.backread.review.store.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder is reviewed with all that is in it, whatever else lies there. */
class FolderReviewTest {
	private static final String FLAGGED = "The bridge closed on Friday.\n\nAdvertisement\n\nWork is to start in March.\n";
	private static final String CLEAN = "The bridge closed on Friday.\n";

	@TempDir
	private Path temporary;
	private Path folder;

	@BeforeEach
	void makeFolder() throws IOException {
		folder = Files.createDirectories(temporary.resolve("desk"));
	}

	private static Run review(Object... args) {
		return Run.of(Stream.concat(Stream.of("review"), Stream.of(args)).toArray());
	}

	private Path draft(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	@Test
	void takesTheDraftsOfAllFoldersAndNothingElse() throws IOException {
		draft("b.txt", FLAGGED);
		draft("city/a.md", FLAGGED);
		draft(".trash/old.txt", FLAGGED);
		draft(".hidden.txt", FLAGGED);
		draft("photo.jpg", "not a draft");
		draft("package.json", "{\"name\": \"a program\"}");
		draft("pom.xml", "<?xml version=\"1.0\"?>\n<project><name>a program</name></project>");
		draft("b.txt.review", "not a draft either");
		Files.delete(folder.resolve("b.txt.review"));
		Run run = review(folder);
		assertEquals(List.of(folder.resolve("b.txt") + ":3:1", folder.resolve("city").resolve("a.md") + ":3:1"),
				run.out().lines().filter(line -> line.contains("[page-furniture]")).map(line -> line.substring(0, line.indexOf(": "))).toList());
		assertTrue(run.err().contains("2 drafts\n"), run.err());
		assertEquals(Main.FLAGGED, run.code());
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links take a privilege there")
	void linksAreNotFollowed() throws IOException {
		draft("a.txt", CLEAN);
		Files.createSymbolicLink(folder.resolve("loop"), folder);
		Files.createSymbolicLink(folder.resolve("alias.txt"), Files.writeString(temporary.resolve("elsewhere.txt"), FLAGGED));
		Run run = review(folder);
		assertTrue(run.err().startsWith("1 draft\n"), run.err());
		assertEquals(Main.CLEAN, run.code());
	}

	@Test
	void theOrderIsThatOfTheNamesHoweverManyThreads() throws IOException {
		for (int i = 0; i < 60; i++) {
			draft("draft-%02d.txt".formatted(i), (CLEAN + "\n").repeat(i % 7) + FLAGGED);
		}
		String one = review(folder, "--threads", 1).out();
		assertEquals(one, review(folder, "--threads", 4).out());
		assertEquals(60, one.lines().filter(line -> line.contains("[page-furniture]")).count());
	}

	@Test
	void oneUnreadableDraftDoesNotStopTheOthers() throws IOException {
		draft("a.txt", "\0\1\2");
		draft("b.txt", FLAGGED);
		Run run = review(folder);
		assertEquals(Main.FAILED, run.code());
		assertTrue(run.out().contains("b.txt:3:1"), run.out());
		assertTrue(run.err().contains("1 draft, 1 more could not be read\n"), run.err());
	}

	@Test
	void aFolderWithoutDraftsIsAMistake() {
		Run run = review(folder);
		assertEquals(Main.FAILED, run.code());
		assertTrue(run.err().matches("backread: no drafts in \\Q" + folder + "\\E; the names of drafts end in .*docx.*txt.*\\n"), run.err());
	}

	@Test
	void dismissedFlagsCountAsDismissed() throws IOException {
		Path draft = draft("a.txt", FLAGGED);
		Review review = ReviewFactory.eINSTANCE.createReview();
		Decision decision = ReviewFactory.eINSTANCE.createDecision();
		decision.setKind(DecisionKind.DISMISSED_HERE);
		decision.setRule("page-furniture");
		decision.setReason("it is the name of a band");
		decision.setWho("Ada Holm");
		decision.setWhen(Instant.EPOCH);
		decision.setAnchor(Anchors.create(FLAGGED, FLAGGED.indexOf("Advert"), FLAGGED.indexOf("ment") + 4));
		review.getDecisions().add(decision);
		new ReviewStore().save(ReviewStore.sidecarOf(draft), review, Stamp.ABSENT);
		Run run = review(folder);
		assertEquals(Main.CLEAN, run.code(), run.out());
		assertTrue(run.err().contains("1  under review, nothing open\n0 open flags\n"), run.err());
	}

	@Test
	void aJournalKeepsWhatWasFoundAndNoticesChanges() throws IOException {
		Path journal = temporary.resolve("journal");
		draft("a.txt", FLAGGED);
		Path second = draft("b.txt", FLAGGED);
		Run first = review(folder, "--resume", journal);
		Files.writeString(second, CLEAN);
		String killedInTheMiddleOfALine = Files.readString(journal) + "0123456789\tOPE";
		Files.writeString(journal, killedInTheMiddleOfALine);
		Run again = review(folder, "--resume", journal);
		assertEquals(2, first.out().lines().filter(line -> line.contains("[page-furniture]")).count());
		assertEquals("", again.out(), "the first draft is as it was, the second has become clean");
		assertTrue(again.err().contains("2 drafts\n") && again.err().contains("1 open flag\n"), again.err());
		assertEquals(Main.FLAGGED, again.code(), "what the journal knows counts");
		assertEquals("", review(folder, "--resume", journal).out());
		assertTrue(review(folder, "--resume", journal, "--rules", "acronym").err().contains("0 open flags"), "other settings, another review");
		Files.writeString(journal, Files.readString(journal).replace("=1\t", "=one\t"));
		assertEquals(1, review(folder, "--resume", journal).out().lines().filter(line -> line.contains("[page-furniture]")).count(), "a damaged line does not count");
		assertEquals(Main.FAILED, review(folder, "--resume", second).code(), "a draft is no journal");
		assertEquals(Main.FAILED, review(folder, "--resume", folder).code(), "nor is a folder");
		assertEquals(CLEAN, Files.readString(second));
	}

	@Test
	void aFolderOfWebPagesHasAnIndexThatLeadsToThem() throws IOException {
		Path pages = temporary.resolve("new").resolve("pages");
		draft("a.txt", FLAGGED);
		draft("city/a.txt", CLEAN);
		draft("index", "no draft: it has no ending");
		draft("broken.txt", "\0\1\2");
		assertEquals(Main.FAILED, review(folder, "--format", "html", "-o", pages).code(), "one draft cannot be read");
		String index = Files.readString(pages.resolve("index.html"));
		assertTrue(index.contains("<h1>2 drafts</h1>") && index.contains("1 more could not be read"), index);
		assertTrue(index.contains("href=\"a.txt.html\"") && index.contains("href=\"a.txt-2.html\""), index);
		assertTrue(index.contains("1 open flag: 1 warning"), index);
		review(folder.resolve("a.txt"), "--format", "html", "-o", pages, "--force");
		assertEquals(index, Files.readString(pages.resolve("index.html")), "one draft is no folder");
		Run again = review(folder, "--format", "html", "-o", pages);
		assertTrue(again.err().contains(pages.resolve("index.html") + ": there is a file already; --force replaces it\n"), again.err());
		assertEquals(index, Files.readString(pages.resolve("index.html")));
	}

	@Test
	void theIndexKnowsTheDraftsThatAreAsTheyWere() throws IOException {
		Path pages = Files.createDirectories(temporary.resolve("pages"));
		Path journal = temporary.resolve("journal");
		draft("a.txt", FLAGGED);
		Path changed = draft("b.txt", FLAGGED);
		review(folder, "--format", "html", "-o", pages, "--resume", journal);
		Files.writeString(changed, CLEAN);
		review(folder, "--format", "html", "-o", pages, "--resume", journal, "--force");
		String index = Files.readString(pages.resolve("index.html"));
		assertTrue(index.contains("<h1>2 drafts</h1>") && index.contains("href=\"a.txt.html\"") && index.contains("1 open flag: 1 warning"), index);
		assertTrue(index.contains(" words"), index);
	}

	@Test
	void annotationsForGitHubAreEscaped() throws IOException {
		Path draft = draft("50%, a:b.txt".replace(":", System.getProperty("os.name").startsWith("Windows") ? "" : ":"), FLAGGED);
		Run run = review(draft, "--format", "github");
		String name = draft.toString().replace('\\', '/').replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
		assertEquals("::warning file=" + name + ",line=3,endLine=3,col=1,endColumn=14,title=page-furniture::"
				+ "\u201CAdvertisement\u201D is left over from a web page, not part of the story.\n", run.out().replace("\r\n", "\n"));
		assertFalse(run.err().contains("drafts"), "no summary unless a folder was named");
	}
}
