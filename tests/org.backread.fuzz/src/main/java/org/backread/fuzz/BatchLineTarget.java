package org.backread.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.backread.formats.batch.BatchLine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

/** Any line of a batch gets one line of JSON for an answer. */
public final class BatchLineTarget {
	/** Without checks: what they find is the business of another target. */
	private static final BatchLine LINE = new BatchLine(new Analyzer(Language.english(), List.of()), Settings.DEFAULT);
	private static final JsonFactory JSON = new JsonFactory();

	private BatchLineTarget() {
	}

	/** @param input the line in UTF-8 */
	public static void fuzzerTestOneInput(byte[] input) throws IOException {
		String answer = LINE.review(new String(input, StandardCharsets.UTF_8), 1);
		if (answer.indexOf('\n') >= 0) {
			throw new AssertionError("an answer of more than one line: " + answer);
		}
		try (JsonParser parser = JSON.createParser(answer)) {
			while (parser.nextToken() != null) {
				// JSON to its end
			}
		}
	}
}
