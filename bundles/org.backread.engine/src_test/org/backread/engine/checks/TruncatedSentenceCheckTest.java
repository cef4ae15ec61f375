package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backread.engine.Analyzer;
import org.backread.engine.Profile;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.backread.engine.text.KnownRole;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What its source calls a heading or a caption is no sentence that lost its full stop. */
class TruncatedSentenceCheckTest {
	private static final String STORY = "The council voted for the money on Friday, after a debate of five hours.\n\n%s\n\nWork on the pier is to start in March, it said.\n";

	private static List<Flag> flags(String line, List<KnownRole> known) {
		Settings settings = Settings.of(Profile.plain());
		return new Analyzer(Language.english(), List.of(new TruncatedSentenceCheck())).analyze(STORY.formatted(line), known, settings, () -> false).flags();
	}

	private static List<Flag> flags(String line, ParagraphRole told) {
		int start = STORY.indexOf("%s");
		return flags(line, List.of(new KnownRole(new Span(start, start + line.length()), told)));
	}

	@ParameterizedTest
	@EnumSource(value = ParagraphRole.class, names = { "HEADLINE", "STANDFIRST", "SUBHEAD", "CAPTION", "BYLINE", "LIST_ITEM" })
	void whatTheSourceCallsNoCopyNeedsNoFullStop(ParagraphRole role) {
		for (String line : List.of("The last ferry has left the town and nobody knows when the next one will come", "What the harbour at the end of the road was built for",
				"The people whom the harbour has stood by", "He said: \u201Cnobody knows when the next ferry will come")) {
			assertEquals(List.of(), flags(line, role), line);
		}
	}

	@ParameterizedTest
	@EnumSource(value = ParagraphRole.class, names = { "HEADLINE", "STANDFIRST", "SUBHEAD" })
	void aHeadingThatNobodyWouldEndThereIsCutOff(ParagraphRole role) {
		for (String line : List.of("The last ferry has left the town and the", "Nobody knows when the next ferry will come and", "The town is closer to the sea than")) {
			assertEquals(1, flags(line, role).size(), line);
		}
	}

	@Test
	void copyNeedsItsEndWhoeverCallsItSo() {
		String line = "The last ferry has left the town and nobody knows when the next one will come";
		assertEquals(1, flags(line, List.of()).size());
		assertEquals(1, flags(line, ParagraphRole.BODY).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "How to keep a pier dry when the harbour is full of water", "Ferry board: \u201Cwe will mend what the winter has broken\u201D",
			"\u201CI did not think that the pier would stand\u201D", "Reporting by Maren Holt and Ines Falk, who were in Tellmark",
			"The council will put its plans on www.tellmark.example/pier", "Arne Dahl of the ferry board contributed to this report" })
	void headingsEntriesQuotationsAndCreditsAreWhole(String line) {
		assertEquals(List.of(), flags(line, List.of()));
	}

	@Test
	void aPullQuoteWithItsSpeakerBelowIsWhole() {
		String quote = "The pier will stand for as long as anybody here remembers it";
		assertEquals(List.of(), flags(quote + "\n\nArne Dahl, ferry board", List.of()));
		assertEquals(1, flags(quote + "\n\nThe ferry board agreed with him.", List.of()).size());
	}

	@Test
	void whereADraftSetsHeadingsAShortLineIsOneToo() {
		String headings = "The pier gives way\n\nIt fell in the night of the storm, and nobody heard it.\n\nThe board has no plan\n\nIt met twice.\n\n";
		String line = "Nobody wants to pay for the new pier";
		assertEquals(List.of(), flags(headings + line, List.of()));
		assertEquals(1, flags(line, List.of()).size());
	}

	@Test
	void anIndentedLineAmongOthersIsAnEntry() {
		assertEquals(List.of(), flags("    The board has mended two of the piers since spring", List.of()));
	}
}
