package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** NITF, NewsML-G2 and ninjs. */
class WireReadersTest {
	private static final String NITF = """
			<nitf><head><title>Wall</title><docdata management-status="usable"><doc-id id-string="lc-7"/><urgency ed-urg="4"/>
			<date.issue norm="20260301T080000Z"/><du-key key="wall" version="2"/><doc.copyright holder="Lindhaven Press Agency"/>
			<ed-msg info="Adds quote"/></docdata></head>
			<body><body.head><hedline><hl1>Harbour wall fails inspection</hl1><hl2>Council has half a year</hl2></hedline>
			<byline>By <person>Ingrid Vey</person><byttl>Lindhaven Press</byttl></byline><distributor>LPA</distributor>
			<dateline><location>LINDHAVEN</location>, <story.date norm="20260301">March 1</story.date></dateline></body.head>
			<body.content><p lede="true">The harbour&nbsp;wall has failed its
			inspection<fn>See page 2</fn>, the council said.</p><hl2>Money</hl2>
			<p><q>Paint and hope,</q> said <person>Joan Penhale</person>.<br/>She left.</p><ol><li>One</li><li>Two</li></ol>
			<media media-type="image"><media-reference source="a.jpg"/><media-caption><p>The wall.</p></media-caption>
			<media-producer>Tomas Reuel</media-producer></media>
			<block><table><tr><th>Part</th><td>Cost</td></tr></table></block></body.content>
			<body.end><tagline>With Ann Quill in Marstow</tagline></body.end></body></nitf>""";

	@Test
	void nitfWithItsUsualDocumentType() throws UnreadableDraftException {
		Draft draft = Drafts.read("wire.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.4//EN\" \"nitf-3-4.dtd\">\n" + NITF);
		assertEquals(DraftFormat.NITF, draft.origin());
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "STANDFIRST: Council has half a year", "BYLINE: By Ingrid Vey, Lindhaven Press",
				"BYLINE: LINDHAVEN, March 1", "BODY: The harbour wall has failed its inspection, the council said.", "SUBHEAD: Money",
				"BODY: “Paint and hope,” said Joan Penhale.\nShe left.", "LIST_ITEM: 1. One", "LIST_ITEM: 2. Two", "CAPTION: The wall.", "CAPTION: Tomas Reuel",
				"-: Part | Cost", "-: With Ann Quill in Marstow"), Drafts.shown(draft));
		assertEquals(Map.ofEntries(Map.entry(MetadataField.HEADLINE, "Harbour wall fails inspection"), Map.entry(MetadataField.BYLINE, "By Ingrid Vey, Lindhaven Press"),
				Map.entry(MetadataField.DATELINE, "LINDHAVEN, March 1"), Map.entry(MetadataField.SLUG, "wall"), Map.entry(MetadataField.SOURCE, "LPA"),
				Map.entry(MetadataField.COPYRIGHT, "Lindhaven Press Agency"), Map.entry(MetadataField.PUBLISHED, "20260301T080000Z"),
				Map.entry(MetadataField.STATUS, "usable"), Map.entry(MetadataField.URGENCY, "4"), Map.entry(MetadataField.ID, "lc-7"),
				Map.entry(MetadataField.VERSION, "2"), Map.entry(MetadataField.EDITORIAL_NOTE, "Adds quote")), draft.metadata());
		assertEquals(List.of("1 picture left out", "1 footnote left out", "1 table shown row by row"), draft.notices());
	}

	private static String newsMl(String content) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:x:pic"><contentSet><remoteContent href="x.jpg"/></contentSet></newsItem>
				<newsItem guid="urn:newsml:lpa.example:7" version="3" standard="NewsML-G2"><rightsInfo><copyrightHolder literal="LPA"><name>Lindhaven Press Agency</name></copyrightHolder></rightsInfo>
				<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:LPA"/><versionCreated>2026-03-01T09:00:00Z</versionCreated><firstCreated>2026-03-01T08:00:00Z</firstCreated>
				<embargoed>2026-03-02T00:00:00Z</embargoed><pubStatus qcode="stat:usable"/><edNote>Adds quote</edNote></itemMeta>
				<contentMeta><urgency>4</urgency><by>Ingrid Vey</by><dateline>LINDHAVEN, March 1</dateline><headline>Harbour wall fails inspection</headline><slugline>WALL</slugline><language tag="en-GB"/></contentMeta>
				<contentSet>%s</contentSet></newsItem></itemSet></newsMessage>""".formatted(content);
	}

	@Test
	void newsMlWithXhtmlOfAnyPrefix() throws UnreadableDraftException {
		Draft draft = Drafts.read("g2.xml", newsMl("""
				<inlineXML contenttype="application/xhtml+xml"><x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:head><x:title>t</x:title></x:head><x:body>
				<x:p>The harbour wall has failed.</x:p><x:h2>Money</x:h2><x:ul><x:li>One</x:li></x:ul></x:body></x:html></inlineXML>"""));
		assertEquals(DraftFormat.NEWSML_G2, draft.origin());
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "BYLINE: Ingrid Vey", "BYLINE: LINDHAVEN, March 1", "-: The harbour wall has failed.",
				"SUBHEAD: Money", "LIST_ITEM: • One"), Drafts.shown(draft));
		assertEquals(Map.ofEntries(Map.entry(MetadataField.HEADLINE, "Harbour wall fails inspection"), Map.entry(MetadataField.BYLINE, "Ingrid Vey"),
				Map.entry(MetadataField.DATELINE, "LINDHAVEN, March 1"), Map.entry(MetadataField.SLUG, "WALL"), Map.entry(MetadataField.SOURCE, "LPA"),
				Map.entry(MetadataField.COPYRIGHT, "Lindhaven Press Agency"), Map.entry(MetadataField.PUBLISHED, "2026-03-01T08:00:00Z"),
				Map.entry(MetadataField.UPDATED, "2026-03-01T09:00:00Z"), Map.entry(MetadataField.EMBARGOED, "2026-03-02T00:00:00Z"),
				Map.entry(MetadataField.STATUS, "usable"), Map.entry(MetadataField.URGENCY, "4"), Map.entry(MetadataField.ID, "urn:newsml:lpa.example:7"),
				Map.entry(MetadataField.VERSION, "3"), Map.entry(MetadataField.LANGUAGE, "en-GB"), Map.entry(MetadataField.EDITORIAL_NOTE, "Adds quote")),
				draft.metadata());
		assertEquals(List.of("1 other item of the message left out"), draft.notices());
	}

	@Test
	void newsMlWithNitfHasItsHeadlineOnce() throws UnreadableDraftException {
		Draft draft = Drafts.read("g2.xml", newsMl("<inlineXML>" + NITF.replace("&nbsp;", " ") + "</inlineXML>"));
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "STANDFIRST: Council has half a year", "BYLINE: By Ingrid Vey, Lindhaven Press"),
				Drafts.shown(draft).subList(0, 3));
		assertEquals(1, Drafts.shown(draft).stream().filter(line -> line.startsWith("HEADLINE")).count());
	}

	@Test
	void newsMlWithTextOrEscapedMarkup() throws UnreadableDraftException {
		Draft text = Drafts.read("g2.xml", newsMl("<inlineData contenttype=\"text/plain\">The wall has failed.\nShe left.</inlineData>"));
		assertEquals(List.of("-: The wall has failed.", "-: She left."), Drafts.shown(text).subList(3, 5));
		Draft html = Drafts.read("g2.xml", newsMl("<inlineData contenttype=\"text/html\">&lt;p&gt;The wall &lt;b&gt;has&lt;/b&gt; failed.&lt;/p&gt;</inlineData>"));
		assertEquals(List.of("-: The wall has failed."), Drafts.shown(html).subList(3, 4));
	}

	@Test
	void newsMlWithoutTextIsRefused() {
		String message = Drafts.refusal("g2.xml", newsMl("<remoteContent href=\"x.mp4\"/>"));
		assertTrue(message.contains("this NewsML-G2 newsMessage holds no text"), message);
	}

	@Test
	void ninjs1() throws UnreadableDraftException {
		Draft draft = Drafts.read("item.json", """
				{"uri":"urn:lpa:7","type":"text","version":"1","firstcreated":"2026-03-01T08:00:00Z","versioncreated":"2026-03-01T09:00:00Z","pubstatus":"usable","urgency":4,
				"language":"en","headline":"Harbour wall fails inspection","byline":"Ingrid Vey","located":"Lindhaven","description_text":"Council has half a year",
				"body_text":"not this","body_html":"<p>The wall has failed.</p><ul><li>One</li></ul>",
				"associations":{"main":{"type":"picture","description_text":"The wall on Friday."},"film":{"type":"video"},"none":null}}""");
		assertEquals(DraftFormat.NINJS, draft.origin());
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "STANDFIRST: Council has half a year", "BYLINE: Ingrid Vey", "-: The wall has failed.",
				"LIST_ITEM: • One", "CAPTION: The wall on Friday."), Drafts.shown(draft));
		assertEquals(Map.of(MetadataField.HEADLINE, "Harbour wall fails inspection", MetadataField.BYLINE, "Ingrid Vey", MetadataField.DATELINE, "Lindhaven",
				MetadataField.PUBLISHED, "2026-03-01T08:00:00Z", MetadataField.UPDATED, "2026-03-01T09:00:00Z", MetadataField.STATUS, "usable", MetadataField.URGENCY,
				"4", MetadataField.ID, "urn:lpa:7", MetadataField.VERSION, "1", MetadataField.LANGUAGE, "en"), draft.metadata());
		assertEquals(List.of("1 picture left out", "2 associated items left out"), draft.notices());
	}

	@Test
	void ninjs2And3() throws UnreadableDraftException {
		String json = """
				{"uri":"urn:lpa:7","standard":{"name":"ninjs","version":"2.0"},"type":"text","versioncreated":"2026-03-01T09:00:00Z","firstcreated":"2026-03-01T08:00:00Z",
				"by":"Ingrid Vey","headlines":[{"role":"short","value":"Wall fails"},{"role":"main","contenttype":"text/html","value":"Harbour <b>wall</b> fails"}],
				"descriptions":[{"role":"summary","value":"The harbour wall has failed"}],
				"bodies":[{"role":"main","contenttype":"text/plain","value":"The harbour wall has failed its inspection.\\n\\nPenhale said so."}],
				"associations":[{"type":"picture","name":"pic","descriptions":[{"value":"The wall."}]}],"infosources":[{"name":"LPA"}],"ednote":"Adds quote"}""";
		Draft second = Drafts.read("item.json", json);
		assertEquals(List.of("HEADLINE: Harbour wall fails", "BYLINE: Ingrid Vey", "-: The harbour wall has failed its inspection.", "-: Penhale said so.",
				"CAPTION: The wall."), Drafts.shown(second), "a summary that the text begins with is not said twice");
		assertEquals(Map.of(MetadataField.HEADLINE, "Harbour wall fails", MetadataField.BYLINE, "Ingrid Vey", MetadataField.SOURCE, "LPA", MetadataField.PUBLISHED,
				"2026-03-01T08:00:00Z", MetadataField.UPDATED, "2026-03-01T09:00:00Z", MetadataField.ID, "urn:lpa:7", MetadataField.EDITORIAL_NOTE, "Adds quote"),
				second.metadata());
		Draft third = Drafts.read("item", json.replace("versioncreated", "versionCreated").replace("firstcreated", "firstCreated").replace("contenttype", "contentType")
				.replace("infosources", "infoSources").replace("ednote", "edNote"));
		assertEquals(second, third);
	}

	@Test
	void otherJsonIsRefused() {
		assertTrue(Drafts.refusal("a.json", "[{\"uri\":\"a\"},{\"uri\":\"b\"}]").contains("a list of 2 items"));
		assertTrue(Drafts.refusal("a.json", "{\"name\":\"x\"}").contains("is no ninjs item"));
		assertTrue(Drafts.refusal("a.json", "{\"uri\":\n\"x").contains("damaged in line 2"));
		assertTrue(Drafts.refusal("a.json", "{\"uri\":\"a\",\"type\":\"picture\"}").contains("no text of an article"));
	}

	@Test
	void otherXmlIsRefused() {
		assertTrue(Drafts.refusal("a.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>").contains("but <rss>"));
		assertTrue(Drafts.refusal("a.xml", "<?xml version=\"1.0\"?>\n<!-- x --><NewsML/>").contains("NewsML 1"));
		assertTrue(Drafts.refusal("a.xml", "<?xml version=\"1.0\"?>\n<nitf><body>\n</nitf>").contains("damaged in line 3"));
	}
}
