package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.DocumentReader;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NamedAgainTest {
	private static DocumentReader reader;

	@BeforeAll
	static void load() {
		Language language = Language.english();
		reader = new DocumentReader(language, language::read);
	}

	/** @return for each paragraph whether it takes up somebody of the others */
	private static List<Boolean> takenUp(String... paragraphs) {
		Document document = reader.read(String.join("\n\n", paragraphs), false, () -> { });
		return document.paragraphs().stream().map(paragraph -> NamedAgain.in(document, paragraph.span())).toList();
	}

	@Test
	void aSurnameThatThePlaceBeforeExplainsTakesUpTheStory() {
		assertEquals(List.of(true, false, true), takenUp("Ingrid Vey opened the lock museum on Friday.", "The gates were made of oak.",
				"A second lock is planned, and Vey agrees."));
	}

	@Test
	void aSurnameThatNobodyBearsInFullDoesNot() {
		assertEquals(List.of(false, false), takenUp("Ingrid Vey opened the lock museum on Friday.", "Mr Tolliver scored twice after the break."));
	}

	@Test
	void aFullNameThatIsGivenTwiceDoesNot() {
		assertEquals(List.of(false, false), takenUp("Ingrid Vey opened the lock museum on Friday.", "Ingrid Vey also leads the harbour board."));
	}

	@Test
	void aSpeakerIsAPersonThoughNoListHasTheFirstName() {
		assertEquals(List.of(false, true, false, true), takenUp("The choir of Nether Poole will sing again.",
				"\u201CMy daughter cried,\u201D said Zorvany Blane, whose twins sing in it.", "The church has offered its hall.", "Blane has already booked the coach."));
	}
}
