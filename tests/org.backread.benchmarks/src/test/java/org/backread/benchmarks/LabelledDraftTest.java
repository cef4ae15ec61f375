package org.backread.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backread.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledDraftTest {
	@Test
	void takesOutFirstLineAndMarks() {
		LabelledDraft draft = LabelledDraft.parse("a.txt", """
				# cataphora, lost: an example
				«Share»{page-furniture}

				It rains, «he said»{orphan-attribution}.
				""");
		assertEquals("Share\n\nIt rains, he said.\n", draft.text());
		assertEquals(List.of(new LabelledDraft.Fault("page-furniture", new Span(0, 5)),
				new LabelledDraft.Fault("orphan-attribution", new Span(17, 24))), draft.faults());
		assertEquals("cataphora", draft.construction());
		assertTrue(draft.lost());
		assertEquals("a.txt:4: he said", draft.place(draft.faults().getLast().span()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"«She» said. | 3", // no rule
			"«She{orphan-pronoun} said. | 3", // not closed
			"She» said. | 3", // not opened
			"«She «said»{orphan-pronoun}. | 3", // one inside another
			"«She»{Orphan} said. | 3", // no such spelling of a rule
			"She said. | 1" }) // lost, yet without a mark
	void namesFileAndLineOfAMalformedMark(String line, int at) {
		String message = assertThrows(IllegalArgumentException.class,
				() -> LabelledDraft.parse("a.txt", "# cataphora, lost: an example\nFirst.\n" + line + "\n")).getMessage();
		assertTrue(message.startsWith("a.txt:" + at + ": "), message);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"She said.", // none
			"# cataphora: an example", // neither lost nor resolved
			"# cataphora, resolved: an example\n«She»{orphan-pronoun} left." }) // resolved, yet with a mark
	void namesFileAndLineOfAMalformedFirstLine(String marked) {
		String message = assertThrows(IllegalArgumentException.class,
				() -> LabelledDraft.parse("a.txt", marked)).getMessage();
		assertTrue(message.startsWith("a.txt:1: "), message);
	}
}
