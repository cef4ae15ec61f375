package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.desk.DraftFigures;
import org.backread.desk.DraftState;
import org.backread.desk.FolderSummary;
import org.backread.engine.checks.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The first page of a folder of reports has the numbers of the folder's summary and a link to each report. */
class HtmlIndexTest {
	private static Document page(List<HtmlIndex.Entry> drafts, int failed) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		HtmlIndex.write(drafts, failed, Harbour.IMPRINT, out);
		return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
	}

	private static HtmlIndex.Entry passedOver(String name, Optional<String> report) {
		return new HtmlIndex.Entry(name, Optional.empty(), report, new DraftFigures(DraftState.READY, 1200, Map.of(), Map.of()));
	}

	@Test
	void theNumbersAreThoseOfTheSummary() throws IOException {
		List<HtmlIndex.Entry> drafts = List.of(HtmlIndex.Entry.of(Harbour.reviewed(), Optional.of("ferry.txt.html")),
				HtmlIndex.Entry.of(Harbour.draft("she.txt", Harbour.ORPHAN), Optional.empty()), passedOver("desk/old.txt", Optional.of("old.txt.html")));
		FolderSummary summary = FolderSummary.of(drafts.stream().map(HtmlIndex.Entry::figures).toList());
		Document page = page(drafts, 2);
		assertEquals("3 drafts", page.select("h1").text());
		assertEquals(List.of("Not reviewed yet 1", "Ready to sign 1", "Changed since it was signed off 1"), page.select(".states li").eachText());
		String facts = page.select(".facts").text();
		assertTrue(facts.contains(String.format("%,d words", summary.words())) && facts.contains("2 more could not be read"), facts);
		int flags = summary.severities().values().stream().mapToInt(Integer::intValue).sum();
		assertTrue(facts.contains(flags + " open flags: ") && facts.contains(Labels.count(summary.open(Severity.WARNING), "warning")), facts);
		assertEquals(summary.rules().size(), page.select(".rules tr").size());
		assertEquals(flags, page.select(".rules td").eachText().stream().mapToInt(Integer::parseInt).sum());
	}

	@Test
	void eachDraftHasItsHeadlineStateAndFlagsAndLeadsToItsReport() throws IOException {
		List<Element> rows = page(List.of(HtmlIndex.Entry.of(Harbour.reviewed(), Optional.of("50% & more#1.txt.html")), passedOver("old.txt", Optional.empty())), 0)
				.select(".desk tbody tr");
		assertEquals("Ferry money runs out in Tellmark " + Harbour.reviewed().file(), rows.get(0).select("th").text());
		assertEquals("50%25%20%26%20more%231.txt.html", rows.get(0).select("a").attr("href"));
		assertEquals("Changed since it was signed off", rows.get(0).select("td").first().text());
		assertEquals("old.txt Ready to sign 1,200 words no open flags", rows.get(1).text());
		assertTrue(rows.get(1).select("a").isEmpty(), "it has no report here");
	}

	@Test
	void runsNothingAndLoadsNothingWhateverADraftIsCalled() throws IOException {
		String nasty = "<script src=x>\"'&amp;</style>\u0000.txt";
		Document page = page(List.of(HtmlIndex.Entry.of(Harbour.draft(nasty.replace("\u0000", ""), Harbour.TEXT.replace("Ferry money", nasty)), Optional.of("javascript:alert(1)"))), 0);
		assertEquals(List.of(), page.select("script, link, img, iframe, object, embed, form, base, [style], [src], [onclick]"));
		assertTrue(page.select("meta[http-equiv=Content-Security-Policy]").attr("content").startsWith("default-src 'none'; style-src 'sha256-"));
		assertEquals("javascript%3Aalert%281%29", page.select("a").attr("href"), "a link leads to a file, never to a script");
		assertFalse(page.select("h1").isEmpty());
	}

	@Test
	void noDraftsAndNoFlagsAreSaid() throws IOException {
		Document page = page(List.of(), 1);
		assertEquals("0 drafts", page.select("h1").text());
		assertTrue(page.select(".facts").text().contains("No open flags"), page.select(".facts").text());
		assertTrue(page.select(".rules").isEmpty());
	}
}
