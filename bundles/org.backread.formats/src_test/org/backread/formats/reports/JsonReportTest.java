package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.backread.desk.ReviewedDraft;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class JsonReportTest {
	private final ReviewedDraft draft = Harbour.reviewed();

	private JsonNode file() throws IOException {
		return Reports.json(ReportFormat.JSON, draft).path("files").path(0);
	}

	@Test
	void flagsAreThoseThatStandOpen() throws IOException {
		assertEquals(draft.openFlags().size(), file().path("flags").size());
		assertEquals(1, file().path("dismissed").size());
		JsonNode dismissed = file().path("dismissed").path(0);
		assertEquals("page-furniture", dismissed.path("rule").asText());
		JsonNode decision = file().path("decisions").path(dismissed.path("decision").asInt());
		assertEquals("The share bar is part of this page's design.", decision.path("reason").asText());
		assertTrue(decision.path("inForce").asBoolean());
	}

	@Test
	void holdsTheWholeRecord() throws IOException {
		assertEquals("stale", file().path("state").asText());
		assertEquals(3, file().path("decisions").size());
		assertFalse(file().path("decisions").path(1).path("inForce").asBoolean(), "it was taken back");
		assertEquals(1, file().path("decisions").path(2).path("reopens").asInt());
		assertEquals(4, file().path("ledger").size());
		assertEquals(0, file().path("ledger").path(1).path("conflictsWith").path(0).asInt());
		assertEquals("contradicts", file().path("ledger").path(0).path("evidence").path(0).path("stance").asText());
		assertFalse(file().path("ledger").path(3).has("start"), "its words are gone");
		assertTrue(file().path("signOffs").path(0).path("stale").asBoolean());
		assertEquals(1, file().path("signOffs").path(0).path("open").size());
	}

	@Test
	void placesCountCodePoints() throws IOException {
		int[] text = draft.analysis().text().codePoints().toArray();
		JsonNode claim = file().path("ledger").path(2);
		int start = claim.path("start").asInt();
		assertEquals(claim.path("quote").asText(), new String(text, start, claim.path("end").asInt() - start));
	}
}
