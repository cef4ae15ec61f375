package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.backread.desk.ReviewedDraft;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Reviews as one JSON object, {@code {"files":[{"file":…,"flags":[…],…}]}}: of each draft what {@code batch} answers, with
 * the flags that stand open, and what its record holds.
 */
final class JsonReport implements ReportWriter {
	private final JsonGenerator json;

	JsonReport(Imprint imprint, OutputStream out) throws IOException {
		json = Json.to(out);
		json.writeStartObject();
		json.writeArrayFieldStart("files");
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		AnalysisJson fields = new AnalysisJson(json, new CodePoints(draft.analysis().text()));
		json.writeStartObject();
		json.writeStringField("file", draft.file().toString());
		json.writeStringField("state", draft.state().name().toLowerCase(Locale.ROOT));
		fields.fields(draft.analysis(), draft.openFlags());
		new RecordJson(json, fields, draft).write();
		json.writeEndObject();
	}

	@Override
	public void close() throws IOException {
		json.writeEndArray();
		json.writeEndObject();
		Json.end(json);
	}
}
