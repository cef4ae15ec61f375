package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.backread.desk.ReviewedDraft;
import org.backread.desk.SignOffs;
import org.backread.formats.MetadataField;
import org.backread.review.Detail;
import org.backread.review.Origin;
import org.backread.review.ReviewFactory;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class NinjsReportTest {
	/** Of the properties that ninjs 3.1 knows those that are used here; it allows no others. */
	private static final Set<String> KNOWN = Set.of("uri", "type", "representationType", "versionCreated", "pubStatus", "language", "title", "headlines",
			"descriptions", "by", "bodies", "edNote", "standard", "version", "slugline", "located", "copyrightNotice", "urgency");

	@Test
	void holdsTheArticleAndNothingUnknown() throws IOException {
		JsonNode item = Reports.json(ReportFormat.NINJS, Harbour.reviewed());
		Set<String> names = StreamSupport.stream(((Iterable<String>) item::fieldNames).spliterator(), false).collect(Collectors.toSet());
		assertTrue(KNOWN.containsAll(names), names.toString());
		assertEquals("text", item.path("type").asText());
		assertEquals("Ferry money runs out in Tellmark", item.path("headlines").path(0).path("value").asText());
		String body = item.path("bodies").path(0).path("value").asText();
		assertTrue(body.startsWith("He said the last crossing"), body);
		assertFalse(body.contains("Advertisement") || body.contains("Share"), "furniture is no part of the story");
		assertEquals(body.codePointCount(0, body.length()), item.path("bodies").path(0).path("charCount").asInt());
		assertEquals("3.1", item.path("standard").path("version").asText());
	}

	@Test
	void editorialNoteTellsWhatIsOpen() throws IOException {
		List<String> note = Reports.json(ReportFormat.NINJS, Harbour.reviewed()).path("edNote").asText().lines().toList();
		assertEquals("Backread: Changed since it was signed off: Iver Dahl, 2 March 2026, 12:00.", note.getFirst());
		assertTrue(note.contains("Warning, paragraph 3: \u201CAdvertisement\u201D is left over from a web page, not part of the story."), note.toString());
		assertTrue(note.contains("Claim (being checked): the ferry carried 120 people a week"), note.toString());
	}

	@Test
	void whatTheSourceSaidIsHandedOn() throws IOException {
		ReviewedDraft draft = Harbour.reviewed();
		Origin origin = ReviewFactory.eINSTANCE.createOrigin();
		Map.of(MetadataField.ID, "https://wire.example/item/77", MetadataField.BYLINE, "By Ola Brekke", MetadataField.URGENCY, "4", MetadataField.LANGUAGE, "en-GB",
				MetadataField.DATELINE, "TELLMARK").forEach((field, value) -> {
					Detail detail = ReviewFactory.eINSTANCE.createDetail();
					detail.setName(field.id());
					detail.setValue(value);
					origin.getDetails().add(detail);
				});
		draft.review().setOrigin(origin);
		JsonNode item = Reports.json(ReportFormat.NINJS, draft);
		assertEquals("https://wire.example/item/77", item.path("uri").asText());
		assertEquals("By Ola Brekke", item.path("by").asText());
		assertEquals(4, item.path("urgency").asInt());
		assertEquals("en-GB", item.path("language").asText());
		assertEquals("TELLMARK", item.path("located").asText());
		origin.getDetails().forEach(detail -> detail.setValue("not at all: <fit>"));
		item = Reports.json(ReportFormat.NINJS, draft);
		assertTrue(item.path("uri").asText().startsWith("urn:uuid:"), "what is no address is no id");
		assertFalse(item.has("urgency"), "what is no number is left out");
		assertEquals("en", item.path("language").asText());
	}

	@Test
	void isWithheldUntilTheTextIsSignedOff() throws IOException {
		ReviewedDraft draft = Harbour.draft("bridge.txt", "The bridge closed on Friday.\n");
		assertEquals("withheld", Reports.json(ReportFormat.NINJS, draft).path("pubStatus").asText());
		draft.review().getSignOffs().add(SignOffs.create(draft.analysis().text(), "Iver Dahl", Instant.EPOCH, "", List.of()));
		assertEquals("usable", Reports.json(ReportFormat.NINJS, draft).path("pubStatus").asText());
		assertEquals("withheld", Reports.json(ReportFormat.NINJS, Harbour.reviewed()).path("pubStatus").asText(), "signed, but changed since");
	}
}
