package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.backread.engine.text.ParagraphRole;
import org.backread.formats.reports.Imprint;
import org.backread.formats.reports.ReportFormat;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One story is the same draft with the same flags in whichever format it comes, and comes back as it went out. */
class OneStoryTest {
	private static final String HEADLINE = "What the harbour was built for";
	private static final String STANDFIRST = "Tellmark has lost its night ferry and nobody knows what the winter will bring";
	private static final String FIRST = "The council of Tellmark voted on Friday to close the harbour for the winter.";
	private static final String SECOND = "She said the pier was “a toy”, and that islanders had never been asked.";
	private static final String LAST = "Work on the pier is to begin in March.";
	private static final String TEXT = String.join("\n\n", HEADLINE, STANDFIRST, FIRST, "Money", SECOND, "• One crane", "• Two boats", LAST) + "\n";
	private static final List<ParagraphRole> ROLES = List.of(ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST, ParagraphRole.BODY, ParagraphRole.SUBHEAD,
			ParagraphRole.BODY, ParagraphRole.LIST_ITEM, ParagraphRole.LIST_ITEM, ParagraphRole.BODY);
	private static final List<String> FLAGS = List.of("orphan-attribution: She said");
	/** Lines that only a source that calls them so makes a headline and a standfirst. */
	private static final Map<String, List<String>> UNTOLD = Map.of("story.md", List.of("truncated-sentence: " + STANDFIRST),
			"story.txt", List.of("truncated-sentence: " + HEADLINE, "truncated-sentence: " + STANDFIRST));

	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), Checks.all());
	}

	private static Analysis analysis(Draft draft) {
		return analyzer.analyze(draft.text(), draft.structure(), Settings.DEFAULT, () -> false);
	}

	private static List<ParagraphRole> roles(Analysis analysis) {
		return analysis.paragraphs().stream().map(paragraph -> paragraph.role()).toList();
	}

	private static List<String> flags(Analysis analysis) {
		return analysis.flags().stream().map(flag -> flag.rule() + ": " + flag.span().of(analysis.text())).toList();
	}

	@TestFactory
	Stream<DynamicTest> everyFormatGivesTheSameDraft() {
		return fixtures().entrySet().stream().map(fixture -> dynamicTest(fixture.getKey(), () -> {
			Draft draft = DraftReader.read(fixture.getKey(), fixture.getValue());
			Analysis analysis = analysis(draft);
			assertEquals(TEXT, draft.text());
			assertEquals(ROLES, roles(analysis));
			assertEquals(Stream.concat(UNTOLD.getOrDefault(fixture.getKey(), List.of()).stream(), FLAGS.stream()).toList(), flags(analysis));
			assertEquals(List.of(), draft.notices(), "all of it was carried over");
		}));
	}

	private static Map<String, byte[]> fixtures() {
		String html = "<p>" + FIRST + "</p><h2>Money</h2><p>" + SECOND + "</p><ul><li>One crane</li><li>Two boats</li></ul><p>" + LAST + "</p>";
		String escaped = html.replace("\"", "\\\"");
		String nitf = """
				<nitf><body><body.head><hedline><hl1>%s</hl1></hedline><abstract><p>%s</p></abstract></body.head><body.content><p>%s</p><hl2>Money</hl2><p>%s</p>
				<ul><li>One crane</li><li>Two boats</li></ul><p>%s</p></body.content></body></nitf>""".formatted(HEADLINE, STANDFIRST, FIRST, SECOND, LAST);
		String odt = "<text:p text:style-name=\"P1\">" + HEADLINE + "</text:p><text:p text:style-name=\"Subtitle\">" + STANDFIRST + "</text:p><text:p>" + FIRST
				+ "</text:p><text:h text:outline-level=\"2\">Money</text:h><text:p>" + SECOND + "</text:p><text:list><text:list-item><text:p>One crane</text:p></text:list-item>"
				+ "<text:list-item><text:p>Two boats</text:p></text:list-item></text:list><text:p>" + LAST + "</text:p>";
		String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 heading 2;}{\\s15 Subtitle;}}\\pard\\s1 " + HEADLINE + "\\par\\pard\\s15 " + STANDFIRST
				+ "\\par\\pard\\s0 " + FIRST + "\\par\\pard\\s2 Money\\par\\pard\\s0 " + SECOND.replace("“", "\\ldblquote ").replace("”", "\\rdblquote ")
				+ "\\par{\\listtext\\'b7\\tab}One crane\\par{\\listtext\\'b7\\tab}Two boats\\par\\pard\\s0 " + LAST + "\\par}";
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("story.md", "# " + HEADLINE + "\n\n" + STANDFIRST + "\n\n" + FIRST + "\n\n## Money\n\n" + SECOND + "\n\n- One crane\n- Two boats\n\n" + LAST + "\n");
		texts.put("story.html", "<!DOCTYPE html><html><body><article><h1>" + HEADLINE + "</h1><p class=\"standfirst\">" + STANDFIRST + "</p>" + html + "</article></body></html>");
		texts.put("story.fodt", Zips.content(odt).replace("document-content", "document"));
		texts.put("story.rtf", rtf);
		texts.put("nitf.xml", nitf);
		texts.put("g2.xml", "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:lpa:7\"><contentMeta><headline>" + HEADLINE
				+ "</headline></contentMeta><contentSet><inlineXML>" + nitf + "</inlineXML></contentSet></newsItem>");
		texts.put("ninjs1.json", "{\"uri\":\"urn:lpa:7\",\"type\":\"text\",\"headline\":\"" + HEADLINE + "\",\"description_text\":\"" + STANDFIRST + "\",\"body_html\":\"" + escaped + "\"}");
		for (String second : List.of("contenttype", "contentType")) {
			texts.put((second.equals("contentType") ? "ninjs3" : "ninjs2") + ".json", "{\"uri\":\"urn:lpa:7\",\"type\":\"text\",\"headlines\":[{\"value\":\"" + HEADLINE
					+ "\"}],\"descriptions\":[{\"value\":\"" + STANDFIRST + "\"}],\"bodies\":[{\"" + second + "\":\"text/html\",\"value\":\"" + escaped + "\"}]}");
		}
		texts.put("story.txt", TEXT);
		Map<String, byte[]> fixtures = new LinkedHashMap<>();
		texts.forEach((name, text) -> fixtures.put(name, text.getBytes(StandardCharsets.UTF_8)));
		fixtures.put("story.odt", Zips.openDocument(odt, Map.of()));
		fixtures.put("story.docx", Zips.word(word("Title", HEADLINE) + word("Subtitle", STANDFIRST) + word("Normal", FIRST) + word("Heading2", "Money") + word("Normal", SECOND)
				+ word("ListBullet", "One crane") + word("ListBullet", "Two boats") + word("Normal", LAST), WORD_STYLES));
		return fixtures;
	}

	/** Styles as Word has them: the entries of a list have their bullets from the style. */
	private static final Map<String, String> WORD_STYLES = Map.of("[Content_Types].xml", Zips.CONTENT_TYPES.replace("</Types>", type("styles") + type("numbering") + "</Types>"),
			"word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relation("styles") + relation("numbering")
					+ "</Relationships>",
			"word/styles.xml", part("styles", style("Title", "Title", "") + style("Subtitle", "Subtitle", "") + style("Normal", "Normal", "") + style("Heading2", "heading 2", "")
					+ style("ListBullet", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")),
			"word/numbering.xml", part("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
					+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));

	private static String type(String part) {
		return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + part + "+xml\"/>";
	}

	private static String relation(String part) {
		return "<Relationship Id=\"" + part + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + part + "\" Target=\"" + part + ".xml\"/>";
	}

	private static String part(String root, String content) {
		return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content + "</w:" + root + ">";
	}

	private static String style(String id, String name, String format) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + format + "</w:style>";
	}

	private static String word(String style, String text) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	@Test
	void whatGoesOutAsWordOrNinjsComesBack() throws IOException {
		Draft draft = DraftReader.read("story.html", fixtures().get("story.html"));
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setOrigin(DraftOrigin.of(draft, "story.html", Instant.EPOCH));
		for (ReportFormat format : List.of(ReportFormat.DOCX, ReportFormat.NINJS)) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			format.write(new ReviewedDraft(Path.of("story.html"), analysis(draft), review), new Imprint("Nora Lind", Instant.EPOCH, ZoneOffset.UTC), out);
			Draft again = DraftReader.read("story." + format.extension(), out.toByteArray());
			assertEquals(draft.text(), again.text(), format.label());
			assertEquals(ROLES, roles(analysis(again)), format.label());
			assertEquals(FLAGS, flags(analysis(again)), format.label());
		}
	}

	@Test
	void whatIsConvertedComesBack() throws UnreadableDraftException {
		Draft draft = DraftReader.read("story.docx", fixtures().get("story.docx"));
		assertEquals(draft.text(), Drafts.read("story.html", DraftMarkup.html(draft)).text());
		assertEquals(flags(analysis(draft)), flags(analysis(Drafts.read("story.html", DraftMarkup.html(draft)))));
		assertEquals(draft.text(), Drafts.read("story.md", DraftMarkup.markdown(draft)).text());
	}
}
