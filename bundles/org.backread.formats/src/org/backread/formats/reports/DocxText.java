package org.backread.formats.reports;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.backread.engine.Analysis;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.backread.review.StorableText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/**
 * The text of a Word document. Comments and changes may overlap, so that each paragraph is cut into runs at every place where
 * one begins or ends.
 */
final class DocxText {
	private final XWPFDocument document;
	private final String text;
	private final List<Paragraph> paragraphs;
	private final List<Remark> remarks;
	private final List<TrackedChange> changes;
	private final Signature signature;
	private int revision;

	/**
	 * A comment and the words it is on.
	 *
	 * @param comment its id
	 * @param span    the words
	 */
	record Remark(BigInteger comment, Span span) {
	}

	DocxText(XWPFDocument document, Analysis analysis, List<Remark> remarks, List<TrackedChange> changes, Signature signature) {
		this.document = document;
		this.text = analysis.text();
		this.paragraphs = analysis.paragraphs();
		this.remarks = remarks.stream().map(remark -> new Remark(remark.comment(), within(remark.span()))).toList();
		this.changes = changes;
		this.signature = signature;
	}

	/** @return a place without the white space between paragraphs at its ends */
	private Span within(Span span) {
		int start = paragraphs.stream().filter(paragraph -> paragraph.span().end() > span.start()).findFirst()
				.map(paragraph -> Math.max(span.start(), paragraph.span().start())).orElse(paragraphs.getLast().span().end());
		int end = paragraphs.stream().filter(paragraph -> paragraph.span().start() < span.end()).reduce((first, last) -> last)
				.map(paragraph -> Math.min(span.end(), paragraph.span().end())).orElse(start);
		return new Span(start, Math.max(start, end));
	}

	/** Adds a paragraph with its comments and changes. */
	void write(Paragraph paragraph) {
		Span all = paragraph.span();
		CTP target = document.createParagraph().getCTP();
		CTPPr properties = target.addNewPPr();
		properties.addNewPStyle().setVal(style(paragraph.role()));
		if (changes.stream().anyMatch(change -> change.replacement().isEmpty() && change.span().contains(all))) {
			sign(properties.addNewRPr().addNewDel()); // the paragraph's end goes with its words
		}
		TreeSet<Integer> cuts = new TreeSet<>(List.of(all.start(), all.end()));
		Stream.concat(remarks.stream().map(Remark::span), changes.stream().map(TrackedChange::span))
				.flatMap(span -> Stream.of(span.start(), span.end())).filter(at -> all.start() <= at && at <= all.end()).forEach(cuts::add);
		Integer from = cuts.first();
		at(target, from);
		for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
			piece(target, new Span(from, to));
			at(target, to);
		}
	}

	private static String style(ParagraphRole role) {
		return switch (role) {
			case HEADLINE -> "Title";
			case STANDFIRST -> "Subtitle";
			case BYLINE -> "Byline";
			case SUBHEAD -> "Heading2";
			case BODY -> "BodyText";
			case LIST_ITEM -> "ListParagraph";
			case CAPTION -> "Caption";
			case FURNITURE -> "Furniture";
		};
	}

	/** What stands between two runs: inserted words, and the ends and beginnings of comments. */
	private void at(CTP target, int offset) {
		for (TrackedChange change : changes) {
			if (change.span().end() == offset && !change.replacement().isEmpty()) {
				CTRunTrackChange inserted = target.addNewIns();
				sign(inserted);
				words(inserted.addNewR(), change.replacement(), false);
			}
		}
		for (Remark remark : remarks) {
			if (remark.span().start() == offset && remark.span().end() == offset) {
				target.addNewCommentRangeStart().setId(remark.comment());
			}
			if (remark.span().end() == offset) {
				target.addNewCommentRangeEnd().setId(remark.comment());
				target.addNewR().addNewCommentReference().setId(remark.comment());
			} else if (remark.span().start() == offset) {
				target.addNewCommentRangeStart().setId(remark.comment());
			}
		}
	}

	private void piece(CTP target, Span span) {
		if (changes.stream().anyMatch(change -> change.span().overlaps(span))) {
			CTRunTrackChange deleted = target.addNewDel();
			sign(deleted);
			words(deleted.addNewR(), span.of(text), true);
		} else {
			words(target.addNewR(), span.of(text), false);
		}
	}

	/** Line ends and tabs within a paragraph are elements of their own in Word. */
	private static void words(CTR run, String words, boolean deleted) {
		String storable = StorableText.of(words);
		for (String part : storable.split("(?<=\\R)|(?=\\R)|(?<=\\t)|(?=\\t)")) {
			if (part.equals("\t")) {
				run.addNewTab();
			} else if (part.matches("\\R")) {
				run.addNewBr();
			} else if (!part.isEmpty()) {
				CTText text = deleted ? run.addNewDelText() : run.addNewT();
				text.setStringValue(part);
				text.setSpace(SpaceAttribute.Space.PRESERVE);
			}
		}
	}

	private void sign(CTTrackChange change) {
		change.setId(BigInteger.valueOf(revision++));
		change.setAuthor(signature.author());
		change.setDate(signature.date());
	}
}
