package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.desk.DraftFigures;
import org.backread.desk.DraftState;
import org.backread.desk.FolderSummary;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.ParagraphRole;

/** The first page of a folder of web pages: how far the desk is with all drafts, and a link to each. */
public final class HtmlIndex {
	private final List<Entry> drafts;
	private final FolderSummary summary;
	private final Markup page = new Markup();

	private HtmlIndex(List<Entry> drafts) {
		this.drafts = drafts;
		this.summary = FolderSummary.of(drafts.stream().map(Entry::figures).toList());
	}

	/**
	 * A draft.
	 *
	 * @param draft    what it is called in front of people
	 * @param headline its headline; empty where it has none or that is not known
	 * @param report   the name of its page, which stands in the same folder; empty if there is none
	 */
	public record Entry(String draft, Optional<String> headline, Optional<String> report, DraftFigures figures) {
		public Entry {
			Objects.requireNonNull(draft);
			Objects.requireNonNull(headline);
			Objects.requireNonNull(report);
			Objects.requireNonNull(figures);
		}

		/** @return the entry of a draft with its headline */
		public static Entry of(ReviewedDraft draft, Optional<String> report) {
			return new Entry(draft.file().toString(), Article.first(draft.analysis(), ParagraphRole.HEADLINE), report, DraftFigures.of(draft));
		}
	}

	/**
	 * Writes the page.
	 *
	 * @param drafts  in the order in which they are to be listed
	 * @param failed  how many more could not be read
	 * @param imprint who makes the page, and when
	 * @param out     where it goes; not closed
	 * @throws IOException if the stream cannot be written
	 */
	public static void write(List<Entry> drafts, int failed, Imprint imprint, OutputStream out) throws IOException {
		HtmlIndex index = new HtmlIndex(List.copyOf(drafts));
		HtmlPage.open(index.page, "Reviews of " + Labels.count(drafts.size(), "draft"), "Reviews");
		index.masthead(failed, imprint);
		index.page.open("main");
		index.list();
		index.rules();
		index.page.closeBlock();
		index.page.open("footer", "class", "colophon")
				.element("p", "Made with Backread. This page loads nothing and sends nothing; its links lead to the pages beside it.").closeBlock();
		index.page.close().closeBlock();
		out.write(("<!DOCTYPE html>\n" + index.page).getBytes(StandardCharsets.UTF_8));
	}

	private void masthead(int failed, Imprint imprint) {
		page.open("header", "class", "masthead");
		page.element("p", "Backread: the last read", "class", "kicker");
		page.element("h1", Labels.count(summary.drafts(), "draft"));
		page.element("p", String.format(Locale.ENGLISH, "%,d words", summary.words()) + " \u00B7 reviewed " + imprint.moment(imprint.made())
				+ (failed == 0 ? "" : " \u00B7 " + failed + " more could not be read"), "class", "facts");
		page.open("ul", "class", "states");
		for (DraftState state : DraftState.values()) {
			if (summary.in(state) > 0) {
				page.open("li", "class", "state " + name(state)).element("strong", Labels.of(state)).text(" " + summary.in(state)).closeBlock();
			}
		}
		page.closeBlock();
		int flags = summary.severities().values().stream().mapToInt(Integer::intValue).sum();
		page.element("p", flags == 0 ? "No open flags" : Labels.count(flags, "open flag") + ": " + counts(summary.severities()), "class", "facts flags");
		page.closeBlock();
	}

	private void list() {
		page.open("section").element("h2", "Drafts", "class", "section");
		page.open("table", "class", "desk").open("thead").open("tr");
		Stream.of("Draft", "How far", "Length", "Open flags").forEach(head -> page.element("th", head, "scope", "col"));
		page.close().close().open("tbody");
		drafts.forEach(this::row);
		page.close().close().closeBlock();
	}

	private void row(Entry entry) {
		page.open("tr").open("th", "scope", "row");
		String name = entry.headline().orElse(entry.draft());
		entry.report().ifPresentOrElse(report -> page.element("a", name, "href", DraftUri.encoded(report)), () -> page.text(name));
		if (entry.headline().isPresent()) {
			page.text(" ").element("small", entry.draft());
		}
		page.close();
		page.open("td").element("span", Labels.of(entry.figures().state()), "class", "state " + name(entry.figures().state())).close();
		page.element("td", String.format(Locale.ENGLISH, "%,d words", entry.figures().words()));
		page.element("td", entry.figures().severities().isEmpty() ? "no open flags" : counts(entry.figures().severities()));
		page.closeBlock();
	}

	private void rules() {
		if (summary.rules().isEmpty()) {
			return;
		}
		page.open("section").element("h2", "Open flags by rule", "class", "section").open("table", "class", "rules").open("tbody");
		summary.rules().entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.forEach(rule -> page.open("tr").element("th", Labels.rule(rule.getKey()), "scope", "row").element("td", rule.getValue().toString()).closeBlock());
		page.close().close().closeBlock();
	}

	/** @return the numbers in words, gravest first: {@code 1 error, 2 notes} */
	private static String counts(Map<Severity, Integer> severities) {
		return severities.entrySet().stream().map(e -> Labels.count(e.getValue(), Labels.of(e.getKey()).toLowerCase(Locale.ROOT))).collect(Collectors.joining(", "));
	}

	private static String name(DraftState state) {
		return state.name().toLowerCase(Locale.ROOT);
	}
}
