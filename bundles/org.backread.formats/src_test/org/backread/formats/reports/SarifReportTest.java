package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.Test;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

class SarifReportTest {
	/** The schema of OASIS, as an artifact of the registry ships it. */
	private static JsonSchema schema() throws IOException {
		try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
		}
	}

	private static JsonNode run(ReviewedDraft draft) throws IOException {
		return Reports.json(ReportFormat.SARIF, draft).path("runs").path(0);
	}

	@Test
	void satisfiesThePublishedSchema() throws IOException {
		for (ReviewedDraft draft : new ReviewedDraft[] { Harbour.reviewed(), Harbour.draft("clean.txt", "The bridge closed on Friday.\n") }) {
			Set<ValidationMessage> faults = schema().validate(Reports.json(ReportFormat.SARIF, draft));
			assertEquals(Set.of(), faults);
		}
	}

	@Test
	void isReadByAnIndependentReader() throws IOException {
		SarifSchema210 log = JsonMapper.builder().build().readValue(Reports.bytes(ReportFormat.SARIF, Harbour.reviewed()), SarifSchema210.class);
		ReviewedDraft draft = Harbour.reviewed();
		assertEquals(draft.openFlags().size() + draft.dismissedFlags().size(), log.getRuns().getFirst().getResults().size());
		assertEquals(Checks.all().size(), log.getRuns().getFirst().getTool().getDriver().getRules().size());
	}

	@Test
	void namesTheVersionOfItsBundle() throws IOException {
		try (InputStream manifest = Files.newInputStream(Path.of("META-INF", "MANIFEST.MF"))) {
			String version = new Manifest(manifest).getMainAttributes().getValue("Bundle-Version").replace(".qualifier", "");
			assertEquals(version, run(Harbour.reviewed()).path("tool").path("driver").path("version").asText());
		}
	}

	@Test
	void regionsCountCodePoints() throws IOException {
		ReviewedDraft draft = Harbour.draft("boats.txt", "\uD83D\uDEA2\uD83D\uDEA2 Two boats came by.\n\nAdvertisement\n\nTellmark paid for \uD83D\uDEA2 both.\n");
		JsonNode result = run(draft).path("results").path(0);
		JsonNode region = result.path("locations").path(0).path("physicalLocation").path("region");
		assertEquals("page-furniture", result.path("ruleId").asText());
		assertEquals("Advertisement", region.path("snippet").path("text").asText());
		assertEquals(23, region.path("charOffset").asInt());
		assertEquals(13, region.path("charLength").asInt());
		assertEquals(3, region.path("startLine").asInt());
		assertEquals(1, region.path("startColumn").asInt());
		assertEquals(14, region.path("endColumn").asInt());
		assertEquals("unicodeCodePoints", run(draft).path("columnKind").asText());
	}

	@Test
	void dismissedFlagsAreSuppressedWithTheirReason() throws IOException {
		int suppressed = 0;
		for (JsonNode result : run(Harbour.reviewed()).path("results")) {
			if (result.has("suppressions")) {
				suppressed++;
				JsonNode suppression = result.path("suppressions").path(0);
				assertEquals("external", suppression.path("kind").asText());
				assertEquals("accepted", suppression.path("status").asText());
				assertEquals("The share bar is part of this page's design.", suppression.path("justification").asText());
				assertEquals("Nora Lind", suppression.path("properties").path("who").asText());
			}
		}
		assertEquals(1, suppressed);
	}

	@Test
	void candidatesAreRelatedLocationsAndFixesReplacements() throws IOException {
		ReviewedDraft draft = Harbour.draft("she.txt", Harbour.ORPHAN);
		JsonNode result = find(run(draft), "orphan-attribution");
		JsonNode candidate = result.path("relatedLocations").path(0);
		assertTrue(candidate.path("message").path("text").asText().startsWith("Ada Holm: "), candidate.toString());
		assertTrue(candidate.path("physicalLocation").path("region").path("snippet").path("text").asText().endsWith("Ada Holm"), candidate.toString());
		JsonNode replacement = result.path("fixes").path(0).path("artifactChanges").path(0).path("replacements").path(0);
		assertFalse(replacement.path("deletedRegion").isMissingNode());
		assertFalse(replacement.path("insertedContent").path("text").asText().isEmpty());
	}

	private static JsonNode find(JsonNode run, String rule) {
		for (JsonNode result : run.path("results")) {
			if (result.path("ruleId").asText().equals(rule)) {
				return result;
			}
		}
		throw new AssertionError("no flag of " + rule + " in " + run.path("results"));
	}

	@Test
	void ruleThatDoesNotShipIsListedWhenItReports() throws IOException {
		Flag flag = new Flag("house-word", Severity.INFO, new Span(0, 3), "Not in this house.", List.of(), List.of());
		JsonNode run = run(Harbour.flagged("The bridge closed.\n", flag));
		int index = run.path("results").path(0).path("ruleIndex").asInt();
		assertEquals("house-word", run.path("tool").path("driver").path("rules").path(index).path("id").asText());
		assertEquals(Set.of(), schema().validate(Reports.json(ReportFormat.SARIF, Harbour.flagged("The bridge closed.\n", flag))));
	}

	@Test
	void gathersManyDraftsInOneRun() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ReportWriter report = ReportFormat.SARIF.open(Harbour.IMPRINT, out)) {
			report.add(Harbour.draft("a b.txt", "Advertisement\n\nThe bridge closed on Friday.\n"));
			report.add(Harbour.draft("\u00E9.txt", "The bridge opened on Sunday.\n\nAdvertisement\n"));
		}
		JsonNode run = JsonMapper.builder().build().readTree(out.toByteArray()).path("runs").path(0);
		assertEquals("a%20b.txt", run.path("artifacts").path(0).path("location").path("uri").asText());
		assertEquals("%C3%A9.txt", run.path("artifacts").path(1).path("location").path("uri").asText());
		assertEquals(1, run.path("results").path(1).path("locations").path(0).path("physicalLocation").path("artifactLocation").path("index").asInt());
		assertEquals(Set.of(), schema().validate(JsonMapper.builder().build().readTree(out.toByteArray())));
	}
}
