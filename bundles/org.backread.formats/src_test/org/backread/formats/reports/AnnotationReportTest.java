package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.backread.desk.ReviewedDraft;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class AnnotationReportTest {
	private static final Set<String> MOTIVATIONS = Set.of("assessing", "bookmarking", "classifying", "commenting", "describing", "editing",
			"highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging");

	private final ReviewedDraft draft = Harbour.reviewed();

	private JsonNode page() throws IOException {
		return Reports.json(ReportFormat.ANNOTATIONS, draft);
	}

	@Test
	void everyAnnotationHasWhatTheModelAsksFor() throws IOException {
		JsonNode page = page();
		assertEquals("http://www.w3.org/ns/anno.jsonld", page.path("@context").asText());
		assertEquals("AnnotationPage", page.path("type").asText());
		Set<String> ids = new HashSet<>(Set.of(page.path("id").asText()));
		for (JsonNode annotation : page.path("items")) {
			assertTrue(annotation.path("id").asText().startsWith("urn:uuid:"), annotation.toString());
			assertTrue(ids.add(annotation.path("id").asText()), "an id stands for one annotation: " + annotation);
			assertEquals("Annotation", annotation.path("type").asText());
			assertTrue(MOTIVATIONS.contains(annotation.path("motivation").asText()), annotation.toString());
			assertTrue(annotation.has("target"), annotation.toString());
			for (JsonNode body : annotation.path("body")) {
				assertEquals("TextualBody", body.path("type").asText());
				assertTrue(MOTIVATIONS.contains(body.path("purpose").asText()), body.toString());
			}
		}
		assertEquals(draft.openFlags().size() + 2 * draft.dismissedFlags().size() + draft.review().getClaims().size(), page.path("items").size());
	}

	@Test
	void bothSelectorsFindTheSameWords() throws IOException {
		int[] text = draft.analysis().text().codePoints().toArray();
		int checked = 0;
		for (JsonNode annotation : page().path("items")) {
			JsonNode selectors = annotation.path("target").path("selector");
			if (selectors.isArray()) {
				JsonNode quote = selectors.path(0);
				int start = selectors.path(1).path("start").asInt();
				int end = selectors.path(1).path("end").asInt();
				assertEquals(quote.path("exact").asText(), new String(text, start, end - start));
				assertTrue(new String(text, 0, start).endsWith(quote.path("prefix").asText()), quote.toString());
				assertTrue(new String(text, end, text.length - end).startsWith(quote.path("suffix").asText()), quote.toString());
				checked++;
			}
		}
		assertTrue(checked >= 6, "there was something to check: " + checked);
	}

	@Test
	void claimThatLeftTheDraftKeepsItsQuote() throws IOException {
		JsonNode last = page().path("items").path(page().path("items").size() - 1);
		assertEquals("Tellmark ended its subsidy in January", last.path("target").path("selector").path("exact").asText());
	}

	@Test
	void dismissalRepliesToItsFlag() throws IOException {
		Set<String> ids = new HashSet<>();
		page().path("items").forEach(annotation -> ids.add(annotation.path("id").asText()));
		int replies = 0;
		for (JsonNode annotation : page().path("items")) {
			if (annotation.path("motivation").asText().equals("replying")) {
				assertTrue(ids.contains(annotation.path("target").asText()), annotation.toString());
				assertEquals("Nora Lind", annotation.path("creator").path("name").asText());
				replies++;
			}
		}
		assertEquals(1, replies);
	}

	@Test
	void idsStayTheSame() throws IOException {
		assertEquals(Reports.text(ReportFormat.ANNOTATIONS, Harbour.reviewed()), Reports.text(ReportFormat.ANNOTATIONS, Harbour.reviewed()));
	}
}
