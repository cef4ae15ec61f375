package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.Span;
import org.backread.review.ReviewFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

import com.fasterxml.jackson.databind.JsonNode;

/** Whatever a draft, its record and its file's name hold, every report stays a report of its format. */
class NastyTextTest {
	private static final List<String> NASTY = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style></title></head>",
			"]]> <!-- -- --> <?xml ?> &amp; &#0; &bogus;", "' \" ` \\ \\u0000 %00 ${x} {{x}}", "a\u0000b\u0001c\u001Bd\u007Fe\u0085f\u009F", "\uD83D", "\uDE00",
			"\uDE00\uD83D", "x\uD83D\uDE00y\uD83Dz", "\uFFFE\uFFFF\uFEFF", "\u202Eevil\u202C \u2066x\u2069", "\u2028\u2029", "=1+1,\"x\"\r\n@y;z", "e\u0301\u0323\u200D\u200B",
			"\t\t\u00A0 \u3000", "\uD840\uDC00\uD87E\uDC00", "x".repeat(3000));

	/** A text of nasty pieces, made the same way each time. */
	private static List<String> texts() {
		Random random = new Random(7);
		List<String> texts = new ArrayList<>(NASTY);
		for (int i = 0; i < 5; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(12, 0, NASTY.size() - 1).forEach(piece -> text.append(NASTY.get(piece)).append(random.nextInt(3) == 0 ? "\n\n" : " "));
			texts.add(text.toString());
		}
		return texts;
	}

	/** A draft in which every string that can be is this one, or holds it. */
	private static ReviewedDraft draft(String nasty) {
		String text = "He said " + nasty + " was here.\n\nAdvertisement\n\n" + nasty + "\n";
		int end = text.length();
		Flag flag = new Flag("orphan-pronoun", Severity.ERROR, new Span(8, Math.min(end, 8 + nasty.length())), nasty,
				List.of(new Candidate(nasty, new Span(end - 1, end), 1, nasty, true)),
				List.of(Fix.of(nasty, new Span(8, 9), nasty)));
		Flag other = new Flag(nasty, Severity.INFO, new Span(9, end), nasty, List.of(), List.of());
		ReviewedDraft draft = new ReviewedDraft(Path.of("it's 100% & more; =1.txt"), Harbour.flagged(text, flag, other).analysis(), ReviewFactory.eINSTANCE.createReview());
		Harbour.reviewed().review().getClaims().stream().toList().forEach(draft.review().getClaims()::add);
		draft.review().getDecisions().addAll(Harbour.reviewed().review().getDecisions());
		draft.review().getSignOffs().addAll(Harbour.reviewed().review().getSignOffs());
		draft.review().getDecisions().forEach(decision -> {
			decision.setReason(nasty);
			decision.setWho(nasty);
		});
		draft.review().getClaims().forEach(claim -> {
			claim.setWording(nasty);
			claim.setClaimant(nasty);
			claim.setOwner(nasty);
			claim.setNote(nasty);
			claim.getHistory().getFirst().setWhat(nasty);
			claim.getEvidence().forEach(evidence -> {
				evidence.setSource(nasty);
				evidence.setLink("https://tellmark.example/" + nasty);
				evidence.setNote(nasty);
			});
		});
		draft.review().getSignOffs().getFirst().setWho(nasty);
		draft.review().getSignOffs().getFirst().setNote(nasty);
		draft.review().getSignOffs().getFirst().getOpen().add(nasty);
		return draft;
	}

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void everyReportStaysWhole(ReportFormat format) throws IOException, SAXException, ParserConfigurationException {
		for (String nasty : texts()) {
			byte[] report = Reports.bytes(format, draft(nasty));
			switch (format) {
				case HTML -> html(report);
				case PDF -> pdf(report);
				case DOCX -> docx(report);
				case CSV -> csv(report);
				case JSON, SARIF, ANNOTATIONS, CLAIMREVIEW, NINJS -> json(format, nasty, report);
			}
		}
	}

	private static String text(byte[] report) throws IOException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(report)).toString(); // fails where it is no UTF-8
	}

	private static void html(byte[] report) throws IOException, SAXException, ParserConfigurationException {
		Document page = Jsoup.parse(text(report));
		assertEquals(0, page.select("script, img, [onerror]").size());
		assertEquals(1, page.select("style").size());
		assertNotNull(page.selectFirst("main > section#signoff"), "the page goes on to its end");
		String root = text(report).substring("<!DOCTYPE html>\n".length());
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(root.getBytes(StandardCharsets.UTF_8)));
	}

	private static void pdf(byte[] report) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(report)) {
			assertTrue(pdf.getNumberOfPages() > 0);
		}
	}

	private static void docx(byte[] report) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report))) {
			assertTrue(document.getDocComments().getComments().size() >= 2);
			assertTrue(document.getParagraphs().stream().anyMatch(paragraph -> paragraph.getCTP().toString().contains("Advertisement")));
		}
	}

	private static void csv(byte[] report) throws IOException {
		List<List<String>> lines = CsvReportTest.read(text(report));
		assertEquals(5, lines.size());
		assertTrue(lines.stream().flatMap(List::stream).allMatch(cell -> cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0));
	}

	private static void json(ReportFormat format, String nasty, byte[] report) throws IOException {
		JsonNode tree = Reports.json(format, draft(nasty));
		assertFalse(tree.isEmpty());
		assertEquals(text(report), Reports.text(format, draft(nasty)), "the same draft gives the same report");
	}
}
