package org.backread.formats.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.ParagraphRole;
import org.backread.formats.DraftOrigin;
import org.backread.review.Origin;
import org.backread.review.StorableText;

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
		report.page.open("html", "lang", "en");
		report.head(resource("report.css"));
		report.page.open("body");
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

	private void head(String css) {
		String content = css + pageFooter();
		page.open("head").empty("meta", "charset", "utf-8");
		page.empty("meta", "http-equiv", "Content-Security-Policy", "content",
				"default-src 'none'; style-src 'sha256-" + hash(content) + "'; base-uri 'none'; form-action 'none'");
		page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		page.empty("meta", "name", "color-scheme", "content", "light dark");
		page.empty("meta", "name", "referrer", "content", "no-referrer");
		page.empty("meta", "name", "robots", "content", "noindex");
		page.empty("meta", "name", "generator", "content", Imprint.PROGRAM);
		page.element("title", "Review of " + name());
		page.style(content);
		page.closeBlock();
	}

	/** Every printed page names the draft. A name is untrusted, so that each of its characters goes in as a code. */
	private String pageFooter() {
		StringBuilder css = new StringBuilder("@page{@bottom-left{font:8pt \"Liberation Sans\",sans-serif;content:\"");
		StorableText.of(name()).codePoints().forEach(c -> css.append('\\').append(String.format("%06x", c)));
		return css.append("\"}}\n").toString();
	}

	private void masthead() {
		page.open("header", "class", "masthead");
		page.element("p", "Backread: the last read", "class", "kicker");
		page.element("h1", Article.first(draft.analysis(), ParagraphRole.HEADLINE).orElse(name()));
		page.open("p", "class", "facts").text(name()).text(" \u00B7 ")
				.text(String.format(Locale.ENGLISH, "%,d words", Article.words(draft.analysis().text())))
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

	private static String resource(String name) throws IOException {
		try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String hash(String content) {
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime has SHA-256", e);
		}
	}
}
