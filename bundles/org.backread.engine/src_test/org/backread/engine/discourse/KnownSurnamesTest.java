package org.backread.engine.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.backread.engine.language.Language;
import org.junit.jupiter.api.Test;

class KnownSurnamesTest {
	private static Set<Integer> continued(String text) {
		Language language = Language.english();
		return KnownSurnames.paragraphs(new DocumentReader(language, language::read).read(text, false, () -> { }).mentions());
	}

	@Test
	void aParagraphThatCallsSomebodyOfAnEarlierOneBySurnameGoesOn() {
		assertEquals(Set.of(1), continued("Dora Quill, the council's engineer, closed the bridge on Friday.\n\nQuill said that the girders were cracked."));
	}

	@Test
	void aNameThatNobodyBoreBeforeContinuesNothing() {
		assertEquals(Set.of(), continued("Dora Quill, the council's engineer, closed the bridge on Friday.\n\nHalvard said that the club had lost."));
	}

	@Test
	void namingSomebodyInFullAgainContinuesNothing() {
		assertEquals(Set.of(), continued("Dora Quill, the council's engineer, closed the bridge on Friday.\n\nDora Quill said that the girders were cracked."));
	}
}
