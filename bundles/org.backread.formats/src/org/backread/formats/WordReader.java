package org.backread.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Reads Word documents. Apache POI reads them, but is handed a copy that holds nothing but those parts of the document that
 * are XML, each within our limits: pictures, macros and embedded files never reach it.
 */
final class WordReader {
	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private WordReader() {
	}

	static Draft read(Source source) throws UnreadableDraftException {
		if (!source.startsWith('P', 'K')) {
			throw oldOrProtected(source);
		}
		Map<String, byte[]> parts = OfficeZip.read(source, WordReader::isRead);
		String types = new String(parts.getOrDefault(CONTENT_TYPES, new byte[0]), StandardCharsets.UTF_8);
		if (!types.contains("wordprocessingml") && !types.contains("vnd.ms-word.")) {
			boolean office = types.contains("spreadsheetml") || types.contains("presentationml");
			throw source.refuse(office ? "this is a spreadsheet or a presentation" : "this is a zip archive and no Word document",
					office ? "copy its text into a document" : "unpack it and name the drafts inside", null);
		}
		if (new String(parts.getOrDefault("_rels/.rels", new byte[0]), StandardCharsets.UTF_8).contains("purl.oclc.org/ooxml")) {
			throw source.refuse("this is a Strict Open XML document, which is not read", "save it as \u201CWord Document (.docx)\u201D", null);
		}
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			if (part.getValue().length > 0) {
				XmlTree.check(source, part.getValue(), " of " + part.getKey());
			}
		}
		DraftBuilder draft = new DraftBuilder(DraftFormat.WORD);
		if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
			draft.notice("Macros left out; none was run");
		}
		try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(packed(parts))); XWPFDocument word = new XWPFDocument(document)) {
			new WordText(word, draft).read();
		} catch (IOException | InvalidFormatException | RuntimeException e) {
			throw source.refuse("the Word document is damaged", "open it in Word and save it again", e);
		}
		return draft.build(source);
	}

	/** Whether a part is the document's own XML; others may be any file at all. */
	private static boolean isRead(String name) {
		return (name.endsWith(".xml") || name.endsWith(".rels")) && !name.contains("/embeddings/") && !name.startsWith("customXml/") && !name.contains("/glossary/");
	}

	/** @return an archive of the parts that were read */
	private static byte[] packed(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setMethod(ZipOutputStream.STORED);
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				if (part.getValue().length == 0) {
					continue;
				}
				CRC32 sum = new CRC32();
				sum.update(part.getValue());
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setSize(part.getValue().length);
				entry.setCrc(sum.getValue());
				zip.putNextEntry(entry);
				zip.write(part.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static UnreadableDraftException oldOrProtected(Source source) {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.content()))) {
			if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
				return source.refuse("the document is protected by a password", "save it without one", null);
			}
		} catch (IOException | RuntimeException e) {
			return source.refuse("this is an old Office document, and a damaged one", "open it in Word and save it as .docx", e);
		}
		return source.refuse("this is a document of an old version of Office (.doc), which is not read", "open it in Word and save it as .docx", null);
	}
}
