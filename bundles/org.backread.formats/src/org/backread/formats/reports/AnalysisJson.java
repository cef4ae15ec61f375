package org.backread.formats.reports;

import java.io.IOException;
import java.util.List;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Claim;
import org.backread.engine.discourse.Voice;
import org.backread.engine.text.Span;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes an analysis as the fields of a JSON object; offsets in code points, end exclusive. */
public final class AnalysisJson {
	private final JsonGenerator json;
	private final CodePoints offsets;

	AnalysisJson(JsonGenerator json, CodePoints offsets) {
		this.json = json;
		this.offsets = offsets;
	}

	/** Writes the fields of one analysis into the object that is open. */
	public static void write(JsonGenerator json, Analysis analysis) throws IOException {
		new AnalysisJson(json, new CodePoints(analysis.text())).fields(analysis, analysis.flags());
	}

	/** Writes the fields of one analysis into the object that is open, with other flags than all of its own. */
	void fields(Analysis analysis, List<Flag> flags) throws IOException {
		json.writeArrayFieldStart("flags");
		for (Flag flag : flags) {
			flag(flag);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("attributions");
		for (Attribution attribution : analysis.attributions()) {
			attribution(attribution);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("voices");
		for (Voice voice : analysis.voices()) {
			voice(voice);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("claims");
		for (Claim claim : analysis.claims()) {
			claim(claim);
		}
		json.writeEndArray();
	}

	/** Writes the fields of an analysis that failed: all empty. */
	public static void writeEmpty(JsonGenerator json) throws IOException {
		for (String name : List.of("flags", "attributions", "voices", "claims")) {
			json.writeArrayFieldStart(name);
			json.writeEndArray();
		}
	}

	private void flag(Flag flag) throws IOException {
		json.writeStartObject();
		flagFields(flag);
		json.writeEndObject();
	}

	/** Writes the fields of a flag into the object that is open. */
	void flagFields(Flag flag) throws IOException {
		json.writeStringField("rule", flag.rule());
		json.writeStringField("severity", flag.severity().label());
		span(flag.span());
		json.writeStringField("message", flag.message());
		json.writeArrayFieldStart("candidates");
		for (Candidate candidate : flag.candidates()) {
			json.writeStartObject();
			json.writeStringField("name", candidate.name());
			span(candidate.span());
			json.writeNumberField("paragraphsAway", candidate.paragraphsAway());
			json.writeStringField("reason", candidate.reason());
			json.writeBooleanField("misleading", candidate.misleading());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("fixes");
		for (Fix fix : flag.fixes()) {
			json.writeStartObject();
			json.writeStringField("label", fix.label());
			json.writeArrayFieldStart("edits");
			for (Fix.Edit edit : fix.edits()) {
				json.writeStartObject();
				span(edit.span());
				json.writeStringField("replacement", edit.replacement());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void attribution(Attribution attribution) throws IOException {
		json.writeStartObject();
		spans("source", attribution.source());
		spans("cue", attribution.cue());
		spans("content", attribution.content());
		json.writeStringField("quote", attribution.quote().label());
		json.writeNumberField("voice", attribution.voice());
		json.writeEndObject();
	}

	private void voice(Voice voice) throws IOException {
		json.writeStartObject();
		json.writeNumberField("id", voice.id());
		json.writeStringField("name", voice.name());
		json.writeStringField("kind", voice.kind().label());
		json.writeBooleanField("identified", voice.identified());
		json.writeStringField("role", voice.role().orElse(null));
		json.writeFieldName("firstReference");
		if (voice.firstReference().isPresent()) {
			json.writeStartObject();
			span(voice.firstReference().get());
			json.writeEndObject();
		} else {
			json.writeNull();
		}
		json.writeArrayFieldStart("statements");
		for (int statement : voice.statements()) {
			json.writeNumber(statement);
		}
		json.writeEndArray();
		json.writeNumberField("wordsQuoted", voice.wordsQuoted());
		json.writeEndObject();
	}

	private void claim(Claim claim) throws IOException {
		json.writeStartObject();
		span(claim.span());
		json.writeStringField("kind", claim.kind().label());
		json.writeNumberField("voice", claim.voice());
		json.writeNumberField("attribution", claim.attribution());
		json.writeFieldName("sentence");
		json.writeStartObject();
		span(claim.sentence());
		json.writeEndObject();
		json.writeArrayFieldStart("signs");
		for (Claim.Sign sign : claim.signs()) {
			json.writeStartObject();
			json.writeStringField("kind", sign.kind().label());
			span(sign.span());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void spans(String name, List<Span> spans) throws IOException {
		json.writeArrayFieldStart(name);
		for (Span span : spans) {
			json.writeStartObject();
			span(span);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Writes the fields of a place in the text into the object that is open. */
	void span(Span span) throws IOException {
		json.writeNumberField("start", offsets.at(span.start()));
		json.writeNumberField("end", offsets.at(span.end()));
	}
}
