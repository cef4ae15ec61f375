package org.backread.benchmarks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Flag;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the engine flags in our own labelled drafts, against what a person marked in them. The figures, with each miss
 * and each false flag, are left in {@code target/labelled-drafts.txt}.
 */
class LabelledDraftsTest {
	private static final Path REPORT = Path.of("target", "labelled-drafts.txt");
	private static final int FEWEST = 60;
	/** Each of them has to be covered by a draft where it holds and by one where it has lost what it leans on. */
	private static final Set<String> CONSTRUCTIONS = Set.of("plain copy", "foreign paragraph", "mid-article speaker", "continued statement",
			"speaker inside a quotation", "running quotation", "surname after full name", "title and surname",
			"role as second reference", "ambiguous first name", "foreign name", "nationality", "nickname",
			"two of one gender", "passing mention", "cataphora", "apposition", "kin noun", "groups", "split antecedent",
			"organisations", "definite noun phrase", "expletive it", "it also marked", "generic they",
			"headline pronoun", "live page", "lead connective", "page furniture", "truncated ending",
			"unsourced figure", "courtesy titles", "quotation from nowhere", "new speaker", "open quotation mark",
			"name in two spellings", "term in two forms", "short form", "day without a date", "amount in two values",
			"days that disagree", "preview and report", "conflicting claims", "denied charge", "firm and namesake");

	private static final List<LabelledDraft> drafts = new ArrayList<>();
	private static final Map<String, RuleScore> scores = new TreeMap<>();
	private static final Properties floors = new Properties();

	@BeforeAll
	static void analyse() throws IOException {
		drafts.addAll(LabelledDraft.readAll(Path.of("drafts")));
		try (Reader reader = Files.newBufferedReader(Path.of("floors.properties"))) {
			floors.load(reader);
		}
		floors.stringPropertyNames().forEach(name -> score(name.substring(0, name.indexOf('.'))));
		Analyzer analyzer = new Analyzer(Language.english(), Checks.all());
		for (LabelledDraft draft : drafts) {
			compare(draft, analyzer.analyze(draft.text(), Settings.DEFAULT, () -> false).flags());
		}
		Files.writeString(REPORT, scores.entrySet().stream().map(rule -> rule.getKey() + ": " + rule.getValue())
				.collect(Collectors.joining()));
	}

	/** A fault is found by the first flag of its rule that overlaps it; a flag that finds no fault is a false one. */
	private static void compare(LabelledDraft draft, List<Flag> flags) {
		List<LabelledDraft.Fault> missed = new ArrayList<>(draft.faults());
		for (Flag flag : flags) {
			Optional<LabelledDraft.Fault> fault = missed.stream().filter(f -> f.isFoundBy(flag)).findFirst();
			if (fault.isPresent()) {
				missed.remove(fault.get());
				score(flag.rule()).found();
			} else {
				score(flag.rule()).falseFlag(draft.place(flag.span()));
			}
		}
		missed.forEach(fault -> score(fault.rule()).missed(draft.place(fault.span())));
	}

	private static RuleScore score(String rule) {
		return scores.computeIfAbsent(rule, id -> new RuleScore());
	}

	@Test
	void thereAreEnoughDrafts() {
		assertTrue(drafts.size() >= FEWEST, drafts.size() + " drafts");
	}

	@TestFactory
	Stream<DynamicTest> constructionIsCoveredInBothDirections() {
		return CONSTRUCTIONS.stream().sorted().map(construction -> dynamicTest(construction, () -> {
			Set<Boolean> lost = drafts.stream().filter(draft -> draft.construction().equals(construction))
					.map(LabelledDraft::lost).collect(Collectors.toSet());
			assertEquals(Set.of(true, false), lost, "lost and not lost");
		}));
	}

	@Test
	void labelsNameKnownConstructionsAndRules() {
		for (LabelledDraft draft : drafts) {
			assertTrue(CONSTRUCTIONS.contains(draft.construction()),
					() -> draft.file() + ":1: unknown construction " + draft.construction());
			draft.faults().forEach(fault -> assertTrue(floors.containsKey(fault.rule() + ".recall"),
					() -> draft.place(fault.span()) + ": no floors for " + fault.rule()));
		}
	}

	@TestFactory
	Stream<DynamicTest> ruleHoldsItsFloors() {
		return scores.entrySet().stream().map(rule -> dynamicTest(rule.getKey(), () -> assertAll(
				() -> holds(rule.getKey() + ".precision", rule.getValue().precision(), rule.getValue()),
				() -> holds(rule.getKey() + ".recall", rule.getValue().recall(), rule.getValue()))));
	}

	private static void holds(String figure, double reached, RuleScore score) {
		double floor = Double.parseDouble(floors.getProperty(figure, "1"));
		assertTrue(reached >= floor, () -> figure + " fell below " + floor + ": " + score);
	}
}
