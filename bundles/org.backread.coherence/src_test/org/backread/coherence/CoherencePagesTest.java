package org.backread.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Check;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The engine finds the model beside it, and the examples of the checks that read topics hold with it. */
class CoherencePagesTest {
	private static final Path PAGES = Path.of("..", "..", "docs", "checks");
	private static final Pattern EXAMPLE = Pattern.compile("^```(wrong|right)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
	private static final Pattern MARKED = Pattern.compile("«(.*?)»", Pattern.DOTALL);

	@TestFactory
	Stream<DynamicTest> examplesHoldWithTheModel() {
		Language language = Language.english();
		List<Check> checks = Checks.all().stream().filter(Check::readsTopics).toList();
		assertEquals(2, checks.size());
		Analyzer analyzer = new Analyzer(language, checks);
		return checks.stream().flatMap(check -> examples(check.info().id()).stream().map(example -> dynamicTest(check.info().id() + ": " + example.lines().findFirst().get(), () -> {
			String text = example.replaceAll("[«»]", "");
			List<String> expected = MARKED.matcher(example).results().map(mark -> mark.group(1)).toList();
			assertEquals(expected, analyzer.analyze(text, Settings.DEFAULT, () -> false).flags().stream().map(flag -> flag.span().of(text)).toList());
			assertTrue(language.coherence().failure().isEmpty());
		})));
	}

	private static List<String> examples(String id) {
		List<String> examples = new ArrayList<>();
		try {
			for (Matcher example = EXAMPLE.matcher(Files.readString(PAGES.resolve(id + ".md")).replace("\r\n", "\n")); example.find();) {
				examples.add(example.group(2));
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return examples;
	}
}
