package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every check has a page, every page a check, and the pages' examples hold. */
class CheckPagesTest {
	private static final Path PAGES = Path.of("..", "..", "docs", "checks");
	private static final Pattern EXAMPLE = Pattern.compile("^```(wrong|right)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
	private static Language language;

	@BeforeAll
	static void load() {
		language = Language.english();
	}

	@Test
	void everyCheckHasAPageAndEveryPageACheck() throws IOException {
		Set<String> ids = Checks.all().stream().map(check -> check.info().id()).collect(Collectors.toCollection(TreeSet::new));
		Set<String> pages = new TreeSet<>();
		try (Stream<Path> files = Files.list(PAGES)) {
			files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md") && !name.equals("README.md"))
					.forEach(name -> pages.add(name.substring(0, name.length() - 3)));
		}
		assertEquals(ids, pages);
		assertEquals(ids.size(), Checks.all().size(), "no two checks share an id");
	}

	@TestFactory
	Stream<DynamicTest> pageSaysWhatTheCheckSays() {
		return Checks.all().stream().map(Check::info).map(info -> dynamicTest(info.id(), () -> {
			String page = page(info.id());
			String list = Files.readString(PAGES.resolve("README.md"));
			assertAll(() -> assertTrue(page.startsWith("# " + info.title() + " (`" + info.id() + "`)\n"), "the title is the check's"),
					() -> assertTrue(page.contains("\nSeverity: " + info.severity().label() + "\n"), "the severity is the check's"),
					() -> assertTrue(list.contains("[" + info.id() + "](" + info.id() + ".md) | " + info.severity().label() + " |"),
							"the list of checks has it, with its severity"),
					() -> assertFalse(info.summary().isBlank(), "the check has a summary"));
		}));
	}

	/** Without the coherence model: a check that needs it has its examples run beside the model, in its bundle. */
	@TestFactory
	Stream<DynamicTest> examplesHold() {
		return Checks.all().stream().filter(check -> !(check instanceof IntrudingSentenceCheck)).flatMap(check -> {
			Analyzer analyzer = new Analyzer(language, List.of(check));
			List<DynamicTest> tests = new ArrayList<>();
			int wrong = 0;
			int right = 0;
			for (Matcher example = EXAMPLE.matcher(page(check.info().id())); example.find();) {
				boolean isWrong = example.group(1).equals("wrong");
				MarkedSample sample = MarkedSample.parse(example.group(2));
				assertEquals(isWrong, !sample.expected().isEmpty(), "only a wrong example has marks, and each has");
				String name = check.info().id() + " " + example.group(1) + " " + (isWrong ? ++wrong : ++right);
				tests.add(dynamicTest(name, () -> holds(analyzer, sample)));
			}
			boolean enough = wrong >= 2 && right >= 2;
			tests.add(dynamicTest(check.info().id() + " examples", () -> assertTrue(enough, "at least two examples of each kind")));
			return tests.stream();
		});
	}

	private static void holds(Analyzer analyzer, MarkedSample sample) {
		List<Flag> flags = analyzer.analyze(sample.text(), Settings.DEFAULT, () -> false).flags();
		assertEquals(words(sample.text(), sample.expected().stream().toList()), words(sample.text(), flags.stream().map(Flag::span).toList()));
		for (Flag flag : flags) {
			assertTrue(flag.message().length() > 20 && flag.message().endsWith(".") || flag.message().endsWith("?"), flag.message());
		}
	}

	private static String words(String text, List<org.backread.engine.text.Span> spans) {
		return spans.stream().map(span -> span.start() + " " + span.of(text)).collect(Collectors.joining("\n"));
	}

	private static String page(String id) {
		try {
			return Files.readString(PAGES.resolve(id + ".md")).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new AssertionError("docs/checks/" + id + ".md cannot be read", e);
		}
	}
}
