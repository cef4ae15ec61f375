package org.backread.formats.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.BooleanSupplier;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.formats.reports.AnalysisJson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Answers one line of a batch. Safe for many threads. */
public final class BatchLine {
	/** The longest line that is answered, in UTF-16 code units. */
	public static final int LONGEST = 32 << 20;

	private final JsonFactory factory = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).build()).build();
	private final Analyzer analyzer;
	private final Settings settings;

	/**
	 * @param analyzer reviews the articles
	 * @param settings which rules report
	 */
	public BatchLine(Analyzer analyzer, Settings settings) {
		this.analyzer = analyzer;
		this.settings = settings;
	}

	/** What a line asks for. */
	private record Request(String id, String text) {
	}

	/**
	 * @param line   {@code {"id":…,"text":…}}
	 * @param number its number, from 1, for messages
	 * @return the answer as JSON without a line end; its {@code error} tells what is wrong with a bad line
	 */
	public String review(String line, int number) throws IOException {
		if (line.length() > LONGEST) {
			return answer(null, null, "line " + number + ": longer than " + LONGEST + " characters; no article is");
		}
		Request request;
		try {
			request = parse(line);
		} catch (JsonProcessingException e) {
			return answer(null, null, "line " + number + ": not JSON: " + e.getOriginalMessage());
		}
		return request.text() == null ? answer(request.id(), null, "line " + number + ": no string \"text\"")
				: review(request.id(), request.text(), () -> false).json();
	}

	/**
	 * What came of an article.
	 *
	 * @param json  the answer
	 * @param error what it says is wrong; null if nothing is
	 */
	public record Answer(String json, String error) {
	}

	/**
	 * Reviews an article that comes from something else than a line.
	 *
	 * @param id        its name in the answer; may be null
	 * @param text      the article
	 * @param cancelled asked often; once it answers true the review fails
	 */
	public Answer review(String id, String text, BooleanSupplier cancelled) throws IOException {
		try {
			return new Answer(answer(id, analyzer.analyze(text, settings, cancelled), null), null);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // whatever one article does, the others are reviewed
			String error = "the review failed: " + e;
			return new Answer(answer(id, null, error), error);
		}
	}

	private Request parse(String line) throws IOException {
		String id = null;
		String text = null;
		try (JsonParser json = factory.createParser(line)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				return new Request(null, null);
			}
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				JsonToken value = json.nextToken();
				if (name.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
					id = json.getText();
				} else if (name.equals("text") && value == JsonToken.VALUE_STRING) {
					text = json.getText();
				} else {
					json.skipChildren();
				}
			}
		}
		return new Request(id, text);
	}

	private String answer(String id, Analysis analysis, String error) throws IOException {
		StringWriter out = new StringWriter();
		try (JsonGenerator json = factory.createGenerator(out)) {
			json.writeStartObject();
			json.writeStringField("id", id);
			if (analysis == null) {
				AnalysisJson.writeEmpty(json);
			} else {
				AnalysisJson.write(json, analysis);
			}
			json.writeStringField("error", error);
			json.writeEndObject();
		}
		return out.toString();
	}
}
