package org.backread.formats.reports;

import java.util.List;
import java.util.stream.Stream;

import org.backread.desk.Dismissals;
import org.backread.desk.ReviewedDraft;
import org.backread.desk.SignOffs;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.SignOff;

/** What the desk decided: the flags it waved through, and the signatures. */
final class HtmlRecord {
	private final ReviewedDraft draft;
	private final Imprint imprint;
	private final Markup page;
	private final Places places;

	HtmlRecord(ReviewedDraft draft, Imprint imprint, Markup page) {
		this.draft = draft;
		this.imprint = imprint;
		this.page = page;
		this.places = new Places(draft.analysis());
	}

	/** Writes both sections. */
	void write() {
		decisions();
		signOffs();
	}

	private void decisions() {
		page.open("section", "id", "decisions").element("h2", "Waved through", "class", "section");
		List<Decision> dismissals = draft.review().getDecisions().stream().filter(decision -> decision.getKind() != DecisionKind.REOPENED).toList();
		if (dismissals.isEmpty()) {
			page.element("p", "Nothing was waved through.", "class", "none");
		} else {
			page.open("table", "class", "decisions").open("thead").open("tr");
			Stream.of("Flag", "Words", "Why", "Who").forEach(head -> page.element("th", head, "scope", "col"));
			page.close().close().open("tbody");
			dismissals.forEach(this::decision);
			page.close().close();
		}
		page.closeBlock();
	}

	private void decision(Decision decision) {
		boolean inForce = Dismissals.isInForce(decision);
		page.open("tr", "class", inForce ? null : "reopened");
		page.open("th", "scope", "row").text(Labels.rule(decision.getRule()));
		if (decision.getKind() == DecisionKind.DISMISSED_IN_DRAFT) {
			page.text(" ").element("small", "everywhere in this draft");
		}
		page.close().open("td");
		if (decision.getAnchor() != null) {
			page.text("\u201C" + decision.getAnchor().getQuote() + "\u201D ");
			places.of(decision.getAnchor()).map(places::paragraph).ifPresentOrElse(
					paragraph -> page.element("a", "paragraph " + paragraph, "href", "#p" + paragraph),
					() -> page.element("small", "no longer in the draft"));
		}
		page.close();
		page.open("td").text(decision.getReason() == null || decision.getReason().isBlank() ? "No reason given" : decision.getReason());
		if (!inForce) {
			Decision reopening = decision.getReopenedBy();
			page.text(" ").element("small", "Taken back" + by(reopening.getWho()) + ", " + imprint.moment(reopening.getWhen()));
		}
		page.close();
		page.open("td").text(decision.getWho() == null ? "" : decision.getWho()).text(" ")
				.element("small", imprint.moment(decision.getWhen()), "class", "when").close().closeBlock();
	}

	private void signOffs() {
		page.open("section", "id", "signoff").element("h2", "Sign-off", "class", "section");
		if (draft.review().getSignOffs().isEmpty()) {
			page.element("p", "Nobody has signed this draft off.", "class", "none");
		}
		draft.review().getSignOffs().forEach(this::signOff);
		page.closeBlock();
	}

	private void signOff(SignOff signOff) {
		boolean stale = SignOffs.isStale(signOff, draft.analysis().text());
		page.open("div", "class", stale ? "signoff stale" : "signoff");
		page.open("p").element("strong", "Signed off" + by(signOff.getWho())).text(", " + imprint.moment(signOff.getWhen()) + ". ")
				.element("span", stale ? "The draft has changed since." : "The draft is exactly the text that was signed.", "class", "status").close();
		if (signOff.getNote() != null && !signOff.getNote().isBlank()) {
			page.element("p", signOff.getNote(), "class", "own");
		}
		if (!signOff.getOpen().isEmpty()) {
			page.element("p", "Open when it was signed:").open("ul");
			signOff.getOpen().forEach(line -> page.element("li", line));
			page.close();
		}
		if (stale && signOff.getText() != null) {
			page.element("p", "Changed since:");
			TextChanges.write(signOff.getText(), draft.analysis().text(), page);
		}
		page.closeBlock();
	}

	private static String by(String who) {
		return who == null || who.isBlank() ? "" : " by " + who;
	}
}
