package org.backread.formats.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.backread.desk.ReviewedDraft;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes reports for tests and reads them. */
final class Reports {
	private static final JsonMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private Reports() {
	}

	static byte[] bytes(ReportFormat format, ReviewedDraft draft) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(draft, Harbour.IMPRINT, out);
		return out.toByteArray();
	}

	static String text(ReportFormat format, ReviewedDraft draft) throws IOException {
		return new String(bytes(format, draft), StandardCharsets.UTF_8);
	}

	static JsonNode json(ReportFormat format, ReviewedDraft draft) throws IOException {
		return STRICT.readTree(text(format, draft));
	}
}
