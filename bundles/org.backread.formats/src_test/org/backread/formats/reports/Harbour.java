package org.backread.formats.reports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.backread.desk.ReviewedDraft;
import org.backread.desk.SignOffs;
import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Flag;
import org.backread.engine.language.Language;
import org.backread.review.Anchors;
import org.backread.review.Change;
import org.backread.review.ClaimStatus;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;
import org.backread.review.ReplyState;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.backread.review.Stance;

/** A draft for the tests of reports, with a record that has something of everything. */
final class Harbour {
	static final Imprint IMPRINT = new Imprint("Nora Lind", Instant.parse("2026-03-02T16:40:00Z"), ZoneOffset.UTC);

	static final String TEXT = """
			Ferry money runs out in Tellmark

			He said the last crossing would be on Friday, and that nobody had asked him what comes after it.

			Advertisement

			Tellmark will stop paying for its night ferry on Friday, harbour master Ada Holm said. "We have carried 400 people a week," she said.

			Councillor Piet Varga said the ferry carried 120 people a week SHIP and called the figures "a fairy tale".

			The Port Authority has never missed a payment, it said in a statement on Monday.

			The night boat has run since 1974 under the name Merrow Star.

			"We shall look for another operator before the summer, she added.

			Share
			""".replace("SHIP", "\uD83D\uDEA2");

	/** Somebody speaks of whom the reader cannot know that it is nobody named here. */
	static final String ORPHAN = """
			Harbour master Ada Holm opened the new quay in Tellmark on Monday.

			The quay has room for six boats and a crane, the Port Authority said in a statement.

			Councillor Piet Varga said the crane was late. "We paid for it in March," Varga said.

			Lorries used the road along the quay all week.

			The road is to be mended in May.

			Shops in the old town were open until eight.

			She said that the crane was "a toy", and that islanders were never asked.
			""";

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
	private static final Analyzer ANALYZER = new Analyzer(Language.english(), Checks.all());

	private final ReviewFactory make = ReviewFactory.eINSTANCE;
	private final Review review = make.createReview();

	private Harbour() {
	}

	/** @return a draft with the given text and an empty record */
	static ReviewedDraft draft(String name, String text) {
		return new ReviewedDraft(Path.of(name), ANALYZER.analyze(text, Settings.DEFAULT, () -> false), ReviewFactory.eINSTANCE.createReview());
	}

	/** @return a draft with these flags and no others */
	static ReviewedDraft flagged(String text, Flag... flags) {
		Analysis found = ANALYZER.analyze(text, Settings.DEFAULT, () -> false);
		return new ReviewedDraft(Path.of("flagged.txt"), new Analysis(text, found.paragraphs(), List.of(flags), found.attributions(), found.voices(),
				found.claims(), found.references(), found.topics()), ReviewFactory.eINSTANCE.createReview());
	}

	/** @return the draft of this class with its record */
	static ReviewedDraft reviewed() {
		Harbour harbour = new Harbour();
		harbour.record();
		return new ReviewedDraft(Path.of("desk", "ferry.txt"), ANALYZER.analyze(TEXT, Settings.DEFAULT, () -> false), harbour.review);
	}

	private void record() {
		decide("page-furniture", DecisionKind.DISMISSED_HERE, "Share", "The share bar is part of this page's design.");
		Decision hasty = decide("undated-reference", DecisionKind.DISMISSED_IN_DRAFT, "Friday", "Runs the same day.");
		Decision back = decide("undated-reference", DecisionKind.REOPENED, null, "It runs on Saturday after all.");
		back.setReopens(hasty);
		DisputedClaim many = claim("We have carried 400 people a week", "Ada Holm", ClaimStatus.REFUTED);
		many.setReply(ReplyState.RECEIVED);
		many.setOwner("Nora Lind");
		many.setNote("She counts both directions. Ask for the ticket roll.");
		evidence(many, "Ticket roll, week 8", "https://tellmark.example/tickets?week=8&from=1", Stance.CONTRADICTS, "131 tickets sold");
		evidence(many, "A deckhand who asked not to be named", null, Stance.SUPPORTS, "");
		DisputedClaim few = claim("the ferry carried 120 people a week", "Piet Varga", ClaimStatus.BEING_CHECKED);
		few.getConflictsWith().add(many);
		claim("The Port Authority has never missed a payment", null, ClaimStatus.UNCHECKED);
		DisputedClaim gone = claim("Tellmark will stop paying", "Ada Holm", ClaimStatus.SUPPORTED);
		gone.getAnchor().setQuote("Tellmark ended its subsidy in January");
		review.getSignOffs().add(SignOffs.create(TEXT.replace("Monday", "Sunday"), "Iver Dahl", NOON, "Fine for the web.",
				List.of("Warning, paragraph 3: page furniture")));
	}

	private Decision decide(String rule, DecisionKind kind, String words, String reason) {
		Decision decision = make.createDecision();
		decision.setRule(rule);
		decision.setKind(kind);
		decision.setReason(reason);
		decision.setWho("Nora Lind");
		decision.setWhen(NOON);
		if (words != null) {
			int start = TEXT.lastIndexOf(words);
			decision.setAnchor(Anchors.create(TEXT, start, start + words.length()));
		}
		review.getDecisions().add(decision);
		return decision;
	}

	private DisputedClaim claim(String words, String claimant, ClaimStatus status) {
		DisputedClaim claim = make.createDisputedClaim();
		int start = TEXT.indexOf(words);
		claim.setAnchor(Anchors.create(TEXT, start, start + words.length()));
		claim.setClaimant(claimant);
		claim.setStatus(status);
		Change entered = make.createChange();
		entered.setWho("Nora Lind");
		entered.setWhen(NOON);
		entered.setWhat("Claim entered.");
		claim.getHistory().add(entered);
		review.getClaims().add(claim);
		return claim;
	}

	private void evidence(DisputedClaim claim, String source, String link, Stance stance, String note) {
		Evidence evidence = make.createEvidence();
		evidence.setSource(source);
		evidence.setLink(link);
		evidence.setStance(stance);
		evidence.setNote(note);
		evidence.setWho("Nora Lind");
		evidence.setWhen(NOON);
		claim.getEvidence().add(evidence);
	}
}
