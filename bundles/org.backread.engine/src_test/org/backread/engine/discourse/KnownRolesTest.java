package org.backread.engine.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.language.FurnitureLexicon;
import org.backread.engine.language.Language;
import org.backread.engine.text.KnownRole;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.ParagraphSplitter;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.Test;

/** The roles that a draft's source told are taken for what they are; the others are judged by themselves. */
class KnownRolesTest {
	private static final String TEXT = """
			Harbour wall fails

			Council has half a year

			The wall has failed its inspection, the council said on Friday.

			Paint and hope

			Advertisement

			1. The north wall needs four million pounds, the engineers said.
			""";

	private final FurnitureLexicon lexicon = Language.english().furniture();

	private List<RoleFinder.Found> found(KnownRole... known) {
		return new RoleFinder(lexicon).find(TEXT, ParagraphSplitter.split(TEXT), List.of(known));
	}

	private List<ParagraphRole> roles(KnownRole... known) {
		return found(known).stream().map(RoleFinder.Found::role).toList();
	}

	/** A role told of the paragraph that holds these words. */
	private static KnownRole told(String words, ParagraphRole role) {
		int start = TEXT.indexOf(words);
		return new KnownRole(new Span(start, start + words.length()), role);
	}

	private static List<ParagraphRole> expect(ParagraphRole... roles) {
		return List.of(roles);
	}

	@Test
	void withoutASourceThePlaceAndTheWordsTell() {
		assertEquals(expect(ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST, ParagraphRole.BODY, ParagraphRole.BODY, ParagraphRole.FURNITURE,
				ParagraphRole.LIST_ITEM), roles());
	}

	@Test
	void theSourceIsBelieved() {
		List<ParagraphRole> expected = new ArrayList<>(roles());
		expected.set(1, ParagraphRole.BYLINE);
		expected.set(3, ParagraphRole.CAPTION);
		assertEquals(expected, roles(told("Paint and", ParagraphRole.CAPTION), told("Council", ParagraphRole.BYLINE)), "in any order");
	}

	@Test
	void aToldHeadlineLeavesNoOtherToFind() {
		assertEquals(ParagraphRole.STANDFIRST, roles(told("Harbour", ParagraphRole.HEADLINE)).get(1));
	}

	@Test
	void afterToldBodyThereIsNoHeadlineLeft() {
		assertEquals(expect(ParagraphRole.BODY, ParagraphRole.SUBHEAD), roles(told("Harbour", ParagraphRole.BODY)).subList(0, 2));
	}

	@Test
	void bodyMayStillBeFurniture() {
		assertEquals(expect(ParagraphRole.BODY, ParagraphRole.FURNITURE, ParagraphRole.BODY), roles(told("Paint", ParagraphRole.BODY),
				told("Advertisement", ParagraphRole.BODY), told("1. The north", ParagraphRole.BODY)).subList(3, 6));
		assertEquals(ParagraphRole.CAPTION, roles(told("Advertisement", ParagraphRole.CAPTION)).get(4));
	}

	@Test
	void whatIsToldCanBeToldFromWhatIsGuessed() {
		List<RoleFinder.Found> found = found(told("Council", ParagraphRole.STANDFIRST), told("Advertisement", ParagraphRole.BODY));
		assertEquals(List.of(false, true, false, false, false, false), found.stream().map(RoleFinder.Found::told).toList(),
				"the advertisement is furniture against what its source said");
	}

	@Test
	void aRoleOfWordsThatStandBetweenParagraphsIsNobodys() {
		assertEquals(roles(), roles(new KnownRole(new Span(TEXT.indexOf("\n\nCouncil"), TEXT.indexOf("\n\nCouncil") + 2), ParagraphRole.CAPTION),
				new KnownRole(new Span(TEXT.length() + 5, TEXT.length() + 9), ParagraphRole.CAPTION)));
	}
}
