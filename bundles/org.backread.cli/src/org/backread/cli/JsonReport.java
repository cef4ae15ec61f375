package org.backread.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

import org.backread.engine.Analysis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Prints reviews as one JSON object: {@code {"files":[{"file":…,"flags":[…],…}]}}. */
final class JsonReport implements Report {
	private final JsonGenerator json;

	JsonReport(PrintStream out) throws IOException {
		json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
		json.writeStartObject();
		json.writeArrayFieldStart("files");
	}

	@Override
	public void add(Path file, Analysis analysis) throws IOException {
		json.writeStartObject();
		json.writeStringField("file", file.toString());
		JsonFields.write(json, analysis);
		json.writeEndObject();
	}

	@Override
	public void close() throws IOException {
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
		json.close();
	}
}
