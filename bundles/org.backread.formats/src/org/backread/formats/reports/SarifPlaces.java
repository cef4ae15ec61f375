package org.backread.formats.reports;

import java.io.IOException;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes what in a SARIF result points into one draft: locations, related locations and fixes. */
final class SarifPlaces {
	private final JsonGenerator json;
	private final String text;
	private final String uri;
	private final int index;
	private final Lines lines;
	private final CodePoints offsets;
	private final Places places;

	/**
	 * @param uri   the draft's
	 * @param index the draft's among the run's artifacts
	 */
	SarifPlaces(JsonGenerator json, Analysis analysis, String uri, int index) {
		this.json = json;
		this.text = analysis.text();
		this.uri = uri;
		this.index = index;
		lines = new Lines(text);
		offsets = new CodePoints(text);
		places = new Places(analysis);
	}

	/** Writes where a flag stands, with the sentence around it. */
	void locations(Flag flag) throws IOException {
		json.writeArrayFieldStart("locations");
		json.writeStartObject();
		json.writeObjectFieldStart("physicalLocation");
		artifact();
		region("region", flag.span(), true);
		Span sentence = places.sentence(flag.span());
		if (sentence.contains(flag.span()) && !sentence.equals(flag.span())) {
			region("contextRegion", sentence, true);
		}
		json.writeEndObject();
		json.writeEndObject();
		json.writeEndArray();
	}

	/** Writes whom or what the flagged words could be taken for, and why each fails. */
	void candidates(Flag flag) throws IOException {
		if (flag.candidates().isEmpty()) {
			return;
		}
		json.writeArrayFieldStart("relatedLocations");
		int id = 0;
		for (Candidate candidate : flag.candidates()) {
			json.writeStartObject();
			json.writeNumberField("id", id++);
			json.writeObjectFieldStart("physicalLocation");
			artifact();
			region("region", candidate.span(), true);
			json.writeEndObject();
			json.writeObjectFieldStart("message");
			json.writeStringField("text", candidate.name() + ": " + candidate.reason());
			json.writeEndObject();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Writes the mends of a flag, best first. */
	void fixes(Flag flag) throws IOException {
		if (flag.fixes().isEmpty()) {
			return;
		}
		json.writeArrayFieldStart("fixes");
		for (Fix fix : flag.fixes()) {
			json.writeStartObject();
			json.writeObjectFieldStart("description");
			json.writeStringField("text", fix.label());
			json.writeEndObject();
			json.writeArrayFieldStart("artifactChanges");
			json.writeStartObject();
			artifact();
			json.writeArrayFieldStart("replacements");
			for (Fix.Edit edit : fix.edits()) {
				json.writeStartObject();
				region("deletedRegion", edit.span(), false);
				json.writeObjectFieldStart("insertedContent");
				json.writeStringField("text", edit.replacement());
				json.writeEndObject();
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void artifact() throws IOException {
		json.writeObjectFieldStart("artifactLocation");
		json.writeStringField("uri", uri);
		json.writeNumberField("index", index);
		json.writeEndObject();
	}

	private void region(String name, Span span, boolean snippet) throws IOException {
		Position start = lines.at(span.start());
		Position end = lines.at(span.end());
		json.writeObjectFieldStart(name);
		json.writeNumberField("startLine", start.line());
		json.writeNumberField("startColumn", start.column());
		json.writeNumberField("endLine", end.line());
		json.writeNumberField("endColumn", end.column());
		json.writeNumberField("charOffset", offsets.at(span.start()));
		json.writeNumberField("charLength", offsets.at(span.end()) - offsets.at(span.start()));
		if (snippet) {
			json.writeObjectFieldStart("snippet");
			json.writeStringField("text", span.of(text));
			json.writeEndObject();
		}
		json.writeEndObject();
	}
}
