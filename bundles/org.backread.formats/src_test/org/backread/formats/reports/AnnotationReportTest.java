package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.desk.ReviewedDraft;
import org.junit.jupiter.api.Test;
import org.trellisldp.vocabulary.OA;

import com.fasterxml.jackson.databind.JsonNode;

class AnnotationReportTest {
	/** What the vocabulary calls its classes, properties and motivations; read from somebody else's list of them. */
	private static final Set<String> VOCABULARY = Stream.of(OA.class.getFields()).map(Field::getName).collect(Collectors.toSet());
	/** The keys that its JSON form gives another name. */
	private static final Map<String, String> KEYS = Map.of("body", "hasBody", "target", "hasTarget", "selector", "hasSelector", "source", "hasSource", "motivation",
			"motivatedBy", "purpose", "hasPurpose");
	/** Keys and classes that it takes from other vocabularies. */
	private static final Set<String> OTHERS = Set.of("@context", "id", "type", "items", "value", "creator", "created", "name", "format", "language", "AnnotationPage",
			"Software", "Person");

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
			assertTrue(annotation.has("motivation"), annotation.toString());
			assertTrue(annotation.has("target"), annotation.toString());
			for (JsonNode body : annotation.path("body")) {
				assertEquals("TextualBody", body.path("type").asText());
				assertTrue(body.has("purpose"), body.toString());
			}
		}
		assertEquals(draft.openFlags().size() + 2 * draft.dismissedFlags().size() + draft.review().getClaims().size(), page.path("items").size());
	}

	@Test
	void everyTermIsOneOfTheVocabulary() throws IOException {
		assertTrue(VOCABULARY.containsAll(KEYS.values()), VOCABULARY.toString());
		assertTerms(page());
	}

	private static void assertTerms(JsonNode node) {
		node.properties().forEach(field -> {
			String key = field.getKey();
			assertTrue(OTHERS.contains(key) || VOCABULARY.contains(KEYS.getOrDefault(key, key)), key);
			if (Set.of("type", "motivation", "purpose").contains(key)) {
				String term = field.getValue().asText();
				assertTrue(OTHERS.contains(term) || VOCABULARY.contains(term), key + ": " + term);
			}
		});
		node.forEach(AnnotationReportTest::assertTerms);
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
