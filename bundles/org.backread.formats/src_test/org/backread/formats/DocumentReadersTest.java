package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word, OpenDocument, RTF and Markdown. */
class DocumentReadersTest {
	private static void style(XWPFDocument word, String id, String name, String basedOn) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.addNewName().setVal(name);
		if (basedOn != null) {
			style.addNewBasedOn().setVal(basedOn);
		}
		word.createStyles().addStyle(new XWPFStyle(style));
	}

	private static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(text);
		return paragraph;
	}

	@Test
	void wordWithStylesListsTablesAndNotes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument word = new XWPFDocument()) {
			style(word, "Titel", "Title", null);
			style(word, "berschrift1", "heading 1", null);
			style(word, "berschrift2", "heading 2", null);
			style(word, "Ours", "Lindhaven Standfirst", "Sub");
			style(word, "Sub", "Subtitle", null);
			BigInteger bullets = list(word.createNumbering(), 0, STNumberFormat.BULLET);
			BigInteger numbers = list(word.getNumbering(), 1, STNumberFormat.DECIMAL);
			paragraph(word, "Titel", "Harbour wall fails inspection");
			paragraph(word, "Ours", "Council has half a year");
			XWPFParagraph first = paragraph(word, null, "The wall has failed");
			first.addFootnoteReference(word.createFootnote());
			XWPFRun run = first.createRun();
			run.setText(", the council said.");
			run.addBreak();
			run.setText("It names three cracks.");
			paragraph(word, "berschrift1", "Money");
			paragraph(word, "berschrift2", "More money");
			paragraph(word, null, "One").setNumID(bullets);
			paragraph(word, null, "Two").setNumID(numbers);
			paragraph(word, null, "Three").setNumID(numbers);
			XWPFTable table = word.createTable(1, 2);
			table.getRow(0).getCell(0).setText("Wall");
			table.getRow(0).getCell(1).setText("£3m");
			word.write(bytes);
		}
		Draft draft = DraftReader.read("story.docx", bytes.toByteArray());
		assertEquals(DraftFormat.WORD, draft.origin());
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "STANDFIRST: Council has half a year",
				"-: The wall has failed, the council said.\nIt names three cracks.", "SUBHEAD: Money", "SUBHEAD: More money", "LIST_ITEM: • One", "LIST_ITEM: 1. Two",
				"LIST_ITEM: 2. Three", "-: Wall | £3m"), Drafts.shown(draft));
		assertEquals(List.of("1 footnote left out", "1 table shown row by row"), draft.notices());
	}

	private static BigInteger list(XWPFNumbering numbering, int id, STNumberFormat.Enum format) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.valueOf(id));
		CTLvl level = list.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewNumFmt().setVal(format);
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
	}

	@Test
	void trackedChangesAreShownAsAccepted() throws UnreadableDraftException {
		Draft draft = DraftReader.read("story.docx", Zips.word("""
				<w:p><w:r><w:t xml:space="preserve">The wall </w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:t xml:space="preserve">has </w:t></w:r></w:ins>
				<w:del w:id="2" w:author="A"><w:r><w:delText>had </w:delText></w:r></w:del><w:hyperlink><w:r><w:t>failed</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>
				<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">It is </w:t></w:r></w:p>
				<w:p><w:r><w:commentReference w:id="0"/></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>closed.</w:t></w:r></w:p>
				<w:sdt><w:sdtContent><w:p><w:moveFrom w:id="4"><w:r><w:t>Gone.</w:t></w:r></w:moveFrom><w:moveTo w:id="5"><w:r><w:t>Kept.</w:t></w:r></w:moveTo></w:p></w:sdtContent></w:sdt>
				""", Map.of()));
		assertEquals(List.of("-: The wall has failed.", "-: It is closed.", "-: Kept."), Drafts.shown(draft));
		assertEquals(List.of("3 tracked changes shown as accepted", "1 comment left out"), draft.notices());
	}

	@Test
	void openDocument() throws UnreadableDraftException {
		String text = """
				<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
				<text:p text:style-name="P1">Harbour wall fails inspection</text:p><text:p text:style-name="Subtitle">Council has half a year</text:p>
				<text:p>The<text:s text:c="3"/>wall<office:annotation><text:p>Sure?</text:p></office:annotation> <text:span>has</text:span> failed<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note>.<text:line-break/>Yes.</text:p>
				<text:h text:outline-level="2">Money</text:h>
				<text:list text:style-name="L1"><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Inside</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>
				<text:p><draw:frame><draw:text-box><text:p><draw:frame><draw:image/></draw:frame>The wall.</text:p></draw:text-box></draw:frame></text:p>
				<table:table><table:table-row><table:table-cell><text:p>Wall</text:p></table:table-cell><table:table-cell><text:p>£3m</text:p></table:table-cell></table:table-row></table:table>""";
		Draft packed = DraftReader.read("story.odt", Zips.openDocument(text, Map.of("Pictures/1.png", "\u0000")));
		assertEquals(DraftFormat.OPEN_DOCUMENT, packed.origin());
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "STANDFIRST: Council has half a year", "-: The wall has failed.\nYes.", "SUBHEAD: Money",
				"LIST_ITEM: 1. One", "LIST_ITEM: • Inside", "LIST_ITEM: 2. Two", "CAPTION: The wall.", "-: Wall | £3m"), Drafts.shown(packed));
		assertEquals(List.of("1 tracked change shown as accepted", "1 comment left out", "1 footnote left out", "1 picture left out", "1 table shown row by row"),
				packed.notices());
		Draft flat = Drafts.read("story.fodt", Zips.content(text).replace("document-content", "document"));
		assertEquals(packed, flat);
	}

	private static final String RTF = """
			{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}{\\f1\\fcharset204 Arial Cyr;}}{\\colortbl;\\red0\\green0\\blue0;}
			{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2 heading 2;}{\\s15 Subtitle;}}{\\*\\pgdsctbl{\\pgdsc0 Default Page;}}
			{\\info{\\title Secret title}{\\author Nobody}}{\\header Page 1\\par}
			\\pard\\plain\\s1 Harbour wall fails inspection\\par\\pard\\s15 Council has half a year\\par
			\\pard\\plain\\s0 The caf\\'e9 wall{\\v hidden}{\\deleted  had}{\\revised  has} failed\\emdash  said \\u8220?Penhale\\u8221?.{\\*\\annotation Sure?}{\\footnote x}\\line Yes.\\par
			{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 0100}}\\pard\\s2 Money\\par
			\\pard{\\listtext\\'b7\\tab}One\\par{\\listtext 2.\\tab}Two\\par
			\\trowd\\cellx100\\cellx200\\pard\\intbl Wall\\cell \\'a33m\\cell\\row\\trowd\\pard\\intbl Slip\\cell \\'a31m\\cell\\row
			\\pard {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt linked}} words {\\f1\\'cf}\\par}""";

	@Test
	void rtf() throws UnreadableDraftException {
		Draft draft = DraftReader.read("story.rtf", RTF.getBytes(StandardCharsets.US_ASCII));
		assertEquals(DraftFormat.RTF, draft.origin());
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "STANDFIRST: Council has half a year",
				"-: The café wall has failed— said “Penhale”.\nYes.", "SUBHEAD: Money", "LIST_ITEM: • One", "LIST_ITEM: 2. Two", "-: Wall | £3m", "-: Slip | £1m",
				"-: linked words П"), Drafts.shown(draft));
		assertEquals(List.of("2 tracked changes shown as accepted", "1 comment left out", "1 footnote left out", "1 picture left out", "1 table shown row by row"),
				draft.notices());
		assertEquals(draft, DraftReader.pastedRtf(RTF));
	}

	@Test
	void markdown() throws UnreadableDraftException {
		Draft draft = Drafts.read("story.md", """
				---
				title: Harbour wall fails inspection
				author: Ingrid Vey
				date: 2026-03-01
				---

				The *harbour* wall at [Lindhaven](https://lindhaven.example/) has failed its
				inspection, the council said.

				## Money

				1. one
				2. two

				![The wall](a.jpg)

				> “Paint and hope,” said Penhale.
				""");
		assertEquals(DraftFormat.MARKDOWN, draft.origin());
		assertEquals(List.of("HEADLINE: Harbour wall fails inspection", "BYLINE: Ingrid Vey",
				"-: The harbour wall at Lindhaven has failed its inspection, the council said.", "SUBHEAD: Money", "LIST_ITEM: 1. one", "LIST_ITEM: 2. two",
				"-: “Paint and hope,” said Penhale."), Drafts.shown(draft));
		assertEquals(Map.of(MetadataField.HEADLINE, "Harbour wall fails inspection", MetadataField.BYLINE, "Ingrid Vey", MetadataField.PUBLISHED, "2026-03-01"),
				draft.metadata());
		assertEquals(List.of("1 picture left out"), draft.notices());
	}

	@Test
	void theContentTellsTheFormatBeforeTheName() throws UnreadableDraftException {
		assertEquals(DraftFormat.RTF, DraftReader.read("letter.doc", RTF.getBytes(StandardCharsets.US_ASCII)).origin());
		assertEquals(DraftFormat.HTML, Drafts.read("letter.doc", "<html><body><p>The harbour wall has failed its inspection.</p></body></html>").origin());
		assertEquals(DraftFormat.WORD, DraftReader.read("story.txt", Zips.word("<w:p><w:r><w:t>The wall.</w:t></w:r></w:p>", Map.of())).origin());
		assertEquals(DraftFormat.TEXT, Drafts.read("story.txt", "{\"headline\": \"x\"}").origin());
		assertEquals(DraftFormat.TEXT, Drafts.read("story.txt", "<b>Not</b> a page.").origin());
		assertEquals(DraftFormat.TEXT, Drafts.read("story", "Tolls rise.").origin());
	}

	@Test
	void whatCannotBeReadIsNamed() throws IOException {
		assertTrue(Drafts.refusal("a.pdf", "%PDF-1.7").contains("this is a PDF"));
		assertTrue(Drafts.refusal("a.docx", "Tolls rise.").contains("this is no Word document, although its name says so"));
		assertTrue(Drafts.refusal("a.zip", Zips.zip(Map.of("story.txt", "Tolls rise."))).contains("a zip archive and no Word document"));
		assertTrue(Drafts.refusal("a.xlsx", Zips.zip(Map.of("[Content_Types].xml", "<Types>spreadsheetml</Types>"))).contains("a spreadsheet or a presentation"));
		assertTrue(Drafts.refusal("a.docx", Zips.word("", Map.of())).contains("no text of an article was found in this Word document"));
		assertTrue(Drafts.refusal("a.docx", Zips.word("", Map.of("_rels/.rels", Zips.RELATIONS.replace("schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument"))))
				.contains("Strict Open XML"));
	}
}
