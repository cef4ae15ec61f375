package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that compare one place of a draft with another, beyond the examples on their pages. */
class ConsistencyTest {
	private static Language language;

	@BeforeAll
	static void load() {
		language = Language.english();
	}

	private static List<Flag> flags(Check check, String text) {
		return new Analyzer(language, List.of(check)).analyze(text, Settings.DEFAULT, () -> false).flags();
	}

	@Test
	void aFlagPointsToTheOtherPlace() {
		String text = "The harbour office counted 900 cars in the queue.\n\nIt rained.\n\nThe harbour office counted 700 cars in the queue.";
		Flag flag = flags(new NumberConflictCheck(), text).getFirst();
		Candidate other = flag.candidates().getFirst();
		assertEquals("700", flag.span().of(text));
		assertEquals("900", other.span().of(text));
		assertEquals(2, other.paragraphsAway());
		assertFalse(other.misleading());
	}

	@Test
	void theFixForANameTakesTheRepeatedSpellingButNotInsideAQuotation() {
		String copy = "Lucas Brandtner came. Brandtner left, and Brantdner waved.";
		assertEquals("Brandtner", flags(new NameSpellingCheck(), copy).getFirst().fixes().getFirst().edits().getFirst().replacement());
		String quoted = "Lucas Brandtner came. Brandtner left. \u201CI saw Brantdner,\u201D said Ingrid Vey.";
		assertTrue(flags(new NameSpellingCheck(), quoted).getFirst().fixes().isEmpty());
	}

	@Test
	void anAccentMakesAnotherSpellingOfOneName() {
		assertEquals(1, flags(new NameSpellingCheck(), "The port of Ard\u00E9nia is shut. Ships for Ardenia wait. The mayor of Ardenia is away.").size());
	}

	@ParameterizedTest
	@CsvSource({ "brandtner, brantdner, 1", "viguerna, vigurna, 1", "holm, helm, 1", "osterby, osterby, 0", "corle, corvin, 3" })
	void aSwapOfNeighboursIsOneSlip(String a, String b, int distance) {
		assertEquals(distance, Spelling.distance(a, b));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The fire destroyed about 900 boats. The fire destroyed 940 boats.",
			"The fire destroyed 1,000 boats. The fire destroyed 984 boats.",
			"The fire destroyed 40 boats in March. The fire destroyed 60 boats in April.",
			"The fire destroyed 40 old boats. The fire destroyed 60 new boats.",
			"Ingrid Vey said the fire destroyed 40 boats. Tobias Renn said the fire destroyed 60 boats.",
			"The crews found 40 boats. They found 60 boats." })
	void otherAmountsAreNoConflict(String text) {
		assertEquals(List.of(), flags(new NumberConflictCheck(), text));
	}

	@Test
	void oneSpeakerWithTwoValuesIsASlip() {
		assertEquals(1, flags(new NumberConflictCheck(), "Ingrid Vey said the fire destroyed 40 boats. It rained. Vey said the fire destroyed 60 boats.").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "They left on 29 February.", "They left on Thursday, 29 February 2024.", "They left on May 31st.", "They may 32 times say so.",
			"They left on Friday, 30 December and came back on Sunday, 1 January." })
	void daysThatTheCalendarHasAreLetBe(String text) {
		assertEquals(List.of(), flags(new DateConflictCheck(), text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "They left on 30 February.", "They left on 29 February 2023.", "They left on Thursday, 1 March 2024.", "They left on April 31st." })
	void daysThatTheCalendarHasNotAreFlagged(String text) {
		assertEquals(1, flags(new DateConflictCheck(), text).size());
	}

	@Test
	void aDenialTurnsWhatItReports() {
		assertEquals(1, flags(new ClaimConflictCheck(), "Ingrid Vey said that the pier was safe. Lucas Brandt denied that the pier was safe.").size());
		assertEquals(List.of(), flags(new ClaimConflictCheck(), "Ingrid Vey said that the pier was unsafe. Lucas Brandt denied that the pier was safe."));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ingrid Vey said that the pier was safe. She said that the pier was not safe in storms.",
			"Ingrid Vey said that the pier was safe. Lucas Brandt asked whether the pier was unsafe.",
			"Ingrid Vey said that the pier was safe. Lucas Brandt said that the pier was not only safe." })
	void changesOfMindQuestionsAndHalfDenialsAreNoConflictOfTwo(String text) {
		assertEquals(List.of(), flags(new ClaimConflictCheck(), text));
	}

	@Test
	void deletingAShortFormTakesItsSpaceAlong() {
		String text = "The Merrow Island Ferry Association (MIFA) has gone home.";
		Fix.Edit edit = flags(new AcronymCheck(), text).getFirst().fixes().getFirst().edits().getFirst();
		assertEquals(" (MIFA)", edit.span().of(text));
		assertEquals("", edit.replacement());
	}

	@Test
	void anUnexplainedShortFormIsInfoOnly() {
		Flag flag = flags(new AcronymCheck(), "The HWFU called a strike. The HWFU called it off.").getFirst();
		assertEquals(Severity.INFO, flag.severity());
	}
}
