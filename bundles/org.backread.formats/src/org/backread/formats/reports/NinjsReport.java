package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.backread.desk.Claims;
import org.backread.desk.DraftState;
import org.backread.desk.ReviewedDraft;
import org.backread.desk.SignOffs;
import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.ParagraphRole;
import org.backread.review.DisputedClaim;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * An article as IPTC ninjs 3.1, with what stands open as its editorial note. It is withheld until it is signed off as it
 * stands.
 */
final class NinjsReport {
	private static final String VERSION = "3.1";

	private NinjsReport() {
	}

	/** Writes one draft. */
	static void write(ReviewedDraft draft, Imprint imprint, OutputStream out) throws IOException {
		Analysis analysis = draft.analysis();
		JsonGenerator json = Json.to(out);
		json.writeStartObject();
		json.writeStringField("uri", "urn:uuid:" + id(draft));
		json.writeStringField("type", "text");
		json.writeStringField("representationType", "full");
		json.writeStringField("versionCreated", imprint.made().toString());
		json.writeStringField("pubStatus", draft.state() == DraftState.SIGNED ? "usable" : "withheld");
		json.writeStringField("language", "en");
		Optional<String> headline = Article.first(analysis, ParagraphRole.HEADLINE);
		json.writeStringField("title", headline.orElse(draft.file().getFileName().toString()));
		if (headline.isPresent()) {
			value(json, "headlines", headline.get());
		}
		Optional<String> standfirst = Article.first(analysis, ParagraphRole.STANDFIRST);
		if (standfirst.isPresent()) {
			value(json, "descriptions", standfirst.get());
		}
		Json.optional(json, "by", Article.first(analysis, ParagraphRole.BYLINE).orElse(null));
		body(json, Article.body(analysis));
		json.writeStringField("edNote", note(draft, imprint));
		json.writeObjectFieldStart("standard");
		json.writeStringField("name", "ninjs");
		json.writeStringField("version", VERSION);
		json.writeStringField("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_" + VERSION + ".json#");
		json.writeEndObject();
		json.writeEndObject();
		Json.end(json);
	}

	/** One id for all versions of a draft: a text without one of its own is told by its file's name. */
	private static UUID id(ReviewedDraft draft) {
		return UUID.nameUUIDFromBytes(draft.file().getFileName().toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void value(JsonGenerator json, String name, String value) throws IOException {
		json.writeArrayFieldStart(name);
		json.writeStartObject();
		json.writeStringField("contentType", "text/plain");
		json.writeStringField("value", value);
		json.writeEndObject();
		json.writeEndArray();
	}

	private static void body(JsonGenerator json, String body) throws IOException {
		json.writeArrayFieldStart("bodies");
		json.writeStartObject();
		json.writeStringField("contentType", "text/plain");
		json.writeNumberField("charCount", body.codePointCount(0, body.length()));
		json.writeNumberField("wordCount", Article.words(body));
		json.writeStringField("value", body);
		json.writeEndObject();
		json.writeEndArray();
	}

	/** What an editor at the other end has to know, a line each. */
	private static String note(ReviewedDraft draft, Imprint imprint) {
		Places places = new Places(draft.analysis());
		StringBuilder note = new StringBuilder("Backread: ").append(Labels.of(draft.state()));
		draft.signOff().ifPresent(signOff -> note.append(SignOffs.isStale(signOff, draft.analysis().text()) ? ": " : " by ")
				.append(signOff.getWho()).append(", ").append(imprint.moment(signOff.getWhen())));
		note.append('.');
		for (Flag flag : draft.openFlags()) {
			note.append('\n').append(Labels.of(flag.severity())).append(", paragraph ").append(places.paragraph(flag.span()))
					.append(": ").append(flag.message());
		}
		for (DisputedClaim claim : draft.openClaims()) {
			note.append("\nClaim (").append(Labels.of(claim.getStatus()).toLowerCase(Locale.ROOT)).append("): ")
					.append(Claims.wording(claim));
		}
		return note.toString();
	}
}
