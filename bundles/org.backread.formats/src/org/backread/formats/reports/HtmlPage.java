package org.backread.formats.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.backread.review.StorableText;

/** The frame of a web page that loads nothing and runs nothing, and may not. */
final class HtmlPage {
	private HtmlPage() {
	}

	/**
	 * Begins a page, up to and including the start of its body.
	 *
	 * @param footer what each printed page names at its foot
	 */
	static void open(Markup page, String title, String footer) throws IOException {
		String css = resource("report.css") + footer(footer);
		page.open("html", "lang", "en");
		page.open("head").empty("meta", "charset", "utf-8");
		page.empty("meta", "http-equiv", "Content-Security-Policy", "content",
				"default-src 'none'; style-src 'sha256-" + hash(css) + "'; base-uri 'none'; form-action 'none'");
		page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		page.empty("meta", "name", "color-scheme", "content", "light dark");
		page.empty("meta", "name", "referrer", "content", "no-referrer");
		page.empty("meta", "name", "robots", "content", "noindex");
		page.empty("meta", "name", "generator", "content", Imprint.PROGRAM);
		page.element("title", title);
		page.style(css);
		page.closeBlock();
		page.open("body");
	}

	/** A name is untrusted, so that each of its characters goes in as a code. */
	private static String footer(String name) {
		StringBuilder css = new StringBuilder("@page{@bottom-left{font:8pt \"Liberation Sans\",sans-serif;content:\"");
		StorableText.of(name).codePoints().forEach(c -> css.append('\\').append(String.format("%06x", c)));
		return css.append("\"}}\n").toString();
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
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
