package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.backread.desk.Claims;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.review.Decision;
import org.backread.review.DisputedClaim;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Flags and claims as W3C Web Annotations (JSON-LD) on one page. Each points into the draft by quoted words and by
 * position, counted in code points. A dismissal is a reply to the annotation of its flag.
 */
final class AnnotationReport implements ReportWriter {
	/** Code units of the neighbourhood that a quoted selector takes along on each side. */
	private static final int NEIGHBOUR = 32;

	private final JsonGenerator json;

	AnnotationReport(Imprint imprint, OutputStream out) throws IOException {
		json = Json.to(out);
		json.writeStartObject();
		json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
		json.writeStringField("id", id("page", imprint.made().toString()));
		json.writeStringField("type", "AnnotationPage");
		json.writeArrayFieldStart("items");
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		Target target = new Target(draft.analysis().text(), DraftUri.of(draft.file()), new CodePoints(draft.analysis().text()));
		for (Flag flag : draft.openFlags()) {
			flag(flag, target);
		}
		for (Map.Entry<Flag, Decision> dismissed : draft.dismissedFlags().entrySet()) {
			flag(dismissed.getKey(), target);
			reply(dismissed.getKey(), dismissed.getValue(), target);
		}
		Places places = new Places(draft.analysis());
		for (DisputedClaim claim : draft.review().getClaims()) {
			claim(claim, places.of(claim.getAnchor()), target);
		}
	}

	/** What the annotations of one draft point into. */
	private record Target(String text, String uri, CodePoints offsets) {
		String idOf(Flag flag) {
			return id(uri, flag.rule(), flag.span().toString(), flag.span().of(text));
		}
	}

	private void flag(Flag flag, Target target) throws IOException {
		start(target.idOf(flag), flag.fixes().isEmpty() ? "commenting" : "editing");
		json.writeObjectFieldStart("creator");
		json.writeStringField("type", "Software");
		json.writeStringField("name", Imprint.PROGRAM);
		json.writeEndObject();
		json.writeArrayFieldStart("body");
		body("commenting", flag.message());
		for (Candidate candidate : flag.candidates()) {
			body("commenting", "Not " + candidate.name() + ": " + candidate.reason());
		}
		body("tagging", flag.rule());
		body("tagging", flag.severity().label());
		Optional<Fix.Edit> replacement = flag.fixes().stream().filter(fix -> fix.edits().size() == 1)
				.map(fix -> fix.edits().getFirst()).filter(edit -> edit.span().equals(flag.span())).findFirst();
		if (replacement.isPresent()) {
			body("editing", replacement.get().replacement());
		}
		json.writeEndArray();
		selectors(flag.span(), target);
		json.writeEndObject();
	}

	private void reply(Flag flag, Decision decision, Target target) throws IOException {
		start(id(target.idOf(flag), decision.getWhen().toString()), "replying");
		person(decision.getWho());
		json.writeStringField("created", decision.getWhen().toString());
		json.writeArrayFieldStart("body");
		body("replying", decision.getReason() == null || decision.getReason().isBlank() ? "Dismissed" : "Dismissed: " + decision.getReason());
		json.writeEndArray();
		json.writeStringField("target", target.idOf(flag));
		json.writeEndObject();
	}

	private void claim(DisputedClaim claim, Optional<Span> span, Target target) throws IOException {
		start(id(target.uri(), "claim", claim.getAnchor().getQuote(), claim.getAnchor().getBefore()), "questioning");
		person(claim.getOwner());
		json.writeArrayFieldStart("body");
		body("questioning", Claims.wording(claim));
		body("tagging", claim.getStatus().getLiteral());
		if (claim.getNote() != null && !claim.getNote().isBlank()) {
			body("commenting", claim.getNote());
		}
		json.writeEndArray();
		if (span.isPresent()) {
			selectors(span.get(), target);
		} else {
			json.writeObjectFieldStart("target");
			json.writeStringField("source", target.uri());
			json.writeObjectFieldStart("selector");
			quote(claim.getAnchor().getQuote(), claim.getAnchor().getBefore(), claim.getAnchor().getAfter());
			json.writeEndObject();
			json.writeEndObject();
		}
		json.writeEndObject();
	}

	private void start(String id, String motivation) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", id);
		json.writeStringField("type", "Annotation");
		json.writeStringField("motivation", motivation);
	}

	private void person(String name) throws IOException {
		if (name != null && !name.isBlank()) {
			json.writeObjectFieldStart("creator");
			json.writeStringField("type", "Person");
			json.writeStringField("name", name);
			json.writeEndObject();
		}
	}

	private void body(String purpose, String value) throws IOException {
		json.writeStartObject();
		json.writeStringField("type", "TextualBody");
		json.writeStringField("purpose", purpose);
		json.writeStringField("format", "text/plain");
		json.writeStringField("language", "en");
		json.writeStringField("value", value);
		json.writeEndObject();
	}

	private void selectors(Span span, Target target) throws IOException {
		json.writeObjectFieldStart("target");
		json.writeStringField("source", target.uri());
		json.writeArrayFieldStart("selector");
		json.writeStartObject();
		quote(span.of(target.text()), before(target.text(), span.start()), after(target.text(), span.end()));
		json.writeEndObject();
		json.writeStartObject();
		json.writeStringField("type", "TextPositionSelector");
		json.writeNumberField("start", target.offsets().at(span.start()));
		json.writeNumberField("end", target.offsets().at(span.end()));
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
	}

	private void quote(String exact, String prefix, String suffix) throws IOException {
		json.writeStringField("type", "TextQuoteSelector");
		json.writeStringField("exact", exact);
		json.writeStringField("prefix", prefix);
		json.writeStringField("suffix", suffix);
	}

	/** @return the characters before an offset, without half of one */
	private static String before(String text, int end) {
		int start = Math.max(0, end - NEIGHBOUR);
		return text.substring(start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start, end);
	}

	private static String after(String text, int start) {
		int end = Math.min(text.length(), start + NEIGHBOUR);
		return text.substring(start, end < text.length() && end > start && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
	}

	/** @return an address that is the same for the same parts, so that a reader knows an annotation again */
	private static String id(String... parts) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() throws IOException {
		json.writeEndArray();
		json.writeEndObject();
		Json.end(json);
	}
}
