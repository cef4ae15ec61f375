package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.backread.desk.Claims;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.discourse.Voice;
import org.backread.engine.text.ParagraphRole;
import org.backread.review.ClaimStatus;
import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The claims that have a verdict as schema.org ClaimReview (JSON-LD), to be published: a claim that nobody finished
 * checking is left out, and so is what stays within the desk: notes, owners, and evidence that is not on the web.
 */
final class ClaimReviewReport implements ReportWriter {
	private final Imprint imprint;
	private final JsonGenerator json;

	ClaimReviewReport(Imprint imprint, OutputStream out) throws IOException {
		this.imprint = imprint;
		json = Json.to(out);
		json.writeStartObject();
		json.writeStringField("@context", "https://schema.org");
		json.writeArrayFieldStart("@graph");
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		for (DisputedClaim claim : draft.review().getClaims()) {
			int rating = rating(claim.getStatus());
			if (rating > 0) {
				write(claim, rating, draft);
			}
		}
	}

	/** @return from 1, false, to 5, true; 0 for a claim without a verdict */
	private static int rating(ClaimStatus status) {
		return switch (status) {
			case SUPPORTED -> 5;
			case DISPUTED -> 3;
			case REFUTED -> 1;
			case UNCHECKED, BEING_CHECKED, WITHDRAWN -> 0;
		};
	}

	private void write(DisputedClaim claim, int rating, ReviewedDraft draft) throws IOException {
		json.writeStartObject();
		json.writeStringField("@type", "ClaimReview");
		json.writeStringField("claimReviewed", Claims.wording(claim));
		json.writeStringField("datePublished", imprint.made().atZone(imprint.zone()).toLocalDate().toString());
		if (!imprint.author().equals(Imprint.PROGRAM)) {
			json.writeObjectFieldStart("author");
			json.writeStringField("@type", "Person");
			json.writeStringField("name", imprint.author());
			json.writeEndObject();
		}
		json.writeObjectFieldStart("reviewRating");
		json.writeStringField("@type", "Rating");
		json.writeNumberField("ratingValue", rating);
		json.writeNumberField("worstRating", 1);
		json.writeNumberField("bestRating", 5);
		json.writeStringField("alternateName", Labels.of(claim.getStatus()));
		json.writeEndObject();
		item(claim, draft);
		citations(claim);
		json.writeEndObject();
	}

	private void item(DisputedClaim claim, ReviewedDraft draft) throws IOException {
		json.writeObjectFieldStart("itemReviewed");
		json.writeStringField("@type", "Claim");
		json.writeStringField("text", claim.getAnchor().getQuote());
		if (claim.getClaimant() != null && !claim.getClaimant().isBlank()) {
			json.writeObjectFieldStart("author");
			json.writeStringField("@type", isPerson(claim.getClaimant(), draft) ? "Person" : "Organization");
			json.writeStringField("name", claim.getClaimant());
			json.writeEndObject();
		}
		Optional<String> headline = Article.first(draft.analysis(), ParagraphRole.HEADLINE);
		if (headline.isPresent()) {
			json.writeObjectFieldStart("appearance");
			json.writeStringField("@type", "NewsArticle");
			json.writeStringField("headline", headline.get());
			json.writeEndObject();
		}
		json.writeEndObject();
	}

	private static boolean isPerson(String claimant, ReviewedDraft draft) {
		return draft.analysis().voices().stream().anyMatch(voice -> voice.kind() == Voice.Kind.PERSON && voice.name().equals(claimant));
	}

	private void citations(DisputedClaim claim) throws IOException {
		List<Evidence> published = claim.getEvidence().stream().filter(evidence -> WebLink.is(evidence.getLink())).toList();
		if (published.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart("citation");
		for (Evidence evidence : published) {
			json.writeStartObject();
			json.writeStringField("@type", "CreativeWork");
			json.writeStringField("name", evidence.getSource());
			json.writeStringField("url", evidence.getLink());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	@Override
	public void close() throws IOException {
		json.writeEndArray();
		json.writeEndObject();
		Json.end(json);
	}
}
