package org.backread.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
	private static final Path SAMPLES = Path.of("..", "..", "samples");
	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), Checks.all());
	}

	private static Analysis analyze(String text) {
		return analyzer.analyze(text, Settings.DEFAULT, () -> false);
	}

	private static List<String> found(Analysis analysis) {
		return analysis.flags().stream().map(flag -> flag.rule() + ": " + flag.span().of(analysis.text())).toList();
	}

	@Test
	void findsTheFaultsOfTheSampleAndNothingElse() throws IOException {
		Analysis analysis = analyze(Files.readString(SAMPLES.resolve("harbour-bridge.txt")));
		assertEquals(List.of("page-furniture: Share", "orphan-pronoun: they", "first-reference: Vey", "page-furniture: Advertisement", "orphan-attribution: She said",
				"orphan-attribution: he added", "honorific: Mr Renn", "page-furniture: Advertisement", "orphan-pronoun: It",
				"truncated-sentence: Drivers wait in a line of lorries on a road called"), found(analysis));
	}

	@Test
	void isSilentOnCleanCopy() throws IOException {
		assertEquals(List.of(), found(analyze(Files.readString(SAMPLES.resolve("clean-copy.txt")))));
	}

	@Test
	void warnsOfThePersonAReaderWouldTakeTheSpeakerFor() throws IOException {
		Flag flag = analyze(Files.readString(SAMPLES.resolve("harbour-bridge.txt"))).flags().stream()
				.filter(f -> f.rule().equals("orphan-attribution")).findFirst().orElseThrow();
		assertTrue(flag.message().contains("Ingrid Vey"), flag.message());
		assertTrue(flag.candidates().getFirst().misleading());
		assertEquals("Ingrid Vey", flag.candidates().getFirst().name());
		assertEquals(6, flag.candidates().getFirst().paragraphsAway());
	}

	@Test
	void emptyAndOddTextsAreNoError() {
		for (String text : List.of("", " \n\n\t", ".", "\"", "\u201C", "'", "''''", "he", "\uD83D\uDE00", "\uD83D", "a\u0000b", "((((", "- ", "\r\n\r\n", "She said")) {
			assertEquals(text, analyze(text).text());
		}
	}

	@Test
	void aSettingTurnsARuleOffOrChangesItsSeverity() {
		String text = "However, it rained.\n\nAdvertisement\n\nThe bridge closed.";
		Settings settings = new Settings(Map.of("dangling-connective", Optional.empty(), "page-furniture", Optional.of(Severity.INFO)));
		List<Flag> flags = analyzer.analyze(text, settings, () -> false).flags();
		assertEquals(1, flags.size());
		assertEquals(Severity.INFO, flags.getFirst().severity());
	}

	@Test
	void stopsWhenCancelled() {
		AtomicInteger asked = new AtomicInteger();
		String text = "The bridge closed.\n\n".repeat(100);
		assertThrows(CancellationException.class, () -> analyzer.analyze(text, Settings.DEFAULT, () -> asked.incrementAndGet() > 10));
		assertEquals(11, asked.get());
	}

	@Test
	void resultsCannotBeChanged() throws IOException {
		Analysis analysis = analyze(Files.readString(SAMPLES.resolve("harbour-bridge.txt")));
		assertThrows(UnsupportedOperationException.class, () -> analysis.flags().clear());
		assertThrows(UnsupportedOperationException.class, () -> analysis.flags().getFirst().fixes().clear());
		assertThrows(UnsupportedOperationException.class, () -> analysis.paragraphs().getFirst().sentences().clear());
	}

	@Test
	void manyThreadsFindTheSame() throws Exception {
		String text = Files.readString(SAMPLES.resolve("harbour-bridge.txt"));
		Analysis expected = analyze(text);
		Analyzer shared = new Analyzer(Language.english(), Checks.all());
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<Analysis>> results = new ArrayList<>();
			for (int i = 0; i < 64; i++) {
				String variant = i % 2 == 0 ? text : text + "\n\nThe end of draft " + i + ".";
				results.add(threads.submit(() -> shared.analyze(variant, Settings.DEFAULT, () -> false)));
			}
			for (Future<Analysis> result : results) {
				assertTrue(found(result.get()).containsAll(found(expected).subList(0, 8)), () -> found(expected).toString());
			}
		}
	}

	@Test
	void fixesApplyToTheTextAndMendTheFault() throws IOException {
		String text = Files.readString(SAMPLES.resolve("harbour-bridge.txt"));
		Flag flag = analyze(text).flags().stream().filter(f -> f.rule().equals("page-furniture")).skip(1).findFirst().orElseThrow();
		var edit = flag.fixes().getFirst().edits().getFirst();
		String mended = text.substring(0, edit.span().start()) + edit.replacement() + text.substring(edit.span().end());
		assertFalse(mended.contains("quay.\n\nAdvertisement"), mended);
		assertTrue(mended.contains("quay.\n\nTellmark and Osterby"), "the paragraphs keep one blank line between them");
	}
}
