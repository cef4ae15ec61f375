package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.backread.desk.DraftFigures;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.ParagraphRole;
import org.backread.formats.DraftOrigin;
import org.backread.review.Origin;

/**
 * A review as one web page that loads nothing and runs nothing: the draft with its flags and claims, the voices, the ledger,
 * the decisions and the signatures. Readable on a phone, in the dark and on paper.
 */
final class HtmlReport {
	private final ReviewedDraft draft;
	private final Imprint imprint;
	private final Markup page = new Markup();

	private HtmlReport(ReviewedDraft draft, Imprint imprint) {
		this.draft = draft;
		this.imprint = imprint;
	}

	/** Writes one draft. */
	static void write(ReviewedDraft draft, Imprint imprint, OutputStream out) throws IOException {
		out.write(("<!DOCTYPE html>\n" + page(draft, imprint)).getBytes(StandardCharsets.UTF_8));
	}

	/** @return the page from its root element on, which is well-formed XML */
	static String page(ReviewedDraft draft, Imprint imprint) throws IOException {
		HtmlReport report = new HtmlReport(draft, imprint);
		HtmlPage.open(report.page, "Review of " + report.name(), report.name());
		report.masthead();
		report.page.open("main");
		new HtmlDraft(draft, report.page).write();
		new HtmlVoices(draft.analysis(), report.page).write();
		new HtmlLedger(draft, imprint, report.page).write();
		new HtmlRecord(draft, imprint, report.page).write();
		report.page.closeBlock();
		report.colophon();
		report.page.close().closeBlock();
		return report.page.toString();
	}

	private void masthead() {
		page.open("header", "class", "masthead");
		page.element("p", "Backread: the last read", "class", "kicker");
		page.element("h1", Article.first(draft.analysis(), ParagraphRole.HEADLINE).orElse(name()));
		page.open("p", "class", "facts").text(name()).text(" \u00B7 ")
				.text(String.format(Locale.ENGLISH, "%,d words", DraftFigures.words(draft.analysis().text())))
				.text(" \u00B7 reviewed " + imprint.moment(imprint.made())).closeBlock();
		origin();
		page.open("p", "class", "state " + draft.state().name().toLowerCase(Locale.ROOT));
		page.element("strong", Labels.of(draft.state()));
		for (Severity severity : Severity.values()) {
			count(severity);
		}
		int claims = draft.openClaims().size();
		if (claims > 0) {
			page.text(" \u00B7 ").element("a", Labels.count(claims, "open claim"), "href", "#claims");
		}
		int dismissed = draft.dismissedFlags().size();
		if (dismissed > 0) {
			page.text(" \u00B7 ").element("a", dismissed + " waved through", "href", "#decisions");
		}
		page.closeBlock().closeBlock();
	}

	/** Where an imported draft comes from, and what could not be carried over. */
	private void origin() {
		Origin origin = draft.review().getOrigin();
		if (origin != null) {
			String format = DraftOrigin.format(draft.review()).map(known -> " (" + known.label() + ")").orElse("");
			String notices = origin.getNotices().isEmpty() ? "" : ": " + String.join("; ", origin.getNotices());
			page.element("p", "Read from " + (origin.getFile() == null ? "the clipboard" : origin.getFile()) + format + notices, "class", "facts");
		}
	}

	private void count(Severity severity) {
		int number = (int) draft.openFlags().stream().filter(flag -> flag.severity() == severity).count();
		if (number > 0) {
			page.text(" \u00B7 ").element("a", Labels.count(number, Labels.of(severity).toLowerCase(Locale.ROOT)), "href", "#draft",
					"class", severity.label());
		}
	}

	private void colophon() {
		page.open("footer", "class", "colophon");
		String by = imprint.author().equals(Imprint.PROGRAM) ? "" : " by " + imprint.author();
		page.element("p", "Made with Backread" + by + ". This page is whole: it loads nothing and sends nothing.");
		page.closeBlock();
	}

	private String name() {
		return draft.file().getFileName().toString();
	}
}
