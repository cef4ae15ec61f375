package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backread.engine.Analyzer;
import org.backread.engine.Profile;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What houses that have decided on courtesy titles flag; the plain profile is in the check's page. */
class HonorificCheckTest {
	private static final String TITLED = "Harbour bridge to stay closed\n\nThomas Roe met Lucas Brandt on Friday. Mr Roe said the ferry was slow.\n\nMr Brandt agreed with Mr Roe. \u201CMr Roe knows,\u201D he said.";
	private static final String BARE = "Harbour bridge to stay closed\n\nThomas Roe met Anna Brandt on Friday. Roe said the ferry was slow.\n\nBrandt agreed with Roe. The Roe plan failed. \u201CRoe knows,\u201D she said.";
	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), List.of(new HonorificCheck()));
	}

	private static List<String> flagged(String profile, String text) {
		return analyzer.analyze(text, Settings.of(Profile.named(profile).orElseThrow()), () -> false).flags().stream()
				.map(flag -> flag.span().of(text) + flag.fixes().stream().map(fix -> " -> " + fix.edits().getFirst().replacement()).findFirst().orElse("")).toList();
	}

	@Test
	void aHouseWithoutTitlesFlagsTheFirstOfEachPersonAndDropsIt() {
		assertEquals(List.of("Mr Roe -> Roe", "Mr Brandt -> Brandt"), flagged("ap", TITLED));
		assertEquals(List.of(), flagged("ap", BARE));
	}

	@Test
	void titlesThatTellTwoOfOneSurnameApartStay() {
		assertEquals(List.of(), flagged("ap", "Harbour bridge to stay closed\n\nThomas Roe met Anna Roe on Friday. Mr Roe said the ferry was slow. Mrs Roe agreed."));
	}

	@Test
	void aHouseWithTitlesFlagsTheFirstBareSurnameOfEachPersonAndGuessesNoWomansTitle() {
		assertEquals(List.of("Roe -> Mr Roe", "Brandt"), flagged("bbc", BARE));
		assertEquals(List.of(), flagged("bbc", TITLED));
	}

	@Test
	void theFlagPointsToThePlaceThatIsWrittenTheOtherWay() {
		String text = "Harbour bridge to stay closed\n\nMayor Ingrid Vey met Lucas Brandt. Vey said the gates were locked.\n\nMr Brandt agreed.";
		Flag flag = analyzer.analyze(text, Settings.of(Profile.plain()), () -> false).flags().getFirst();
		assertEquals("Mr Brandt", flag.span().of(text));
		assertEquals("Vey", flag.candidates().getFirst().span().of(text));
		assertEquals(1, flag.candidates().getFirst().paragraphsAway());
	}

	@Test
	void itWarnsOfOnePersonWrittenBothWaysAndOnlyMentionsTwoPeopleOnce() {
		String mixed = "Harbour bridge to stay closed\n\nThomas Roe met Lucas Brandt. Mr Roe said the ferry was slow.\n\nRoe went home. Mr Brandt agreed.";
		assertEquals(List.of("Roe " + Severity.WARNING), severities(mixed));
		String apart = "Harbour bridge to stay closed\n\nThomas Roe met Lucas Brandt and Peter Holt. Roe said the ferry was slow.\n\nRoe went home. Roe slept."
				+ "\n\nMr Brandt agreed. Mr Holt did not.";
		assertEquals(List.of("Mr Brandt " + Severity.INFO), severities(apart));
	}

	private static List<String> severities(String text) {
		return analyzer.analyze(text, Settings.of(Profile.plain()), () -> false).flags().stream().map(flag -> flag.span().of(text) + " " + flag.severity()).toList();
	}

	@Test
	void whoHasNoFirstNameInTheStoryMayHaveATitleAmongBareSurnames() {
		String text = "Harbour bridge to stay closed\n\nMayor Ingrid Vey met Lucas Brandt. Vey said the gates were locked.\n\n%s agreed. Vey left.";
		assertEquals(List.of(), flagged("plain", text.formatted("A teacher, Miss Tolliver,")));
		assertEquals(List.of("Mr Brandt"), flagged("plain", text.formatted("Mr Brandt")));
	}
}
