package org.backread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.backread.formats.batch.BatchLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
	private static final String DRAFT = "Harbour bridge to stay closed\n\nThe council voted for the money on Friday.\n\nAdvertisement\n\nWork is to start in March.\n";

	@TempDir
	private Path folder;

	private static Run run(String... args) {
		return Run.of((Object[]) args);
	}

	private static Run batch(String... lines) {
		return Run.with(String.join("\n", lines) + "\n", "batch", "--threads", "2");
	}

	private String file(String name, String text, Charset charset) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(charset)).toString();
	}

	@Test
	void printsFlagsAsACompilerPrintsErrors() throws IOException {
		String draft = file("draft.txt", DRAFT, StandardCharsets.UTF_8);
		Run run = run("review", draft);
		assertEquals(List.of(draft + ":5:1: warning: \u201CAdvertisement\u201D is left over from a web page, not part of the story. [page-furniture]",
				"    Advertisement", "    ^^^^^^^^^^^^^"), run.out().lines().toList());
		assertEquals(Main.FLAGGED, run.code());
		assertEquals("", run.err());
	}

	@Test
	void cleanCopyPrintsNothingAndSucceeds() throws IOException {
		Run run = run("review", file("clean.txt", "The bridge closed on Friday.\n", StandardCharsets.UTF_8));
		assertEquals(new Run(Main.CLEAN, "", ""), run);
	}

	@Test
	void failsFromTheSeverityAskedFor() throws IOException {
		String draft = file("draft.txt", DRAFT, StandardCharsets.UTF_8);
		assertEquals(Main.FLAGGED, run("review", "--fail-on", "info", draft).code());
		assertEquals(Main.CLEAN, run("review", "--fail-on", "error", draft).code());
		assertEquals(Main.CLEAN, run("review", "--fail-on", "never", draft).code());
	}

	@Test
	void runsTheRulesAskedForOnly() throws IOException {
		String draft = file("draft.txt", DRAFT, StandardCharsets.UTF_8);
		assertEquals("", run("review", "--rules", "orphan-pronoun,truncated-sentence", draft).out());
		Run wrong = run("review", "--rules", "no-such-rule", draft);
		assertEquals(Main.FAILED, wrong.code());
		assertTrue(wrong.err().contains("no such rule: no-such-rule; the rules are orphan-attribution, "), wrong.err());
	}

	@Test
	void settingsFileBesideTheDraftCountsAndOptionsGoFirst() throws IOException {
		String draft = file("draft.txt", DRAFT, StandardCharsets.UTF_8);
		file("backread.properties", "profile = bbc\npage-furniture = off\n", StandardCharsets.UTF_8);
		assertEquals(Main.CLEAN, run("review", draft).code());
		assertEquals(Main.CLEAN, run("review", "--profile", "ap", draft).code(), "the file's own lines hold in every profile");
		assertEquals(Main.FLAGGED, run("review", "--rules", "page-furniture", draft).code(), "a rule asked for by name reports");
	}

	@Test
	void badSettingsGetOneLineWithThePlaceAndTheRemedy() throws IOException {
		String draft = file("draft.txt", DRAFT, StandardCharsets.UTF_8);
		String settings = file("backread.properties", "# ours\npage-furniture = loud\n", StandardCharsets.UTF_8);
		assertEquals(new Run(Main.FAILED, "", "backread: " + settings + ":2: no such severity: loud; write one of error, warning, info, off\n"), run("review", draft));
	}

	@Test
	void profileThatDoesNotExistIsWrongUsage() throws IOException {
		for (String command : List.of("review", "batch")) {
			Run run = command.equals("batch") ? run("batch", "--profile", "tabloid") : run("review", "--profile", "tabloid", file("draft.txt", DRAFT, StandardCharsets.UTF_8));
			assertEquals(Main.FAILED, run.code());
			assertTrue(run.err().startsWith("backread: no such profile: tabloid; the profiles are plain, "), run.err());
		}
	}

	@Test
	void aMissingModelIsSaidOnceARun() throws IOException {
		Object[] drafts = { "review", file("a.txt", DRAFT, StandardCharsets.UTF_8), file("b.txt", DRAFT, StandardCharsets.UTF_8) };
		String notice = "backread: " + Notices.NO_MODEL;
		assertEquals(List.of(notice), Run.unabridged("", drafts).err().lines().toList());
		String rows = "{\"id\":\"a\",\"text\":\"It rained.\"}\n".repeat(3);
		Run batch = Run.unabridged(rows, "batch");
		assertEquals(List.of(notice), batch.err().lines().toList());
		assertEquals(3, batch.out().lines().filter(line -> line.startsWith("{\"id\":\"a\"")).count(), "the answers are as ever");
		assertEquals("", Run.unabridged(rows, "batch", "--rules", "page-furniture").err(), "no rule misses it");
	}

	@Test
	void outputThatCannotBeWrittenIsAFailure() throws IOException {
		PrintStream full = new PrintStream(new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("No space left on device");
			}
		});
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] args = { "review", file("draft.txt", DRAFT, StandardCharsets.UTF_8) };
		assertEquals(Main.FAILED, Main.run(args, InputStream.nullInputStream(), full, new PrintStream(err, true, StandardCharsets.UTF_8)));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("backread: the output cannot be written"), err::toString);
	}

	@Test
	void wordThatIsNoCommandIsNamed() {
		assertEquals(new Run(Main.FAILED, "", "backread: not understood: revue (see `backread --help')\n"), run("revue"));
	}

	@Test
	void aLineThatIsTooLongSaysSo() {
		Run batch = Run.with("{\"id\":\"a\",\"text\":\"" + "x".repeat(BatchLine.LONGEST) + "\"}\n{\"id\":\"b\",\"text\":\"It rained.\"}\n", "batch", "--rules", "acronym");
		List<String> answers = batch.out().lines().toList();
		assertTrue(answers.getFirst().contains("line 1: longer than "), answers.getFirst());
		assertTrue(answers.getLast().startsWith("{\"id\":\"b\"") && answers.getLast().endsWith("\"error\":null}"), answers.getLast());
	}

	@Test
	void readsTheEncodingsOfNewsrooms() throws IOException {
		String text = "The caf\u00E9 paid \u00A320.\n\nAdvertisement\n";
		List<String> files = List.of(file("utf8.txt", text, StandardCharsets.UTF_8), file("bom.txt", "\uFEFF" + text, StandardCharsets.UTF_8),
				file("utf16.txt", "\uFEFF" + text, StandardCharsets.UTF_16LE), file("windows.txt", text, Charset.forName("windows-1252")));
		for (String file : files) {
			assertTrue(run("review", file).out().startsWith(file + ":3:1: warning: "), file);
		}
	}

	@Test
	void badFilesGetOneLineEachAndTheOthersAreReviewed() throws IOException {
		String good = file("good.txt", DRAFT, StandardCharsets.UTF_8);
		String empty = file("empty.txt", "", StandardCharsets.UTF_8);
		Path binary = Files.write(folder.resolve("binary.txt"), new byte[] { 0, 1, 2, 3, 0, 0, 7 });
		Run run = run("review", folder.resolve("missing.txt").toString(), empty, binary.toString(), good);
		assertEquals(Main.FAILED, run.code());
		assertEquals(3, run.err().lines().count(), run.err());
		assertTrue(run.err().lines().allMatch(line -> line.startsWith("backread: ")), run.err());
		assertTrue(run.err().contains("missing.txt"), run.err());
		assertTrue(run.out().contains("good.txt:5:1"), run.out());
	}

	@Test
	void wrongUsageGetsOneLineAndExitTwo() {
		for (String[] args : new String[][] { {}, { "review" }, { "review", "--format", "word", "x.txt" }, { "revue" }, { "batch", "--threads", "0" },
				{ "batch", "--threads", "many" } }) {
			Run run = run(args);
			assertEquals(Main.FAILED, run.code(), String.join(" ", args));
			assertEquals(1, run.err().lines().count(), run.err());
			assertEquals("", run.out());
		}
	}

	@Test
	void jsonOffsetsCountCodePoints() throws IOException {
		Run run = run("review", "--format", "json", file("draft.txt", "Two \uD83D\uDE00\uD83D\uDE00 came by.\n\nAdvertisement\n", StandardCharsets.UTF_8));
		assertTrue(run.out().replaceAll("\\s", "").contains("\"start\":17,\"end\":30,"), run.out());
	}

	@Test
	void batchAnswersInOrderAndGoesOnAfterABadLine() {
		Run run = batch("{\"id\":\"a\",\"text\":\"Advertisement\\n\\nThe bridge closed.\"}", "not json", "{\"id\":7,\"text\":\"It rained.\",\"more\":[1,{}]}", "",
				"{\"id\":\"c\"}", "[1]");
		assertEquals(Main.CLEAN, run.code());
		List<String> answers = run.out().lines().toList();
		assertEquals(5, answers.size(), run.out());
		assertTrue(answers.get(0).startsWith("{\"id\":\"a\",\"flags\":[{\"rule\":\"page-furniture\",\"severity\":\"warning\",\"start\":0,\"end\":13,\"message\":"), answers.get(0));
		assertTrue(answers.get(0).endsWith("\"attributions\":[],\"voices\":[],\"claims\":[],\"error\":null}"), answers.get(0));
		assertTrue(answers.get(1).startsWith("{\"id\":null,\"flags\":[],") && answers.get(1).contains("\"error\":\"line 2: not JSON"), answers.get(1));
		assertTrue(answers.get(2).startsWith("{\"id\":\"7\",\"flags\":[],") && answers.get(2).endsWith("\"error\":null}"), answers.get(2));
		assertTrue(answers.get(3).contains("line 5: no string"), answers.get(3));
		assertTrue(answers.get(4).contains("line 6: no string"), answers.get(4));
	}

	@Test
	void batchKeepsTheOrderOverManyThreads() {
		String[] lines = IntStream.range(0, 200).mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"" + "The bridge closed. ".repeat(i % 7 * 20 + 1) + "\"}").toArray(String[]::new);
		List<String> answers = batch(lines).out().lines().toList();
		assertEquals(IntStream.range(0, 200).mapToObj(i -> "{\"id\":\"" + i + "\"").collect(Collectors.toList()),
				answers.stream().map(line -> line.substring(0, line.indexOf(','))).toList());
	}

	@Test
	void attributionsCarryTheirSpans() {
		String answer = batch("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 Ingrid Vey said: \u201CIt closed.\u201D\"}").out();
		assertTrue(answer.contains("\"attributions\":[{\"source\":[{\"start\":2,\"end\":12}],\"cue\":[{\"start\":13,\"end\":18}],\"content\":[{\"start\":19,\"end\":31}],\"quote\":\"direct\",\"voice\":0}]"),
				answer);
		assertTrue(answer.contains("\"voices\":[{\"id\":0,\"name\":\"Ingrid Vey\",\"kind\":\"person\",\"identified\":true,\"role\":null,"
				+ "\"firstReference\":{\"start\":2,\"end\":12},\"statements\":[0],\"wordsQuoted\":2}]"), answer);
	}

	@Test
	void claimsCarryTheirSpansAndSigns() {
		String answer = batch("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 Ingrid Vey said: \u201C40 boats sank.\u201D\"}").out();
		assertTrue(answer.contains("\"claims\":[{\"start\":19,\"end\":35,\"kind\":\"figure\",\"voice\":0,\"attribution\":0,\"sentence\":{\"start\":0,\"end\":35},\"signs\":[{\"kind\":\"figure\",\"start\":20,\"end\":22}]}]"),
				answer);
	}

	@Test
	void linesAreReadWholeAndBounded() throws IOException {
		BoundedLines lines = new BoundedLines(new StringReader("one\r\n\ntwo"));
		assertEquals(Optional.of("one"), lines.next());
		assertEquals(Optional.of(""), lines.next());
		assertEquals(Optional.of("two"), lines.next());
		assertEquals(Optional.empty(), lines.next());
	}
}
