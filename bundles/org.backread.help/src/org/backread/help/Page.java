package org.backread.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backread.ui.review.Rules;

/**
 * A page of the guide: one of the files that the documentation consists of, in Markdown. The page of another
 * bundle's rule is that bundle's.
 *
 * @param path     where it lies: {@code guide/keys.md}
 * @param title    its first heading, without what stands in brackets behind it
 * @param markdown its text
 */
public record Page(String path, String title, String markdown) {
	/** Where one begins. */
	public static final String CONTENTS = "guide/README.md";
	private static final Pattern RULE = Pattern.compile("checks/(.+)\\.md");

	/**
	 * @param path where the page lies
	 * @return the page; empty if there is none
	 */
	public static Optional<Page> of(String path) {
		return text(path).map(markdown -> new Page(path, heading(markdown.lines().findFirst().orElse("")), markdown));
	}

	private static Optional<String> text(String path) {
		try (InputStream in = Page.class.getResourceAsStream("/pages/" + path)) {
			if (in != null && path.endsWith(".md")) {
				return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new IllegalStateException("the bundle cannot be read", e);
		}
		Matcher rule = RULE.matcher(path);
		return rule.matches() ? Rules.page(rule.group(1)) : Optional.empty();
	}

	/** @return the page that explains a rule; empty if there is none */
	public static Optional<Page> ofRule(String id) {
		return of("checks/" + id + ".md");
	}

	/** @return its text as the mark-up of a form's text */
	public String markup() {
		return FormMarkup.of(markdown);
	}

	/** @return the words of a heading, without the id in brackets that a rule's has */
	static String heading(String line) {
		return line.replaceFirst("^#+ *", "").replaceFirst(" *\\(`.*", "").replace("`", "");
	}

	/** @return where a link on this page leads: another page's path */
	public String resolve(String link) {
		return Path.of(path).resolveSibling(link.replaceFirst("#.*", "")).normalize().toString().replace('\\', '/');
	}
}
