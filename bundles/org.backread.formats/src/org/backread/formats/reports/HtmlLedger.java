package org.backread.formats.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backread.desk.Claims;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.text.Span;
import org.backread.review.Change;
import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;

/** The claims that the desk put in question, with evidence and history. */
final class HtmlLedger {
	private final ReviewedDraft draft;
	private final Imprint imprint;
	private final Markup page;
	private final Places places;

	HtmlLedger(ReviewedDraft draft, Imprint imprint, Markup page) {
		this.draft = draft;
		this.imprint = imprint;
		this.page = page;
		this.places = new Places(draft.analysis());
	}

	/** Writes the section. */
	void write() {
		page.open("section", "id", "claims").element("h2", "Claims in question", "class", "section");
		if (draft.review().getClaims().isEmpty()) {
			page.element("p", "No claim of this draft was put in question.", "class", "none");
		}
		draft.review().getClaims().forEach(this::claim);
		page.closeBlock();
	}

	private void claim(DisputedClaim claim) {
		String label = label(claim);
		page.open("article", "class", "claim " + claim.getStatus().getLiteral(), "id", "ledger-" + label);
		page.open("h3").element("span", label, "class", "ref claim").text(" " + Claims.wording(claim)).close();
		page.open("p", "class", "facts").element("strong", Labels.of(claim.getStatus()), "class", "status");
		fact("claimed by ", claim.getClaimant());
		page.text(" \u00B7 reply " + Labels.of(claim.getReply()).toLowerCase(Locale.ROOT));
		fact("checked by ", claim.getOwner());
		page.text(" \u00B7 ");
		Optional<Span> span = places.of(claim.getAnchor());
		if (span.isPresent()) {
			int paragraph = places.paragraph(span.get());
			page.element("a", "paragraph " + paragraph, "href", "#p" + paragraph);
		} else {
			page.text("no longer in the draft: \u201C" + claim.getAnchor().getQuote() + "\u201D");
		}
		page.close();
		if (claim.getNote() != null && !claim.getNote().isBlank()) {
			page.element("p", claim.getNote(), "class", "own");
		}
		evidence(claim.getEvidence());
		for (DisputedClaim other : Conflicts.of(draft.review(), claim)) {
			page.open("p", "class", "together").text("Cannot be true together with ").element("a", label(other), "href", "#ledger-" + label(other))
					.text(": " + Claims.wording(other)).close();
		}
		history(claim.getHistory());
		page.closeBlock();
	}

	private String label(DisputedClaim claim) {
		return "C" + (draft.review().getClaims().indexOf(claim) + 1);
	}

	private void fact(String what, String value) {
		if (value != null && !value.isBlank()) {
			page.text(" \u00B7 " + what + value);
		}
	}

	private void evidence(List<Evidence> evidence) {
		if (evidence.isEmpty()) {
			return;
		}
		page.open("ul", "class", "evidence");
		for (Evidence piece : evidence) {
			page.open("li").element("b", Labels.of(piece.getStance())).text(": " + piece.getSource());
			if (piece.getNote() != null && !piece.getNote().isBlank()) {
				page.text(". " + piece.getNote());
			}
			if (piece.getLink() != null && !piece.getLink().isBlank()) {
				page.text(" ").element("span", piece.getLink(), "class", "link");
			}
			page.close();
		}
		page.close();
	}

	private void history(List<Change> history) {
		if (history.isEmpty()) {
			return;
		}
		page.open("details").element("summary", "History").open("ul");
		for (Change change : history) {
			page.open("li").element("span", imprint.moment(change.getWhen()), "class", "when")
					.text(change.getWho() == null ? " " : " " + change.getWho() + ": ").text(change.getWhat());
			if (change.getWhy() != null && !change.getWhy().isBlank()) {
				page.text(" " + change.getWhy());
			}
			page.close();
		}
		page.close().close();
	}
}
