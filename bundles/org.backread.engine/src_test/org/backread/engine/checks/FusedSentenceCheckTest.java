package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FusedSentenceCheckTest {
	private static final String SPLICE = "The old bridge was closed in the autumn, it has not opened since.";
	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), List.of(new FusedSentenceCheck()));
	}

	private static List<Flag> flags(String text, Settings settings) {
		return analyzer.analyze(text, settings, () -> false).flags();
	}

	@Test
	void theFixPutsTheSpaceBehindTheMarks() {
		String text = "\u201CNobody will swim,\u201D said the \u201Ccaptain.\u201DThe ferry left empty.";
		Flag flag = flags(text, Settings.DEFAULT).getFirst();
		Fix.Edit edit = flag.fixes().getFirst().edits().getFirst();
		int behind = text.indexOf("The ferry");
		assertEquals(new Span(behind, behind), edit.span());
		assertEquals(" ", edit.replacement());
	}

	@Test
	void aCommaSpliceIsInfoUnlessTheDeskSaysOtherwise() {
		assertEquals(Severity.INFO, flags(SPLICE, Settings.DEFAULT).getFirst().severity());
		Settings strict = new Settings(Map.of("fused-sentence", Optional.of(Severity.ERROR)));
		assertEquals(Severity.ERROR, flags(SPLICE, strict).getFirst().severity());
	}

	@Test
	void addressesAndNamesAreLetBe() {
		for (String text : List.of("She writes to mayor@osterby.Example.Com every week.", "The council watched it on Channel One last night.",
				"They had seen the film Carry On at the old cinema.", "The crew listened to www.harbour.Example all night.")) {
			assertEquals(List.of(), flags(text, Settings.DEFAULT), text);
		}
	}
}
