package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class HtmlReaderTest {
	/** As newspapers' pages are: a logo as first heading, navigation, shares, a newsletter box and related stories. */
	private static final String PAGE = """
			<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour wall fails inspection - Lindhaven Courier</title>
			<meta property="og:title" content="Harbour wall fails inspection">
			<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],
			"headline":"Harbour wall fails inspection","author":[{"@type":"Person","name":"Ingrid Vey"},{"name":"Tomas Reuel"}],
			"datePublished":"2026-03-01T08:00:00Z","publisher":{"name":"Lindhaven Courier"}}]}</script></head><body>
			<header role="banner"><h1><a href="/">Lindhaven Courier</a></h1><nav><ul><li>News</li><li>Sport</li></ul></nav></header>
			<main><div class="breadcrumbs"><a href="/">Home</a></div>
			<article class="story with-sidebar"><header><h2>Harbour wall fails inspection</h2>
			<p class="story__standfirst">Engineers give the council six months, and a bill of £4m</p>
			<div class="byline">By <a rel="author" href="/x">Ingrid Vey</a></div><time>1 March 2026</time>
			<ul class="share-buttons"><li>Tell a friend</li></ul></header>
			<figure><img src="wall.jpg"><figcaption>The wall on Friday. Photograph: Tomas Reuel</figcaption></figure>
			<div class="article-body"><p>The harbour wall at Lindhaven has failed its inspection, the council said on Friday, and will be closed.</p>
			<p>“It is held up by paint and hope,” said Joan Penhale, the harbour master, who has asked for money since 2019.</p>
			<aside class="newsletter"><p>Sign up to our newsletter</p></aside>
			<h3>Six months to act</h3>
			<p>The report gives the council six months,
			after which the port authority may step in.<br>It names three cracks.</p>
			<p><a href="/more">Read more: Ferry fares to rise again in April</a></p>
			<ol start="3"><li>The north wall</li><li><p>The slipway</p></li></ol>
			<table><tr><th>Part</th><th>Cost</th></tr><tr><td>Wall</td><td>£3m</td></tr></table>
			<p>Work could begin in June, the engineers said, if the council votes for the money at its next meeting.</p></div>
			<div class="related-links"><h3>More on this story</h3><ul><li><a>Ferry fares</a></li></ul></div></article></main>
			<footer><p>All rights reserved by the Lindhaven Courier, its heirs and its printers in Marstow.</p></footer></body></html>
			""";

	@Test
	void theArticleIsToldFromItsPage() throws UnreadableDraftException {
		Draft draft = Drafts.read("page.html", PAGE);
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "STANDFIRST: Engineers give the council six months, and a bill of £4m",
				"BYLINE: By Ingrid Vey", "BYLINE: 1 March 2026", "CAPTION: The wall on Friday. Photograph: Tomas Reuel",
				"-: The harbour wall at Lindhaven has failed its inspection, the council said on Friday, and will be closed.",
				"-: “It is held up by paint and hope,” said Joan Penhale, the harbour master, who has asked for money since 2019.",
				"FURNITURE: Sign up to our newsletter", "SUBHEAD: Six months to act",
				"-: The report gives the council six months, after which the port authority may step in.\nIt names three cracks.",
				"FURNITURE: Read more: Ferry fares to rise again in April", "LIST_ITEM: 3. The north wall", "LIST_ITEM: 4. The slipway", "-: Part | Cost",
				"-: Wall | £3m", "-: Work could begin in June, the engineers said, if the council votes for the money at its next meeting."), Drafts.shown(draft));
		assertEquals(Map.of(MetadataField.HEADLINE, "Harbour wall fails inspection", MetadataField.BYLINE, "Ingrid Vey, Tomas Reuel", MetadataField.SOURCE,
				"Lindhaven Courier", MetadataField.PUBLISHED, "2026-03-01T08:00:00Z", MetadataField.LANGUAGE, "en-GB"), draft.metadata());
		assertEquals(List.of("3 lines of the page around the article left out", "1 picture left out", "1 table shown row by row"), draft.notices());
		assertEquals(DraftFormat.HTML, draft.origin());
	}

	@Test
	void aPageThatMarksItsBodyIsBelieved() throws UnreadableDraftException {
		Draft draft = Drafts.read("page.html", """
				<html><body><div><p>A long paragraph of a story about something else, with commas, and more commas, and yet more of them.</p>
				<p>Another long paragraph of that other story, with commas, and more commas, and yet more of them.</p></div>
				<div itemscope itemtype="https://schema.org/NewsArticle"><h1>Ferry fares rise</h1><span itemprop="author">Ingrid Vey</span>
				<div itemprop="articleBody"><p>Fares go up in April.</p><p>Nobody was asked.</p></div></div></body></html>""");
		assertEquals(List.of("HEADLINE: Ferry fares rise", "-: Ingrid Vey", "-: Fares go up in April.", "-: Nobody was asked."), Drafts.shown(draft));
	}

	@Test
	void aPageOfDivisionsIsToldByItsRunningText() throws UnreadableDraftException {
		Draft draft = Drafts.read("soup.html", """
				<html><head><title>Ferry fares to rise | Marstow Mail</title></head><body>
				<div id="top"><div class="menu"><a>News</a><a>Sport</a></div><div class="logo">Marstow Mail</div></div>
				<div id="wrap"><div class="col1"><h1>Ferry fares to rise</h1>
				<div class="txt">Ferry fares between Marstow and Lindhaven will rise by a tenth in May, the company said on Thursday.</div>
				<div class="txt">“We have no choice,” said Olga Brandt, its managing director, who blamed the price of fuel.</div>
				<div class="ad-slot">ADVERTISEMENT</div>
				<div class="txt">Passengers, she said, would be given a year's notice of any further rise in the fares.</div>
				<div class="share">Share this on Chirper</div>
				<div id="comments"><div><p>What a disgrace, I have taken this ferry for twenty years, and it has never been on time, not once.</p></div>
				<div><p>They should be nationalised, all of them, and run by people who know what a boat is, if you ask me.</p></div></div></div>
				<div class="col2 sidebar"><h3>Most read</h3><p>Council leader resigns over harbour wall report that nobody had read, says the opposition leader</p></div></div>
				<div id="foot">Copyright Marstow Mail</div></body></html>""");
		assertEquals(List.of("HEADLINE: Ferry fares to rise",
				"-: Ferry fares between Marstow and Lindhaven will rise by a tenth in May, the company said on Thursday.",
				"-: “We have no choice,” said Olga Brandt, its managing director, who blamed the price of fuel.", "FURNITURE: ADVERTISEMENT",
				"-: Passengers, she said, would be given a year's notice of any further rise in the fares."), Drafts.shown(draft));
	}

	@Test
	void aPageWithoutParagraphsIsReadByItsLineBreaks() throws UnreadableDraftException {
		Draft draft = Drafts.read("old.htm", "<html><body>Ferry fares rise<br><br>Fares go up in April,\nthe company said.<br><br>Nobody was asked.</body></html>");
		assertEquals(List.of("-: Ferry fares rise", "-: Fares go up in April, the company said.", "-: Nobody was asked."), Drafts.shown(draft));
	}

	@Test
	void whatIsNotShownIsNotRead() throws UnreadableDraftException {
		Draft draft = Drafts.read("page.html", """
				<html><body><h1>Ferry fares rise</h1><p hidden>Secret.</p><p style="display: none">Secret.</p><template><p>Secret.</p></template>
				<script>alert("Secret.")</script><noscript><p>Secret.</p></noscript><p>Fares go up in April, the ferry company said on Friday.</p>
				<p>It&shy;self &amp; no&nbsp;body was <q>asked</q>.</p><iframe src="x"></iframe></body></html>""");
		assertEquals(List.of("HEADLINE: Ferry fares rise", "-: Fares go up in April, the ferry company said on Friday.", "-: Itself & no body was “asked”."),
				Drafts.shown(draft));
		assertEquals(List.of("1 embedded item left out"), draft.notices());
	}

	@Test
	void theEncodingIsTheOneNamedOrElseTheOneThatFits() throws UnreadableDraftException {
		String page = "<html><head>%s</head><body><h1>Café</h1><p>The café has closed for good, its owner said.</p></body></html>";
		String named = page.formatted("<meta charset=\"iso-8859-15\">").replace("Café", "Café €");
		assertTrue(DraftReader.read("a.html", named.getBytes(Charset.forName("iso-8859-15"))).text().startsWith("Café €"));
		assertTrue(DraftReader.read("b.html", page.formatted("").getBytes(Charset.forName("windows-1252"))).text().startsWith("Café\n"));
		assertTrue(DraftReader.read("c.html", ("\uFEFF" + page.formatted("")).getBytes(Charset.forName("utf-16le"))).text().startsWith("Café\n"));
	}

	@Test
	void damagedLinkedDataDoesNotStopThePage() throws UnreadableDraftException {
		Draft draft = Drafts.read("page.html", PAGE.replace("\"@context\"", "@context"));
		assertEquals("Harbour wall fails inspection", draft.metadata().get(MetadataField.HEADLINE), "from Open Graph");
		assertEquals("By Ingrid Vey", draft.metadata().get(MetadataField.BYLINE), "from the page itself");
		assertFalse(draft.metadata().containsKey(MetadataField.PUBLISHED));
	}

	@Test
	void whatWasPastedFromAPageKeepsItsParagraphs() throws UnreadableDraftException {
		Draft draft = DraftReader.pastedHtml("<meta charset='windows-1252'><h2>Six months to act</h2><p>“Paint and <b>hope</b>,” said Penhale.</p><div>Second</div><aside><p>Kept, too.</p></aside>");
		assertEquals(List.of("SUBHEAD: Six months to act", "-: “Paint and hope,” said Penhale.", "-: Second", "-: Kept, too."), Drafts.shown(draft));
	}

	@Test
	void whatWasPastedFromWordKeepsItsLists() throws UnreadableDraftException {
		Draft draft = DraftReader.pastedHtml("""
				<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoTitle>Wall fails<o:p></o:p></p>
				<p class=MsoNormal>The wall has
				failed.<del>Gone.</del><o:p>&nbsp;</o:p></p>
				<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>North</p>
				<p class=MsoListParagraphCxSpLast><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>South</p><!--EndFragment--></body></html>""");
		assertEquals(List.of("HEADLINE: Wall fails", "-: The wall has failed.", "LIST_ITEM: • North", "LIST_ITEM: 2. South"), Drafts.shown(draft));
	}
}
