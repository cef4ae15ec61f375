package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Flag;
import org.backread.formats.DraftFormat;
import org.backread.review.Origin;
import org.backread.review.ReviewFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
	private static Document page(ReviewedDraft draft) throws IOException {
		return Jsoup.parse(Reports.text(ReportFormat.HTML, draft));
	}

	@Test
	void loadsAndRunsNothing() throws IOException, GeneralSecurityException {
		Document page = page(Harbour.reviewed());
		assertEquals(List.of(), page.select("script, link, img, iframe, object, embed, form, base, [style], [src], [onclick], [onload]"));
		assertTrue(page.select("a").stream().allMatch(link -> !link.hasAttr("href") || link.attr("href").startsWith("#")), "no link leads out");
		String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
		String style = page.select("style").first().data();
		String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
		assertEquals("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'", policy);
		assertFalse(style.contains("url(") || style.contains("@import"), "the style sheet loads nothing");
	}

	@Test
	void everyLinkLeadsSomewhereAndEveryIdIsOne() throws IOException {
		Document page = page(Harbour.reviewed());
		List<String> ids = page.select("[id]").stream().map(Element::id).toList();
		assertEquals(Set.copyOf(ids).size(), ids.size(), "ids are unique: " + ids);
		for (Element link : page.select("a[href]")) {
			assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
		}
	}

	@Test
	void flagsStandInTheTextWithTheirNotesAndEvidence() throws IOException {
		ReviewedDraft draft = Harbour.draft("she.txt", Harbour.ORPHAN);
		Document page = page(draft);
		assertFalse(draft.openFlags().isEmpty());
		int number = 0;
		for (Flag flag : draft.openFlags()) {
			number++;
			Element reference = page.getElementById("at-note-" + number);
			assertEquals(Integer.toString(number), reference.text());
			assertTrue(reference.previousElementSibling().text().endsWith(flag.span().of(draft.analysis().text())), reference.parent().text());
			String note = page.getElementById("note-" + number).text();
			assertTrue(note.contains(flag.message()) && note.contains(Labels.of(flag.severity())), note);
			for (Candidate candidate : flag.candidates()) {
				assertTrue(note.contains(candidate.name()) && note.contains(candidate.reason()), note);
			}
		}
	}

	@Test
	void textIsAllThereOnceInOrder() throws IOException {
		ReviewedDraft draft = Harbour.reviewed();
		Document page = page(draft);
		page.select("a.ref").remove();
		String shown = page.select(".words p").stream().map(Element::wholeText).collect(Collectors.joining("\n\n"));
		assertEquals(draft.analysis().text().strip(), shown);
	}

	@Test
	void dismissedFlagsAreWavedThroughAndNotMarked() throws IOException {
		Document page = page(Harbour.reviewed());
		assertTrue(page.select("#decisions").text().contains("The share bar is part of this page's design."), page.select("#decisions").text());
		assertTrue(page.select("#decisions").text().contains("Taken back by Nora Lind, 2 March 2026, 12:00"), page.select("#decisions").text());
		assertEquals("", page.select(".furniture").last().select(".mark").text());
	}

	@Test
	void staleSignatureIsSaid() throws IOException {
		Document page = page(Harbour.reviewed());
		assertTrue(page.select("#signoff").text().contains("Signed off by Iver Dahl, 2 March 2026, 12:00. The draft has changed since."), page.select("#signoff").text());
		assertEquals("Sunday.", page.select("#signoff .change del").text());
		assertEquals("Monday.", page.select("#signoff .change ins").text());
		assertEquals(1, page.select("#signoff .change").size(), "paragraphs that are the same are left out");
		assertEquals("Changed since it was signed off", page.select(".state strong").text());
	}

	@Test
	void importedDraftTellsWhereItComesFrom() throws IOException {
		ReviewedDraft draft = Harbour.reviewed();
		Origin origin = ReviewFactory.eINSTANCE.createOrigin();
		origin.setFile("ferry.docx");
		origin.setFormat(DraftFormat.WORD.id());
		origin.getNotices().add("3 comments left out");
		draft.review().setOrigin(origin);
		String facts = page(draft).select(".masthead").text();
		assertTrue(facts.contains("Read from ferry.docx (" + DraftFormat.WORD.label() + "): 3 comments left out"), facts);
	}

	@Test
	void everyLaneHasWordsForThoseWhoCannotSeeIt() throws IOException {
		Document page = page(Harbour.reviewed());
		assertEquals(Harbour.reviewed().analysis().voices().size(), page.select("svg[role=img][aria-label~=(direct|mixed|indirect)]").size());
	}

	@Test
	void emptyPartsSaySo() throws IOException {
		String page = page(Harbour.draft("clean.txt", "The bridge closed on Friday.\n")).body().text();
		for (String line : List.of("Nothing is flagged.", "Nobody is quoted.", "No claim of this draft was put in question.", "Nothing was waved through.",
				"Nobody has signed this draft off.")) {
			assertTrue(page.contains(line), line);
		}
	}
}
