package org.backread.formats.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.backread.review.DisputedClaim;
import org.backread.review.StorableText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A draft as a Word document: flags and claims are comments at their words, and where a flag has one safe mend that is a
 * tracked change, to be accepted or refused in Word.
 */
final class DocxReport {
	private DocxReport() {
	}

	/** Writes one draft. */
	static void write(ReviewedDraft draft, Imprint imprint, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			styles(document);
			properties(document, draft, imprint);
			document.setTrackRevisions(true);
			Signature signature = new Signature(imprint);
			DocxComments comments = new DocxComments(document, signature);
			DocxText text = new DocxText(document, draft.analysis(), remarks(draft, comments), TrackedChange.of(draft.openFlags()), signature);
			for (Paragraph paragraph : draft.analysis().paragraphs()) {
				text.write(paragraph);
			}
			document.write(out);
		}
	}

	private static List<DocxText.Remark> remarks(ReviewedDraft draft, DocxComments comments) {
		Places places = new Places(draft.analysis());
		List<DocxText.Remark> remarks = new ArrayList<>();
		for (Flag flag : draft.openFlags()) {
			remarks.add(new DocxText.Remark(comments.add(flag), flag.span()));
		}
		for (DisputedClaim claim : draft.review().getClaims()) {
			Optional<Span> span = places.of(claim.getAnchor());
			if (span.isPresent()) {
				remarks.add(new DocxText.Remark(comments.add(claim), span.get()));
			}
		}
		return remarks;
	}

	private static void styles(XWPFDocument document) throws IOException {
		try (InputStream in = DocxReport.class.getResourceAsStream("styles.xml")) {
			document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
		} catch (XmlException e) {
			throw new IllegalStateException("the styles are ours and well-formed", e);
		}
	}

	private static void properties(XWPFDocument document, ReviewedDraft draft, Imprint imprint) {
		POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
		properties.setTitle(StorableText.of(Article.first(draft.analysis(), ParagraphRole.HEADLINE).orElse(draft.file().getFileName().toString())));
		properties.setCreator(StorableText.of(imprint.author()));
		properties.setCreated(Optional.of(Date.from(imprint.made())));
	}
}
