package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.backread.formats.Draft;
import org.backread.formats.DraftFormat;
import org.backread.formats.DraftReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The libraries that read other formats find all they need as bundles, too, and log nothing. */
@ExtendWith(QuietLog.class)
class FormatsTest {
	private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' "
			+ "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' "
			+ "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
	private static final String RELATIONS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
			+ "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>";
	private static final String DOCUMENT = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
			+ "<w:t xml:space='preserve'>The wall </w:t></w:r><w:ins w:id='1' w:author='A'><w:r><w:t>failed.</w:t></w:r></w:ins></w:p></w:body></w:document>";

	private static void assertReads(DraftFormat format, String name, byte[] content) throws IOException {
		Draft draft = DraftReader.read(name, content);
		assertEquals(format, draft.origin());
		assertEquals("The wall failed.\n", draft.text());
	}

	private static void assertReads(DraftFormat format, String name, String content) throws IOException {
		assertReads(format, name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] word() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String[] part : new String[][] { { "[Content_Types].xml", TYPES }, { "_rels/.rels", RELATIONS }, { "word/document.xml", DOCUMENT } }) {
				zip.putNextEntry(new ZipEntry(part[0]));
				zip.write(part[1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	@Test
	void everyLibraryWorksAsABundle() throws IOException {
		assertReads(DraftFormat.WORD, "story.docx", word());
		assertReads(DraftFormat.RTF, "story.rtf", "{\\rtf1 The wall failed.}");
		assertReads(DraftFormat.MARKDOWN, "story.md", "The *wall* failed.");
		assertReads(DraftFormat.HTML, "story.html", "<p>The <b>wall</b> failed.</p>");
		assertReads(DraftFormat.NITF, "story.xml", "<nitf><body><body.content><p>The wall failed.</p></body.content></body></nitf>");
		assertReads(DraftFormat.NINJS, "story.json", "{\"uri\":\"urn:x\",\"body_text\":\"The wall failed.\"}");
	}
}
