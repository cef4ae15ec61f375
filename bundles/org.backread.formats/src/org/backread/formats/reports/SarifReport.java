package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Check;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.review.Decision;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Flags as a SARIF 2.1.0 log of one run. Dismissed flags are results with an external suppression; candidates are related
 * locations. Columns and offsets count code points.
 */
final class SarifReport implements ReportWriter {
	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	private final JsonGenerator json;
	private final List<String> rules = new ArrayList<>(Checks.all().stream().map(check -> check.info().id()).toList());
	private final List<String> drafts = new ArrayList<>();

	SarifReport(Imprint imprint, OutputStream out) throws IOException {
		json = Json.to(out);
		json.writeStartObject();
		json.writeStringField("$schema", SCHEMA);
		json.writeStringField("version", "2.1.0");
		json.writeArrayFieldStart("runs");
		json.writeStartObject();
		json.writeStringField("columnKind", "unicodeCodePoints");
		json.writeFieldName("newlineSequences");
		json.writeArray(new String[] { "\r\n", "\n", "\r" }, 0, 3);
		json.writeArrayFieldStart("results");
	}

	private void tool() throws IOException {
		json.writeObjectFieldStart("tool");
		json.writeObjectFieldStart("driver");
		json.writeStringField("name", Imprint.PROGRAM);
		json.writeStringField("version", Imprint.VERSION);
		json.writeArrayFieldStart("rules");
		for (Check check : Checks.all()) {
			rule(check.info());
		}
		for (String id : rules.subList(Checks.all().size(), rules.size())) {
			json.writeStartObject();
			json.writeStringField("id", id);
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndObject();
	}

	private void rule(CheckInfo rule) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", rule.id());
		text("shortDescription", rule.title());
		text("fullDescription", rule.summary());
		text("help", rule.summary());
		json.writeObjectFieldStart("defaultConfiguration");
		json.writeStringField("level", level(rule.severity()));
		json.writeEndObject();
		json.writeEndObject();
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		SarifPlaces places = new SarifPlaces(json, draft.analysis(), DraftUri.of(draft.file()), drafts.size());
		drafts.add(DraftUri.of(draft.file()));
		Map<Flag, Decision> dismissed = draft.dismissedFlags();
		List<Flag> open = draft.openFlags();
		for (Flag flag : open) {
			result(flag, null, places);
		}
		for (Map.Entry<Flag, Decision> entry : dismissed.entrySet()) {
			result(entry.getKey(), entry.getValue(), places);
		}
	}

	private void result(Flag flag, Decision dismissal, SarifPlaces places) throws IOException {
		json.writeStartObject();
		json.writeStringField("ruleId", flag.rule());
		json.writeNumberField("ruleIndex", index(flag.rule()));
		json.writeStringField("level", level(flag.severity()));
		text("message", flag.message());
		places.locations(flag);
		places.candidates(flag);
		places.fixes(flag);
		if (dismissal != null) {
			suppression(dismissal);
		}
		json.writeEndObject();
	}

	/** Rules that do not ship are added as they turn up; nothing but their ids is known here. */
	private int index(String rule) {
		if (!rules.contains(rule)) {
			rules.add(rule);
		}
		return rules.indexOf(rule);
	}

	private void suppression(Decision dismissal) throws IOException {
		json.writeArrayFieldStart("suppressions");
		json.writeStartObject();
		json.writeStringField("kind", "external");
		json.writeStringField("status", "accepted");
		Json.optional(json, "justification", dismissal.getReason());
		json.writeObjectFieldStart("properties");
		Json.optional(json, "who", dismissal.getWho());
		json.writeStringField("when", dismissal.getWhen().toString());
		json.writeStringField("kind", dismissal.getKind().getLiteral());
		json.writeEndObject();
		json.writeEndObject();
		json.writeEndArray();
	}

	private void text(String name, String text) throws IOException {
		json.writeObjectFieldStart(name);
		json.writeStringField("text", text);
		json.writeEndObject();
	}

	private static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.label();
	}

	@Override
	public void close() throws IOException {
		json.writeEndArray();
		json.writeArrayFieldStart("artifacts");
		for (String draft : drafts) {
			json.writeStartObject();
			json.writeObjectFieldStart("location");
			json.writeStringField("uri", draft);
			json.writeEndObject();
			json.writeFieldName("roles");
			json.writeArray(new String[] { "analysisTarget" }, 0, 1);
			json.writeEndObject();
		}
		json.writeEndArray();
		tool();
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
		Json.end(json);
	}
}
