package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.backread.desk.Claims;
import org.backread.desk.DraftFigures;
import org.backread.desk.DraftState;
import org.backread.desk.ReviewedDraft;
import org.backread.desk.SignOffs;
import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.ParagraphRole;
import org.backread.formats.MetadataField;
import org.backread.review.Detail;
import org.backread.review.DisputedClaim;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * An article as IPTC ninjs 3.1, with what stands open as its editorial note. It is withheld until it is signed off as it
 * stands.
 */
final class NinjsReport {
	private static final String VERSION = "3.1";

	private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");
	private static final Pattern URI_WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,30}:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,1000}");
	private static final Pattern URGENCY = Pattern.compile("[1-9]");

	private NinjsReport() {
	}

	/** Writes one draft. */
	static void write(ReviewedDraft draft, Imprint imprint, OutputStream out) throws IOException {
		Analysis analysis = draft.analysis();
		JsonGenerator json = Json.to(out);
		json.writeStartObject();
		json.writeStringField("uri", uri(draft));
		json.writeStringField("type", "text");
		json.writeStringField("representationType", "full");
		json.writeStringField("versionCreated", imprint.made().toString());
		json.writeStringField("pubStatus", draft.state() == DraftState.SIGNED ? "usable" : "withheld");
		json.writeStringField("language", detail(draft, MetadataField.LANGUAGE).filter(LANGUAGE_TAG.asMatchPredicate()).orElse("en"));
		Json.optional(json, "version", detail(draft, MetadataField.VERSION).orElse(null));
		Json.optional(json, "slugline", detail(draft, MetadataField.SLUG).orElse(null));
		Json.optional(json, "located", detail(draft, MetadataField.DATELINE).orElse(null));
		Json.optional(json, "copyrightNotice", detail(draft, MetadataField.COPYRIGHT).orElse(null));
		Optional<String> urgency = detail(draft, MetadataField.URGENCY).filter(URGENCY.asMatchPredicate());
		if (urgency.isPresent()) {
			json.writeNumberField("urgency", Integer.parseInt(urgency.get()));
		}
		Optional<String> headline = Article.first(analysis, ParagraphRole.HEADLINE);
		json.writeStringField("title", headline.orElse(draft.file().getFileName().toString()));
		if (headline.isPresent()) {
			value(json, "headlines", headline.get());
		}
		Optional<String> standfirst = Article.first(analysis, ParagraphRole.STANDFIRST);
		if (standfirst.isPresent()) {
			value(json, "descriptions", standfirst.get());
		}
		Json.optional(json, "by", detail(draft, MetadataField.BYLINE).or(() -> Article.first(analysis, ParagraphRole.BYLINE)).orElse(null));
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

	/** One id for all versions of a draft: its source's, else one made of its file's name. */
	private static String uri(ReviewedDraft draft) {
		return detail(draft, MetadataField.ID).filter(URI_WITH_SCHEME.asMatchPredicate())
				.orElseGet(() -> "urn:uuid:" + UUID.nameUUIDFromBytes(draft.file().getFileName().toString().getBytes(StandardCharsets.UTF_8)));
	}

	/** What the file that the draft was imported from said about it. */
	private static Optional<String> detail(ReviewedDraft draft, MetadataField field) {
		return draft.review().getOrigin() == null ? Optional.empty()
				: draft.review().getOrigin().getDetails().stream().filter(detail -> field.id().equals(detail.getName())).map(Detail::getValue).findFirst();
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
		json.writeNumberField("wordCount", DraftFigures.words(body));
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
