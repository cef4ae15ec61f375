package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.backread.desk.ReviewedDraft;
import org.backread.review.ClaimStatus;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class ClaimReviewReportTest {
	@Test
	void verdictsBecomeRatingsAndTheUncheckedStaysInTheHouse() throws IOException {
		JsonNode graph = Reports.json(ReportFormat.CLAIMREVIEW, Harbour.reviewed()).path("@graph");
		assertEquals(2, graph.size());
		JsonNode refuted = graph.path(0);
		assertEquals("ClaimReview", refuted.path("@type").asText());
		assertEquals("We have carried 400 people a week", refuted.path("claimReviewed").asText());
		assertEquals(1, refuted.path("reviewRating").path("ratingValue").asInt());
		assertEquals("Refuted", refuted.path("reviewRating").path("alternateName").asText());
		assertEquals("Person", refuted.path("itemReviewed").path("author").path("@type").asText());
		assertEquals("Ferry money runs out in Tellmark", refuted.path("itemReviewed").path("appearance").path("headline").asText());
		assertEquals(5, graph.path(1).path("reviewRating").path("ratingValue").asInt());
	}

	@Test
	void everyStatusHasARatingOrIsLeftOut() throws IOException {
		for (ClaimStatus status : ClaimStatus.VALUES) {
			ReviewedDraft draft = Harbour.reviewed();
			draft.review().getClaims().forEach(claim -> claim.setStatus(status));
			boolean verdict = status == ClaimStatus.SUPPORTED || status == ClaimStatus.DISPUTED || status == ClaimStatus.REFUTED;
			assertEquals(verdict ? 4 : 0, Reports.json(ReportFormat.CLAIMREVIEW, draft).path("@graph").size(), status.getLiteral());
		}
	}

	@Test
	void publishesNothingThatIsForTheDeskAlone() throws IOException {
		String report = Reports.text(ReportFormat.CLAIMREVIEW, Harbour.reviewed());
		assertFalse(report.contains("deckhand"), "evidence without a web address may be a source to protect");
		assertFalse(report.contains("ticket roll.") || report.contains("both directions"), "notes are for the desk");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFormat.CLAIMREVIEW.write(Harbour.reviewed(), new Imprint(" ", Harbour.IMPRINT.made(), Harbour.IMPRINT.zone()), out);
		assertFalse(out.toString(StandardCharsets.UTF_8).contains("Nora Lind"), "no name that was not given for it");
	}
}
