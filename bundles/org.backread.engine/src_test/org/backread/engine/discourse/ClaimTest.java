package org.backread.engine.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.ClaimKind;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClaimTest {
	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), List.of());
	}

	private static Analysis analyze(String text) {
		return analyzer.analyze(text, Settings.DEFAULT, () -> false);
	}

	private static Claim only(String text) {
		List<Claim> claims = analyze(text).claims();
		assertEquals(1, claims.size(), claims::toString);
		return claims.getFirst();
	}

	private static Set<ClaimKind> kinds(String text) {
		return only(text).signs().stream().map(Claim.Sign::kind).collect(Collectors.toSet());
	}

	@Test
	void aStatementsClaimIsItsContentAndItsSpeakersVoice() {
		String text = "Mayor Ingrid Vey said the ferry had carried 900 cars a day.";
		Analysis analysis = analyze(text);
		Claim claim = analysis.claims().getFirst();
		assertEquals("the ferry had carried 900 cars a day", claim.span().of(text));
		assertEquals("Ingrid Vey", analysis.voices().get(claim.voice()).name());
		assertEquals(0, claim.attribution());
		assertEquals(ClaimKind.FIGURE, claim.kind());
	}

	@Test
	void whatNobodyIsReportedToSayIsTheDraftsOwn() {
		Claim claim = only("Shopkeepers on the quay have lost 30 per cent of their trade.");
		assertTrue(claim.isBare());
		assertEquals(-1, claim.voice());
	}

	@Test
	void aSentenceMayHoldAClaimOfItsOwnBesideAStatement() {
		String text = "The council, which was convicted of fraud in March, said the pier would cost 40 crowns.";
		List<Claim> claims = analyze(text).claims();
		assertEquals(List.of(ClaimKind.LEGAL, ClaimKind.FIGURE), claims.stream().map(Claim::kind).toList());
		assertEquals(List.of(true, false), claims.stream().map(Claim::isBare).toList());
		assertTrue(claims.getFirst().span().end() <= claims.getLast().span().start());
	}

	@Test
	void aDenialBelongsToWhoeverDenies() {
		String text = "Ingrid Vey denied that the deck was unsafe.";
		Analysis analysis = analyze(text);
		Claim claim = analysis.claims().getFirst();
		assertTrue(claim.is(ClaimKind.DENIAL));
		assertEquals("Ingrid Vey", analysis.voices().get(claim.voice()).name());
	}

	@Test
	void signsTellTheKind() {
		assertEquals(Set.of(ClaimKind.SUPERLATIVE), kinds("It is the longest bridge on the island."));
		assertEquals(Set.of(ClaimKind.LEGAL), kinds("The harbour master stole timber from the yard."));
		assertEquals(Set.of(ClaimKind.CAUSE), kinds("The storm caused the collapse."));
		assertEquals(Set.of(ClaimKind.HEDGE), kinds("The captain is believed to live abroad."));
		assertEquals(Set.of(ClaimKind.CONTESTED), kinds("The so-called rescue took a week."));
		assertEquals(Set.of(ClaimKind.CONTESTED), kinds("The council came to the \u201Crescue\u201D of the pier."));
	}

	@Test
	void titlesDatesAndSmallNumbersAreNoClaims() {
		for (String text : List.of("She read from \u201CThe Long Pier\u201D on 14 March 2015.", "Two men walked home at 7 p.m.", "Vey, 54, walked home.")) {
			assertEquals(List.of(), analyze(text).claims(), text);
		}
	}

	@Test
	void aQuotationOverParagraphsMakesAClaimASentence() {
		String text = "Ingrid Vey said: \u201CThe ferry carried 900 cars a day.\n\n\u201CIt was the worst week we have seen.\u201D";
		Analysis analysis = analyze(text);
		assertEquals(List.of(0, 1), analysis.claims().stream().map(Claim::paragraph).toList());
		assertEquals(List.of(0, 0), analysis.claims().stream().map(Claim::voice).toList());
	}
}
