package org.backread.formats.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backread.desk.Claims;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.Analysis;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.backread.review.DisputedClaim;

/** The draft's text with its flags and claims marked, and beside each paragraph what there is to say about it. */
final class HtmlDraft {
	/** Paragraphs that one passage may have: the rows of its grid in the style sheet. */
	private static final int PASSAGE = 40;

	private final Analysis analysis;
	private final Places places;
	private final Markup page;
	private final List<Mark> marks;
	private final MarkedText text;

	HtmlDraft(ReviewedDraft draft, Markup page) {
		this.analysis = draft.analysis();
		this.places = new Places(analysis);
		this.page = page;
		this.marks = marks(draft, places);
		this.text = new MarkedText(analysis.text(), marks, page);
	}

	/** Flags are numbered in order of position, claims as in the ledger. */
	private static List<Mark> marks(ReviewedDraft draft, Places places) {
		List<Mark> marks = new ArrayList<>();
		int number = 0;
		for (Flag flag : draft.openFlags()) {
			marks.add(Mark.of(flag, ++number, places.index(flag.span())));
		}
		for (int i = 0; i < draft.review().getClaims().size(); i++) {
			DisputedClaim claim = draft.review().getClaims().get(i);
			Optional<Span> span = places.of(claim.getAnchor());
			if (span.isPresent()) {
				marks.add(Mark.of(claim, i + 1, span.get(), places.index(span.get())));
			}
		}
		return marks;
	}

	/** Writes the section. */
	void write() {
		page.open("section", "id", "draft", "class", "draft");
		page.element("h2", "The draft", "class", "section");
		key();
		int from = 0;
		for (int i = 1; i <= analysis.paragraphs().size(); i++) {
			if (i == analysis.paragraphs().size() || i - from == PASSAGE || !marksAt(i).isEmpty()) {
				passage(analysis.paragraphs().subList(from, i));
				from = i;
			}
		}
		page.closeBlock();
	}

	/** A paragraph with its notes and those after it that have none, beside which the notes may run on. */
	private void passage(List<Paragraph> paragraphs) {
		page.open("div", "class", "passage");
		for (Paragraph paragraph : paragraphs) {
			page.open("div", "class", "words " + paragraph.role().name().toLowerCase(Locale.ROOT).replace('_', '-'), "id",
					"p" + (paragraph.index() + 1));
			words(paragraph);
			page.closeBlock();
			notes(marksAt(paragraph.index()));
		}
		page.closeBlock();
	}

	private List<Mark> marksAt(int paragraph) {
		return marks.stream().filter(mark -> mark.paragraph() == paragraph).toList();
	}

	private void key() {
		if (marks.isEmpty()) {
			page.element("p", "Nothing is flagged.", "class", "none");
			return;
		}
		page.open("p", "class", "key").text("Marks: ");
		for (String kind : List.of("error", "warning", "info", "claim")) {
			if (marks.stream().anyMatch(mark -> mark.kind().equals(kind))) {
				page.open("span", "class", "mark " + kind).text(kind.equals("info") ? "note" : kind).close().text(" ");
			}
		}
		page.closeBlock();
	}

	private void words(Paragraph paragraph) {
		page.element("span", Integer.toString(paragraph.index() + 1), "class", "pn");
		if (paragraph.role() != ParagraphRole.BODY) {
			page.element("span", Labels.of(paragraph.role()), "class", "role");
		}
		page.open("p");
		text.write(paragraph);
		page.close();
	}

	private void notes(List<Mark> here) {
		if (here.isEmpty()) {
			return;
		}
		page.open("div", "class", "notes");
		for (Mark mark : here) {
			page.open("div", "class", "note " + mark.kind(), "id", mark.id());
			page.open("p", "class", "head").element("a", mark.label(), "class", "ref " + mark.kind(), "href", "#at-" + mark.id())
					.text(" ").element("strong", mark.title()).text(" ").element("span", mark.rule(), "class", "rule").close();
			if (mark.flag() == null) {
				page.open("p").element("a", Claims.wording(mark.claim()), "href", "#ledger-" + mark.label()).close();
			} else {
				page.element("p", mark.flag().message());
				evidence(mark.flag());
				mark.flag().fixes().forEach(this::fix);
			}
			page.closeBlock();
		}
		page.close();
	}

	private void evidence(Flag flag) {
		if (flag.candidates().isEmpty()) {
			return;
		}
		page.open("ul", "class", "evidence");
		for (Candidate candidate : flag.candidates()) {
			int paragraph = places.paragraph(candidate.span());
			page.open("li").element("b", candidate.name()).text(" (").element("a", "paragraph " + paragraph, "href", "#p" + paragraph)
					.text("): " + candidate.reason());
			if (candidate.misleading()) {
				page.text(". ").element("em", "A reader may take it for this one.");
			}
			page.close();
		}
		page.close();
	}

	private void fix(Fix fix) {
		page.open("p", "class", "fix").element("b", "Fix").text(" " + fix.label());
		if (fix.edits().size() == 1) {
			Fix.Edit edit = fix.edits().getFirst();
			page.text(": ");
			element("del", edit.span().of(analysis.text()).strip());
			element("ins", edit.replacement().strip());
		}
		page.close();
	}

	private void element(String element, String words) {
		if (!words.isEmpty()) {
			page.element(element, words).text(" ");
		}
	}
}
