package org.backread.formats.reports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.backread.desk.Dismissals;
import org.backread.desk.ReviewedDraft;
import org.backread.desk.SignOffs;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.review.Anchor;
import org.backread.review.Change;
import org.backread.review.Decision;
import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;
import org.backread.review.Review;
import org.backread.review.SignOff;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes what the desk recorded about a draft as fields of a JSON object. */
final class RecordJson {
	private final JsonGenerator json;
	private final AnalysisJson places;
	private final ReviewedDraft draft;
	private final Review review;

	RecordJson(JsonGenerator json, AnalysisJson places, ReviewedDraft draft) {
		this.json = json;
		this.places = places;
		this.draft = draft;
		this.review = draft.review();
	}

	/** Writes the dismissed flags, the decisions, the ledger of claims and the signatures into the object that is open. */
	void write() throws IOException {
		json.writeArrayFieldStart("dismissed");
		for (Map.Entry<Flag, Decision> dismissed : draft.dismissedFlags().entrySet()) {
			json.writeStartObject();
			places.flagFields(dismissed.getKey());
			json.writeNumberField("decision", review.getDecisions().indexOf(dismissed.getValue()));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("decisions");
		for (Decision decision : review.getDecisions()) {
			decision(decision);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("ledger");
		for (DisputedClaim claim : review.getClaims()) {
			claim(claim);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("signOffs");
		for (SignOff signOff : review.getSignOffs()) {
			signOff(signOff);
		}
		json.writeEndArray();
	}

	private void decision(Decision decision) throws IOException {
		json.writeStartObject();
		json.writeStringField("rule", decision.getRule());
		json.writeStringField("kind", decision.getKind().getLiteral());
		json.writeBooleanField("inForce", Dismissals.isInForce(decision));
		if (decision.getReopens() != null) {
			json.writeNumberField("reopens", review.getDecisions().indexOf(decision.getReopens()));
		}
		place(decision.getAnchor());
		json.writeStringField("message", decision.getMessage());
		json.writeStringField("reason", decision.getReason());
		who(decision.getWho(), decision.getWhen());
		json.writeEndObject();
	}

	private void claim(DisputedClaim claim) throws IOException {
		json.writeStartObject();
		place(claim.getAnchor());
		json.writeStringField("wording", claim.getWording());
		json.writeStringField("claimant", claim.getClaimant());
		json.writeStringField("status", claim.getStatus().getLiteral());
		json.writeStringField("reply", claim.getReply().getLiteral());
		json.writeStringField("owner", claim.getOwner());
		json.writeStringField("note", claim.getNote());
		json.writeArrayFieldStart("evidence");
		for (Evidence evidence : claim.getEvidence()) {
			json.writeStartObject();
			json.writeStringField("source", evidence.getSource());
			json.writeStringField("link", evidence.getLink());
			json.writeStringField("stance", evidence.getStance().getLiteral());
			json.writeStringField("note", evidence.getNote());
			who(evidence.getWho(), evidence.getWhen());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("conflictsWith");
		for (DisputedClaim other : claim.getConflictsWith()) {
			json.writeNumber(review.getClaims().indexOf(other));
		}
		json.writeEndArray();
		json.writeArrayFieldStart("history");
		for (Change change : claim.getHistory()) {
			json.writeStartObject();
			json.writeStringField("what", change.getWhat());
			json.writeStringField("why", change.getWhy());
			who(change.getWho(), change.getWhen());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void signOff(SignOff signOff) throws IOException {
		json.writeStartObject();
		who(signOff.getWho(), signOff.getWhen());
		json.writeStringField("note", signOff.getNote());
		json.writeStringField("textHash", signOff.getTextHash());
		json.writeBooleanField("stale", SignOffs.isStale(signOff, draft.analysis().text()));
		strings("open", signOff.getOpen());
		json.writeEndObject();
	}

	private void strings(String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}

	/** The words that an anchor quotes and, where they are still in the draft, their place. */
	private void place(Anchor anchor) throws IOException {
		if (anchor == null) {
			return;
		}
		json.writeStringField("quote", anchor.getQuote());
		Span span = Dismissals.place(draft.analysis().text(), anchor);
		if (span != null) {
			places.span(span);
		}
	}

	private void who(String who, Instant when) throws IOException {
		json.writeStringField("who", who);
		json.writeStringField("when", when == null ? null : when.toString());
	}
}
