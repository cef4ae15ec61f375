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

import org.backread.formats.reports.ReportFormat;
import org.backread.review.Anchors;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.backread.review.store.ReviewStore;
import org.backread.review.store.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportOptionsTest {
	private static final String TEXT = "The council voted for the money on Friday.\n\nAdvertisement\n\nWork is to start in March.\n";

	@TempDir
	private Path folder;

	private static Run review(Object... arguments) {
		return Run.of(Stream.concat(Stream.of("review"), Stream.of(arguments)).toArray());
	}

	private Path draft(String name) throws IOException {
		return Files.writeString(folder.resolve(name), TEXT);
	}

	private List<String> names(Path in) throws IOException {
		try (Stream<Path> files = Files.list(in)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void writesEveryFormatToAFile(ReportFormat format) throws IOException {
		Path target = folder.resolve("report");
		assertEquals(new Run(Main.FLAGGED, "", ""), review("--format", format.id(), "-o", target, draft("a.txt")));
		assertTrue(Files.size(target) > 0);
		assertEquals(List.of("a.txt", "report"), names(folder));
	}

	@Test
	void helpNamesEveryFormat() {
		String help = review("--help").out();
		assertTrue(Stream.of(ReportFormat.values()).allMatch(format -> help.contains(format.id())), help);
	}

	@Test
	void asksBeforeItReplaces() throws IOException {
		Path draft = draft("a.txt");
		Path target = Files.writeString(folder.resolve("mine.html"), "mine");
		Run refused = review("--format", "html", "-o", target, draft);
		assertEquals(Main.FAILED, refused.code());
		assertEquals("backread: " + target + ": there is a file already; --force replaces it\n", refused.err());
		assertEquals("mine", Files.readString(target));
		assertEquals(Main.FLAGGED, review("--format", "html", "-o", target, "--force", draft).code());
		assertTrue(Files.readString(target).startsWith("<!DOCTYPE html>"));
		Run astray = review("--format", "html", "-o", folder.resolve("none").resolve("x.html"), draft);
		assertEquals(new Run(Main.FAILED, "", "backread: " + folder.resolve("none").resolve("x.html") + ": its folder does not exist\n"), astray);
	}

	@Test
	void folderTakesAReportForEachDraft() throws IOException {
		Path other = Files.createDirectory(folder.resolve("other"));
		Path reports = Files.createDirectory(folder.resolve("reports"));
		Files.writeString(other.resolve("a.txt"), TEXT);
		review("--format", "html", "-o", reports, draft("a.txt"), draft("b.txt"), other.resolve("a.txt"));
		assertEquals(List.of("a.txt-2.html", "a.txt.html", "b.txt.html"), names(reports));
	}

	@Test
	void saysWhatDoesNotGoTogether() throws IOException {
		Path a = draft("a.txt");
		Run several = review("--format", "html", a, draft("b.txt"));
		assertEquals(Main.FAILED, several.code());
		assertTrue(several.err().startsWith("backread: a report in html holds one draft: name a folder with -o"), several.err());
		Run asFile = review("--format", "html", "-o", folder.resolve("all.html"), a, folder.resolve("b.txt"));
		assertTrue(asFile.err().startsWith("backread: a report in html holds one draft"), asFile.err());
		assertFalse(Files.exists(folder.resolve("all.html")));
		Run binary = review("--format", "pdf", a);
		assertEquals(Main.FAILED, binary.code());
		assertTrue(binary.err().startsWith("backread: say where the pdf goes: -o FILE"), binary.err());
		Run unknown = review("--format", "word", a);
		assertTrue(unknown.err().startsWith("backread: no such format: word; the formats are text, github, html, "), unknown.err());
	}

	@Test
	void dismissedFlagsAreNotCounted() throws IOException {
		Path draft = draft("a.txt");
		assertEquals(Main.FLAGGED, review(draft).code());
		Review review = ReviewFactory.eINSTANCE.createReview();
		Decision decision = ReviewFactory.eINSTANCE.createDecision();
		decision.setRule("page-furniture");
		decision.setKind(DecisionKind.DISMISSED_HERE);
		decision.setWhen(Instant.EPOCH);
		decision.setAnchor(Anchors.create(TEXT, TEXT.indexOf("Adv"), TEXT.indexOf("Adv") + 13));
		review.getDecisions().add(decision);
		new ReviewStore().save(ReviewStore.sidecarOf(draft), review, Stamp.ABSENT);
		assertEquals(new Run(Main.CLEAN, "", ""), review(draft));
		assertTrue(review("--format", "json", draft).out().contains("\"dismissed\" : [ {"));
	}

	@Test
	void draftWithADamagedRecordIsAnError() throws IOException {
		Path draft = draft("a.txt");
		Files.writeString(ReviewStore.sidecarOf(draft), "no record");
		Run run = review(draft);
		assertEquals(Main.FAILED, run.code());
		assertFalse(run.err().isEmpty());
		assertEquals("", run.out());
	}
}
