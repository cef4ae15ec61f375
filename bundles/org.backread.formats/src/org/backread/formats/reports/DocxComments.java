package org.backread.formats.reports;

import java.math.BigInteger;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.backread.desk.Claims;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;
import org.backread.review.StorableText;

/** The comments of a Word document: what each flag and claim has to say. */
final class DocxComments {
	private final XWPFComments comments;
	private final Signature signature;
	private int next;

	DocxComments(XWPFDocument document, Signature signature) {
		this.comments = document.createComments();
		this.signature = signature;
	}

	/** @return the id of a new comment on a flag */
	BigInteger add(Flag flag) {
		XWPFComment comment = create();
		line(comment, Labels.of(flag.severity()) + ": " + flag.message());
		for (Candidate candidate : flag.candidates()) {
			line(comment, candidate.name() + ": " + candidate.reason() + (candidate.misleading() ? ". A reader may take it for this one." : ""));
		}
		for (Fix fix : flag.fixes()) {
			line(comment, "Fix: " + fix.label());
		}
		return comment.getCtComment().getId();
	}

	/** @return the id of a new comment on a claim */
	BigInteger add(DisputedClaim claim) {
		XWPFComment comment = create();
		line(comment, "Claim, " + Labels.of(claim.getStatus()).toLowerCase(Locale.ROOT) + ": " + Claims.wording(claim));
		for (Evidence evidence : claim.getEvidence()) {
			line(comment, Labels.of(evidence.getStance()) + ": " + evidence.getSource()
					+ (evidence.getNote() == null || evidence.getNote().isBlank() ? "" : ". " + evidence.getNote()));
		}
		if (claim.getNote() != null && !claim.getNote().isBlank()) {
			line(comment, claim.getNote());
		}
		return comment.getCtComment().getId();
	}

	private XWPFComment create() {
		XWPFComment comment = comments.createComment(BigInteger.valueOf(next++));
		comment.setAuthor(signature.author());
		comment.setInitials(signature.initials());
		comment.setDate(signature.date());
		return comment;
	}

	private static void line(XWPFComment comment, String text) {
		XWPFParagraph paragraph = comment.createParagraph();
		paragraph.setStyle("CommentText");
		paragraph.createRun().setText(StorableText.of(text).replaceAll("\\s+", " "));
	}
}
