package org.backread.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Flag;
import org.backread.engine.language.Language;
import org.backread.review.Anchors;
import org.backread.review.ClaimStatus;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.DisputedClaim;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.junit.jupiter.api.Test;

class ReviewedDraftTest {
	private static final Analyzer ANALYZER = new Analyzer(Language.english(), Checks.all());
	private static final String TEXT = """
			Tollbridge ferry to close for repairs

			She said the ferry would stay closed until the spring, and that no date had been set for the works.

			The council of Tollbridge voted for the repairs on Monday.
			""";

	private final Review review = ReviewFactory.eINSTANCE.createReview();

	@Test
	void aDraftNobodyLookedAtIsUnreviewedHoweverManyFlagsItHas() {
		assertEquals(List.of("orphan-attribution"), rules(draft(TEXT).openFlags()));
		assertEquals(DraftState.UNREVIEWED, draft(TEXT).state());
	}

	@Test
	void dismissingItsFlagLeavesItReady() {
		Flag flag = draft(TEXT).openFlags().getFirst();
		dismiss(flag, DecisionKind.DISMISSED_HERE);

		assertEquals(List.of(), draft(TEXT).openFlags());
		assertEquals(List.of(flag), List.copyOf(draft(TEXT).dismissedFlags().keySet()));
		assertEquals(DraftState.READY, draft(TEXT).state());
	}

	@Test
	void aDismissalMovesWithItsSentence() {
		dismiss(draft(TEXT).openFlags().getFirst(), DecisionKind.DISMISSED_HERE);
		assertEquals(List.of(), draft(TEXT.replace("Tollbridge ferry to", "Works: Tollbridge ferry to")).openFlags());
	}

	@Test
	void aDismissalThatWasTakenBackLeavesTheFlagOpen() {
		Decision dismissal = dismiss(draft(TEXT).openFlags().getFirst(), DecisionKind.DISMISSED_IN_DRAFT);
		Decision reopened = decision("orphan-attribution", DecisionKind.REOPENED);
		review.getDecisions().add(reopened);
		reopened.setReopens(dismissal);

		assertEquals(List.of("orphan-attribution"), rules(draft(TEXT).openFlags()));
		assertTrue(draft(TEXT).dismissedFlags().isEmpty());
		assertEquals(DraftState.OPEN, draft(TEXT).state());
	}

	@Test
	void anUnsettledClaimKeepsADraftOpen() {
		dismiss(draft(TEXT).openFlags().getFirst(), DecisionKind.DISMISSED_HERE);
		DisputedClaim claim = ReviewFactory.eINSTANCE.createDisputedClaim();
		claim.setAnchor(Anchors.create(TEXT, 0, 10));
		review.getClaims().add(claim);
		assertEquals(DraftState.OPEN, draft(TEXT).state());

		claim.setStatus(ClaimStatus.SUPPORTED);
		assertEquals(DraftState.READY, draft(TEXT).state());
	}

	@Test
	void aSignatureHoldsUntilTheTextChanges() {
		review.getSignOffs().add(SignOffs.create(TEXT, "Ida Marlow", Instant.EPOCH, "", List.of()));
		assertEquals(DraftState.SIGNED, draft(TEXT).state());
		assertEquals(DraftState.SIGNED, draft(TEXT.replace("\n", "\r\n")).state());
		assertEquals(DraftState.STALE, draft(TEXT.replace("Monday", "Tuesday")).state());
	}

	private ReviewedDraft draft(String text) {
		Analysis analysis = ANALYZER.analyze(text, Settings.DEFAULT, () -> false);
		return new ReviewedDraft(Path.of("ferry.txt"), analysis, review);
	}

	private Decision dismiss(Flag flag, DecisionKind kind) {
		Decision decision = decision(flag.rule(), kind);
		decision.setAnchor(Anchors.create(TEXT, flag.span().start(), flag.span().end()));
		review.getDecisions().add(decision);
		return decision;
	}

	private static Decision decision(String rule, DecisionKind kind) {
		Decision decision = ReviewFactory.eINSTANCE.createDecision();
		decision.setRule(rule);
		decision.setKind(kind);
		decision.setWhen(Instant.EPOCH);
		return decision;
	}

	private static List<String> rules(List<Flag> flags) {
		return flags.stream().map(Flag::rule).toList();
	}
}
