package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameAloneTest {
	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), List.of(new FirstReferenceCheck()));
	}

	private static List<String> flagged(String copy) {
		String text = "Ferry crews vote to strike\n\nThe crews rejected a new timetable on Friday.\n\n" + copy;
		return analyzer.analyze(text, Settings.DEFAULT, () -> false).flags().stream().map(flag -> flag.span().of(text)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Mrs Vickery said the boats were old. | Mrs Vickery", "“Nobody came,” said Mr Brandt. | Mr Brandt" })
	void whomNothingIntroducesIsFlagged(String copy, String surname) {
		assertEquals(List.of(surname), flagged(copy));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Mrs Vickery, 52, said the boats were old.", "Mrs Vickery, a crew member, said the boats were old.",
			"Joan Vickery said the boats were old. Mrs Vickery has left.",
			"The crews trust Joan Vickery Holt. Mrs Vickery said the boats were old.", "Captain Vickery said the boats were old.",
			"“Ask Mrs Vickery,” the crews said.", "Joan said the boats were old." })
	void whoIsNamedInFullOrDescribedIsNot(String copy) {
		assertEquals(List.of(), flagged(copy));
	}
}
