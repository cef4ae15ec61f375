package org.backread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

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

	private record Run(int code, String out, String err) {
	}

	@BeforeEach
	void makeFolder() throws IOException {
		folder = Files.createDirectories(temporary.resolve("desk"));
	}

	private static Run review(Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] all = new String[args.length + 1];
		all[0] = "review";
		IntStream.range(0, args.length).forEach(i -> all[i + 1] = args[i].toString());
		int code = Main.run(all, InputStream.nullInputStream(), new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
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
		assertTrue(run.err().startsWith("backread: no drafts in " + folder + "\n"), run.err());
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
		assertEquals(Main.FAILED, review(folder, "--resume", second).code(), "a draft is no journal");
		assertEquals(CLEAN, Files.readString(second));
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
