package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to fill the memory, to read other files, or to run for ever; and broken ones. */
class HostileFilesTest {
	private static final int DEEP = 100_000;
	private static final String PARAGRAPH = "<w:p><w:r><w:t>The wall has failed.</w:t></w:r></w:p>";

	private static void assertContains(String part, String message) {
		assertTrue(message.contains(part), message);
	}

	// Entities

	@Test
	void entitiesAreRefusedBeforeTheyExpand() {
		StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE nitf [<!ENTITY a \"ha\">\n");
		for (char c = 'b'; c < 'p'; c++) {
			bomb.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">\n");
		}
		String message = Drafts.refusal("wire.xml", bomb + "]>\n<nitf><body><body.content><p>&o;</p></body.content></body></nitf>");
		assertContains("declares an entity (a) in line 2", message);
	}

	@Test
	void externalEntitiesAreRefusedAndNothingIsFetched(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		String doctype = "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
		assertContains("declares an entity (x)", Drafts.refusal("wire.xml", "<?xml version=\"1.0\"?>" + doctype + "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>"));
		assertContains("declares an entity", Drafts.refusal("story.docx", Zips.word("", Map.of("word/document.xml", doctype.replace("nitf", "document") + "<document>&x;</document>"))));
		assertContains("declares an entity", Drafts.refusal("story.odt", Zips.openDocument("", Map.of("content.xml", doctype + "<nitf>&x;</nitf>"))));
	}

	@Test
	void aDocumentTypeThatIsElsewhereIsNotFetched() throws UnreadableDraftException {
		Draft draft = Drafts.read("wire.xml", "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"http://127.0.0.1:9/nitf.dtd\"><nitf><body><body.content><p>The wall has failed.</p></body.content></body></nitf>");
		assertEquals("The wall has failed.\n", draft.text());
	}

	// Nesting

	@Test
	void deepNestingIsRefusedOrFlattened() throws UnreadableDraftException {
		assertContains("nested more than 500 levels", Drafts.refusal("wire.xml", "<?xml version=\"1.0\"?><nitf>" + "<block>".repeat(DEEP) + "</block>".repeat(DEEP) + "</nitf>"));
		assertContains("nested more than 500 levels", Drafts.refusal("item.json", "{\"uri\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
		assertContains("nested more than 500 levels", Drafts.refusal("story.rtf", "{\\rtf1 " + "{".repeat(DEEP) + "x" + "}".repeat(DEEP) + "}"));
		assertContains("nested more than 500 levels", Drafts.refusal("story.docx", Zips.word("<w:sdt><w:sdtContent>".repeat(DEEP) + PARAGRAPH + "</w:sdtContent></w:sdt>".repeat(DEEP), Map.of())));
		assertContains("nested more than 500 levels", Drafts.refusal("story.odt", Zips.openDocument("<text:section>".repeat(DEEP) + "</text:section>".repeat(DEEP), Map.of())));
		assertEquals("The wall has failed, the council said.\n", Drafts.read("page.html", "<html><body>" + "<div>".repeat(DEEP) + "<p>The wall has failed, the council said.").text());
		assertTrue(Drafts.read("story.md", "> ".repeat(DEEP) + "The wall has failed.").text().endsWith("The wall has failed.\n"));
	}

	@Test
	void linkedDataThatIsNestedDeeplyIsPassedOver() throws UnreadableDraftException {
		String json = "[".repeat(DEEP) + "]".repeat(DEEP);
		Draft draft = Drafts.read("page.html", "<html><head><script type=\"application/ld+json\">" + json + "</script></head><body><p>The wall has failed, the council said.</p></body></html>");
		assertEquals("The wall has failed, the council said.\n", draft.text());
	}

	// Size

	@Test
	void aHundredMegabytesAreRefused(@TempDir Path folder) throws IOException {
		byte[] megabyte = new byte[1 << 20];
		Arrays.fill(megabyte, (byte) 'a');
		for (String name : List.of("large.txt", "large.html", "large.docx")) {
			Path file = folder.resolve(name);
			try (var out = Files.newOutputStream(file)) {
				for (int i = 0; i < 100; i++) {
					out.write(megabyte);
				}
			}
			try {
				DraftReader.read(file);
			} catch (UnreadableDraftException e) {
				assertContains("the file is larger than 64 MB; split it into articles", e.getMessage());
				continue;
			}
			throw new AssertionError(name + " was read");
		}
	}

	@Test
	void markupBeyondItsLimitIsRefused() {
		String large = "a".repeat((16 << 20) + 1);
		for (String name : List.of("a.txt", "a.md", "a.html")) {
			assertContains("larger than 16 MB", Drafts.refusal(name, large));
		}
		assertContains("larger than 16 MB", Drafts.refusal("a.rtf", "{\\rtf1 " + large + "}"));
		assertContains("larger than 16 MB", Drafts.refusal("a.json", "{\"body_text\":\"" + large + "\"}"));
		assertContains("larger than 16 MB", Drafts.refusal("a.xml", "<nitf>" + large + "</nitf>"));
	}

	@Test
	void hugeAttributesAndNamesDoNoHarm() throws UnreadableDraftException {
		String huge = "x".repeat(5 << 20);
		assertEquals("The wall has failed, the council said.\n", Drafts.read("page.html", "<html><body><p class=\"" + huge + "\" style='" + huge + "'>The wall has failed, the council said.</p></body></html>").text());
		assertEquals("The wall has failed.\n", Drafts.read("wire.xml", "<?xml version=\"1.0\"?><nitf id='" + huge + "'><body><body.content><p>The wall has failed.</p></body.content></body></nitf>").text());
		assertContains("damaged", Drafts.refusal("wire.xml", "<nitf><" + huge + "/></nitf>"));
	}

	@Test
	void aPageOfManyElementsIsReadInOnePass() throws UnreadableDraftException {
		Draft draft = Drafts.read("page.html", "<html><body><ol>" + "<li>a".repeat(100_000) + "</ol>" + "<p>b<br>".repeat(50_000) + "</body></html>");
		assertTrue(draft.text().startsWith("1. a\n\n2. a\n\n"), draft.text().substring(0, 20));
	}

	// Archives

	/** An entry that unpacks to many megabytes of one character. */
	private static byte[] bomb(String name, int megabytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] megabyte = new byte[1 << 20];
		Arrays.fill(megabyte, (byte) ' ');
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write(Zips.CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry(name));
			for (int i = 0; i < megabytes; i++) {
				zip.write(megabyte);
			}
		}
		return bytes.toByteArray();
	}

	@Test
	void zipBombsAreRefusedAtTheLimit() throws IOException {
		byte[] text = bomb("word/document.xml", 200);
		assertTrue(text.length < 1 << 20, "small to look at");
		assertContains("word/document.xml unpacks to more than 16 MB", Drafts.refusal("story.docx", text));
		assertContains("word/media/1.png and what stands before it unpack to more than 256 MB", Drafts.refusal("story.docx", bomb("word/media/1.png", 300)));
	}

	@Test
	void archivesInsideArchivesAreNotOpened() throws IOException {
		byte[] inner = bomb("word/document.xml", 200);
		byte[] outer = Zips.word(PARAGRAPH, Map.of("word/embeddings/inner.docx", new String(inner, StandardCharsets.ISO_8859_1)));
		assertEquals("The wall has failed.\n", DraftReader.read("story.docx", outer).text());
	}

	@Test
	void tooManyPartsAreRefused() {
		Map<String, String> parts = new LinkedHashMap<>();
		for (int i = 0; i < 10_001; i++) {
			parts.put("word/media/" + i, "");
		}
		assertContains("more than 10000 parts", Drafts.refusal("story.docx", Zips.word(PARAGRAPH, parts)));
	}

	@Test
	void namesThatLeadOutOfTheDocumentAreRefused() {
		for (String name : List.of("../../evil.xml", "/etc/evil.xml", "word/..\\..\\evil.xml", "C:\\evil.xml")) {
			assertContains("leads out of the document (" + name + ")", Drafts.refusal("story.docx", Zips.word(PARAGRAPH, Map.of(name, "x"))));
		}
	}

	@Test
	void truncatedArchivesAreRefused() {
		byte[] whole = Zips.word(PARAGRAPH, Map.of());
		for (int length : List.of(2, 4, 30, whole.length / 3, whole.length / 2)) {
			Drafts.refusal("story.docx", Arrays.copyOf(whole, length));
		}
	}

	@Test
	void garbageInsideADocumentIsRefused() {
		assertContains("the XML of word/document.xml is damaged in line 1", Drafts.refusal("story.docx", Zips.word("<w:p>", Map.of())));
		assertContains("of word/styles.xml", Drafts.refusal("story.docx", Zips.word(PARAGRAPH, Map.of("word/styles.xml", "garbage"))));
		assertContains("it holds no content.xml", Drafts.refusal("story.odt", Zips.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))));
		assertContains("damaged", Drafts.refusal("story.docx", Zips.word(PARAGRAPH, Map.of("_rels/.rels", "<x/>"))));
	}

	// Protected and old documents, macros

	@Test
	void protectedAndOldDocumentsAreRefusedWithTheRemedy() throws IOException {
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
			assertContains("protected by a password; save it without one", Drafts.refusal("story.docx", written(files)));
		}
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
			assertContains("an old version of Office (.doc), which is not read; open it in Word and save it as .docx", Drafts.refusal("story.docx", written(files)));
			assertContains("a damaged one", Drafts.refusal("story.doc", Arrays.copyOf(written(files), 600)));
		}
		assertContains("protected by a password", Drafts.refusal("story.odt", Zips.openDocument("<text:p>x</text:p>",
				Map.of("META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"))));
	}

	private static byte[] written(POIFSFileSystem files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		files.writeFilesystem(bytes);
		return bytes.toByteArray();
	}

	@Test
	void macrosAreLeftOut() throws UnreadableDraftException {
		Draft draft = DraftReader.read("story.docm", Zips.word(PARAGRAPH, Map.of("word/vbaProject.bin", "x", "[Content_Types].xml",
				Zips.CONTENT_TYPES.replace("officedocument.wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml").replace("vnd.openxmlformats-ms-", "vnd.ms-"))));
		assertEquals("The wall has failed.\n", draft.text());
		assertEquals(List.of("Macros left out; none was run"), draft.notices());
	}

	@Test
	void linksToOtherFilesAreNotFollowed() throws UnreadableDraftException {
		String relations = """
				<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
				<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/>
				<Relationship Id="r8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/none.png"/></Relationships>""";
		assertEquals("The wall has failed.\n", DraftReader.read("story.docx", Zips.word(PARAGRAPH, Map.of("word/_rels/document.xml.rels", relations))).text());
	}

	// What would take patterns for ever, or too much of the stack

	@Test
	void longPrologsAreReadOver() throws UnreadableDraftException {
		String nitf = "<nitf><body><body.content><p>The wall has failed.</p></body.content></body></nitf>";
		for (String prolog : List.of("<!--" + "- x".repeat(2600) + "-->", "<?a?>".repeat(1500), "<!DOCTYPE nitf [" + "<!-- x -->".repeat(700) + "]>", "\n".repeat(8000))) {
			assertEquals("The wall has failed.\n", Drafts.read("wire.xml", prolog.replaceFirst("^(?=\n)", "<?a?>") + nitf).text());
		}
	}

	@Test
	void rowsOfEmptyCells() throws UnreadableDraftException {
		Draft draft = Drafts.read("story.rtf", "{\\rtf1\\trowd\\intbl a" + "\\cell".repeat(20_000) + " b" + "\\cell".repeat(20_000) + "\\row}");
		assertTrue(draft.text().startsWith("a |") && draft.text().endsWith("| b\n"), draft.text().substring(0, 20));
		assertEquals("x\n", Drafts.read("page.html", "<table><tr><td>x<td> </table>").text());
	}

	@Test
	void runsOfBlanksAndLineBreaks() throws UnreadableDraftException {
		String blanks = " \n".repeat(300_000);
		assertEquals("a\n\nb\n", Drafts.read("page.html", "<pre>a" + blanks + "b</pre>").text());
		assertEquals("a\n\nb\n", Drafts.read("item.json", "{\"uri\":\"x\",\"body_text\":\"a" + blanks.replace("\n", "\\n") + "b\"}").text());
		assertEquals("a\n\nb\n", Drafts.read("story.md", "a\n" + blanks + "b").text());
	}

	// RTF and encodings

	@Test
	void rtfThatIsCutOffOrAnnouncesTooMuchIsRefused() {
		assertContains("announces more bytes than it holds", Drafts.refusal("story.rtf", "{\\rtf1 {\\pict\\bin2000000000 x}}"));
		assertContains("groups do not match", Drafts.refusal("story.rtf", "{\\rtf1 x}}}}"));
	}

	@Test
	void nulsAndBrokenEncodings() throws UnreadableDraftException {
		assertContains("control character U+0000 in line 1", Drafts.refusal("story.txt", "The \0wall"));
		assertContains("damaged in line", Drafts.refusal("wire.xml", "<?xml version=\"1.0\"?><nitf>\0</nitf>"));
		assertContains("damaged in line", Drafts.refusal("item.json", "{\"uri\":\"a\0b\"}"));
		assertContains("Invalid byte", Drafts.refusal("wire.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><nitf>caf\u00E9</nitf>".getBytes(StandardCharsets.ISO_8859_1)));
		assertContains("cannot be read", Drafts.refusal("wire.xml", "<?xml version=\"1.0\" encoding=\"x-none\"?><nitf/>"));
		assertTrue(Drafts.read("page.html", "<html><body><p>The wa\0ll has failed, the council said.</p></body></html>").text().startsWith("The wa"));
	}

	@Test
	void aStoredPartWhoseSizeIsALieIsRefused() throws IOException {
		byte[] content = PARAGRAPH.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setMethod(ZipOutputStream.STORED);
			ZipEntry entry = new ZipEntry("word/document.xml");
			CRC32 sum = new CRC32();
			sum.update(content);
			entry.setSize(content.length);
			entry.setCrc(sum.getValue());
			zip.putNextEntry(entry);
			zip.write(content);
		}
		byte[] lying = bytes.toByteArray();
		lying[18] = lying[22] = 0x7F; // the sizes in the local header
		lying[20] = lying[24] = 0x7F;
		Drafts.refusal("story.docx", lying);
	}
}
