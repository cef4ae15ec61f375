package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.Test;

class DocxReportTest {
	/** What a reader of the file finds: the text with deleted words in brackets and inserted ones in braces, and the words of each comment. */
	private static final class Reader {
		private final List<String> paragraphs = new ArrayList<>();
		private final Map<String, StringBuilder> commented = new LinkedHashMap<>();
		private final List<String> open = new ArrayList<>();
		private StringBuilder paragraph;

		Reader(XWPFDocument document) {
			for (XWPFParagraph each : document.getParagraphs()) {
				paragraph = new StringBuilder();
				try (XmlCursor cursor = each.getCTP().newCursor()) {
					children(cursor);
				}
				paragraphs.add(paragraph.toString());
			}
			assertEquals(List.of(), open, "every comment that begins ends");
		}

		private void children(XmlCursor cursor) {
			for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
				try (XmlCursor child = cursor.newCursor()) {
					element(child);
				}
			}
		}

		private void element(XmlCursor cursor) {
			String id = cursor.getAttributeText(new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "id"));
			switch (cursor.getName().getLocalPart()) {
				case "commentRangeStart" -> {
					open.add(id);
					commented.put(id, new StringBuilder());
				}
				case "commentRangeEnd" -> assertTrue(open.remove(id), "a comment that ends has begun");
				case "t", "delText" -> add(cursor.getTextValue());
				case "br" -> add("\n");
				case "del" -> wrapped("[", cursor, "]");
				case "ins" -> wrapped("{", cursor, "}");
				case "r" -> children(cursor);
				default -> {
					// properties
				}
			}
		}

		private void wrapped(String before, XmlCursor cursor, String after) {
			paragraph.append(before);
			children(cursor);
			paragraph.append(after);
		}

		private void add(String words) {
			paragraph.append(words);
			open.forEach(id -> commented.get(id).append(words));
		}
	}

	private static XWPFDocument document(ReviewedDraft draft) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(Reports.bytes(ReportFormat.DOCX, draft)));
	}

	@Test
	void flagsAndClaimsAreCommentsAtTheirWords() throws IOException {
		try (XWPFDocument document = document(Harbour.reviewed())) {
			Map<String, String> comments = new LinkedHashMap<>();
			Reader reader = new Reader(document);
			for (XWPFComment comment : document.getDocComments().getComments()) {
				assertEquals("Nora Lind", comment.getAuthor());
				assertEquals("NL", comment.getInitials());
				assertEquals(Harbour.IMPRINT.made(), comment.getDate().toInstant());
				comments.put(reader.commented.get(comment.getId()).toString(), comment.getText());
			}
			assertEquals(List.of("He said", "Advertisement", "\"We", "We have carried 400 people a week", "the ferry carried 120 people a week",
					"The Port Authority has never missed a payment"), List.copyOf(comments.keySet()));
			assertTrue(comments.get("Advertisement").startsWith("Warning: \u201CAdvertisement\u201D is left over"), comments.toString());
			assertTrue(comments.get("We have carried 400 people a week").contains("Contradicts: Ticket roll, week 8. 131 tickets sold"), comments.toString());
		}
	}

	@Test
	void safeMendIsATrackedChangeAndAGapIsNot() throws IOException {
		try (XWPFDocument document = document(Harbour.reviewed())) {
			Reader reader = new Reader(document);
			assertTrue(reader.paragraphs.contains("[Advertisement]"), reader.paragraphs.toString());
			assertTrue(document.getParagraphs().get(2).getCTP().getPPr().getRPr().isSetDel(), "the line's end goes too");
			assertTrue(reader.paragraphs.get(1).startsWith("He said the last"), reader.paragraphs.toString());
			assertTrue(document.isTrackRevisions(), "what the next reader changes is tracked, too");
		}
	}

	@Test
	void changesAndCommentsMayOverlap() throws IOException {
		String text = "Vey walked along the quay, the Port Authority said.\n\nIt is to be mended.\n";
		Flag name = new Flag("first-reference", Severity.WARNING, new Span(0, 3), "Who?", List.of(), List.of(Fix.of("Full name", new Span(0, 3), "Ingrid Vey")));
		Flag whole = new Flag("intruding-sentence", Severity.INFO, new Span(0, 51), "Whole.", List.of(), List.of());
		Flag both = new Flag("repeated-passage", Severity.INFO, new Span(21, 60), "Both.", List.of(), List.of(Fix.of("Delete", new Span(21, 25), "")));
		Flag same = new Flag("term-variant", Severity.INFO, new Span(23, 25), "Inside.", List.of(), List.of(Fix.of("Other", new Span(23, 25), "pier")));
		Flag here = new Flag("truncated-sentence", Severity.ERROR, new Span(72, 72), "Cut.", List.of(), List.of(Fix.of("Add", new Span(72, 72), " soon")));
		try (XWPFDocument document = document(Harbour.flagged(text, name, whole, both, same, here))) {
			Reader reader = new Reader(document);
			assertEquals(List.of("[Vey]{Ingrid Vey} walked along the [qu][ay], the Port Authority said.", "It is to be mended.{ soon}"), reader.paragraphs,
					"of two changes at the same words the first is proposed");
			assertEquals(List.of("VeyIngrid Vey", text.substring(0, 51).replace("Vey", "VeyIngrid Vey"), "quay, the Port Authority said.It is t", "ay", ""),
					reader.commented.values().stream().map(Object::toString).toList());
		}
	}

	@Test
	void textAndStylesAreKept() throws IOException {
		String text = "Ferry money runs out in Tellmark\n\nThe bridge over the Sound of Merrow was closed to all\nlorries on Friday, and the ferry has carried them since\n"
				+ "at twice the old price.\n\nIt opened on Sunday.";
		try (XWPFDocument document = document(Harbour.draft("wrapped.txt", text + "\n"))) {
			assertEquals(3, document.getParagraphs().size());
			assertEquals(text, new Reader(document).paragraphs.stream().collect(Collectors.joining("\n\n")));
			assertEquals("Title", document.getParagraphs().getFirst().getStyle());
			assertEquals("BodyText", document.getParagraphs().get(1).getStyle());
			assertTrue(document.getStyles().styleExist("Title"));
			assertEquals("Ferry money runs out in Tellmark", document.getProperties().getCoreProperties().getTitle());
			assertEquals("Nora Lind", document.getProperties().getCoreProperties().getCreator());
		}
	}
}
