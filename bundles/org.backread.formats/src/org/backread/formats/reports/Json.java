package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Makes the generators of all JSON reports. */
final class Json {
	private static final JsonFactory FACTORY = new JsonFactory();

	private Json() {
	}

	/**
	 * @param out not closed with the generator
	 * @return a generator of indented UTF-8. It goes by way of a writer, which puts a question mark for half a surrogate
	 *         pair, where Jackson's own UTF-8 stops with an error
	 */
	static JsonGenerator to(OutputStream out) throws IOException {
		return FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
				.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
	}

	/** Writes a field unless its value is null or blank. */
	static void optional(JsonGenerator json, String name, String value) throws IOException {
		if (value != null && !value.isBlank()) {
			json.writeStringField(name, value);
		}
	}

	/** Ends a report with a line end. */
	static void end(JsonGenerator json) throws IOException {
		json.writeRaw('\n');
		json.close();
	}
}
