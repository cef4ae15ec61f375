package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrphanAttributionCheckTest {
	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), List.of(new OrphanAttributionCheck()));
	}

	@Test
	void theFixesLeaveAGapOrNameWhoeverCouldBeMeant() {
		String text = """
				Marta Quill opened the lock museum in Osterby on Friday.

				The lock was dug by hand and took three winters.

				Pump engineer Silas Orme, 64, greased the gates.

				The water came from the upper lake.

				"It will outlast us," said Tobias Renn, the keeper.

				"The gates are new," he said. "The stone is old."

				Boats pass at noon.

				The fee is low.

				She said the museum would stay open all year.
				""";
		Flag flag = analyzer.analyze(text, Settings.DEFAULT, () -> false).flags().getLast();
		int she = text.indexOf("She said");
		assertEquals(List.of("Mark a gap for the writer", "Name the speaker: Marta Quill"),
				flag.fixes().stream().map(Fix::label).toList());
		assertEquals(List.of(new Fix.Edit(new Span(she, she + 3), "Marta Quill")), flag.fixes().getLast().edits());
	}
}
