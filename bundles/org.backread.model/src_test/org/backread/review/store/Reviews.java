package org.backread.review.store;

import java.time.Instant;

import org.backread.review.Anchors;
import org.backread.review.Article;
import org.backread.review.Change;
import org.backread.review.ClaimStatus;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.Detail;
import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;
import org.backread.review.Origin;
import org.backread.review.Paragraph;
import org.backread.review.ParagraphRole;
import org.backread.review.ReplyState;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.backread.review.RoleHint;
import org.backread.review.SignOff;
import org.backread.review.Stance;
import org.backread.review.Statement;
import org.backread.review.Voice;

/** A review with something in every feature. */
final class Reviews {
	static final String TEXT = """
			Tolls to double

			Harbour master Joan Penhale said the wall was “held up by paint & hope”.

			“Nobody < 40 remembers it safe,” she added. The council says £4m is enough.
			""";

	private static final ReviewFactory MODEL = ReviewFactory.eINSTANCE;

	private Reviews() {
	}

	static Review full() {
		Review review = MODEL.createReview();
		review.setDraft("tolls – \"final\".txt");

		Origin origin = MODEL.createOrigin();
		origin.setFile("tolls – final.docx");
		origin.setFormat("word");
		origin.setImported(Instant.parse("2026-03-01T16:00:00Z"));
		origin.getNotices().add("2 comments left out");
		Detail byline = MODEL.createDetail();
		byline.setName("byline");
		byline.setValue("Ann Quill & Ágnes Őry");
		origin.getDetails().add(byline);
		RoleHint headline = MODEL.createRoleHint();
		headline.setAnchor(Anchors.create(TEXT, 0, TEXT.indexOf('\n')));
		headline.setRole(ParagraphRole.HEADLINE);
		origin.getRoles().add(headline);
		review.setOrigin(origin);

		Decision dismissed = MODEL.createDecision();
		dismissed.setRule("orphan-pronoun");
		dismissed.setKind(DecisionKind.DISMISSED_HERE);
		dismissed.setAnchor(Anchors.create(TEXT, TEXT.indexOf("she added"), TEXT.indexOf("she added") + 3));
		dismissed.setMessage("“she” has no one to refer to.");
		dismissed.setReason("Penhale is named just above:\n\tsee line 3 <ok>\r\n");
		dismissed.setWho("Ágnes Őry 😀");
		dismissed.setWhen(Instant.parse("2026-03-01T17:05:00.123456Z"));
		Decision rule = MODEL.createDecision();
		rule.setRule("honorific");
		rule.setKind(DecisionKind.DISMISSED_IN_DRAFT);
		rule.setWhen(Instant.parse("2026-03-01T17:06:00Z"));
		Decision reopened = MODEL.createDecision();
		reopened.setRule("orphan-pronoun");
		reopened.setKind(DecisionKind.REOPENED);
		reopened.setReopens(dismissed);
		reopened.setWhen(Instant.parse("2026-03-01T17:07:00Z"));
		review.getDecisions().add(dismissed);
		review.getDecisions().add(rule);
		review.getDecisions().add(reopened);

		DisputedClaim claim = MODEL.createDisputedClaim();
		claim.setAnchor(Anchors.create(TEXT, TEXT.indexOf("the wall"), TEXT.indexOf("”.")));
		claim.setWording("The wall is unsafe");
		claim.setClaimant("Joan Penhale");
		claim.setStatus(ClaimStatus.BEING_CHECKED);
		claim.setReply(ReplyState.SOUGHT);
		claim.setOwner("Ann Quill");
		claim.setNote("Ring the council again.");
		Evidence evidence = MODEL.createEvidence();
		evidence.setSource("Survey of 2024");
		evidence.setLink("survey.pdf, page 12");
		evidence.setStance(Stance.CONTRADICTS);
		evidence.setNote("“Sound for ten years.”");
		evidence.setWho("Ann Quill");
		evidence.setWhen(Instant.parse("2026-03-01T18:00:00Z"));
		claim.getEvidence().add(evidence);
		Change change = MODEL.createChange();
		change.setWho("Ann Quill");
		change.setWhen(Instant.parse("2026-03-01T18:01:00Z"));
		change.setWhat("Status changed from unchecked to being checked.");
		change.setWhy("The survey disagrees.");
		claim.getHistory().add(change);
		DisputedClaim other = MODEL.createDisputedClaim();
		other.setAnchor(Anchors.create(TEXT, TEXT.indexOf("£4m"), TEXT.length() - 1));
		review.getClaims().add(claim);
		review.getClaims().add(other);
		claim.getConflictsWith().add(other);

		SignOff signOff = MODEL.createSignOff();
		signOff.setWho("Desk");
		signOff.setWhen(Instant.parse("2026-03-01T19:00:00Z"));
		signOff.setNote("Run it.");
		signOff.setTextHash("0".repeat(64));
		signOff.setText(TEXT);
		signOff.getOpen().add("1 claim being checked");
		signOff.getOpen().add("2 warnings");
		review.getSignOffs().add(signOff);
		return review;
	}

	/** Hangs an article on a review as an analysis would. */
	static Article addArticle(Review review) {
		Article article = MODEL.createArticle();
		article.setHeadline("Tolls to double");
		Paragraph paragraph = MODEL.createParagraph();
		paragraph.setText("Harbour master Joan Penhale said…");
		article.getParagraphs().add(paragraph);
		Voice voice = MODEL.createVoice();
		voice.setName("Joan Penhale");
		article.getVoices().add(voice);
		Statement statement = MODEL.createStatement();
		statement.setParagraph(paragraph);
		voice.getStatements().add(statement);
		review.setArticle(article);
		review.getClaims().getFirst().setStatement(statement);
		return article;
	}
}
