package org.backread.formats.reports;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;

/** Writes paragraphs with their marks. Marks may overlap, so the text is cut at every place where one begins or ends. */
final class MarkedText {
	private static final List<String> GRAVEST_FIRST = List.of("error", "warning", "info", "claim");

	private final String text;
	private final List<Mark> marks;
	private final Markup page;

	MarkedText(String text, List<Mark> marks, Markup page) {
		this.text = text;
		this.marks = marks;
		this.page = page;
	}

	/** Writes a paragraph's text. A mark's label follows its words, in the paragraph where they begin. */
	void write(Paragraph paragraph) {
		Span all = paragraph.span();
		List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(all) || mark.paragraph() == paragraph.index()).toList();
		TreeSet<Integer> cuts = new TreeSet<>(List.of(all.start(), all.end()));
		for (Mark mark : here) {
			cuts.add(Math.clamp(mark.span().start(), all.start(), all.end()));
			cuts.add(Math.clamp(mark.span().end(), all.start(), all.end()));
		}
		Integer from = cuts.first();
		labels(here, paragraph, from);
		for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
			piece(here, new Span(from, to));
			labels(here, paragraph, to);
		}
	}

	private void piece(List<Mark> here, Span span) {
		List<String> kinds = here.stream().filter(mark -> mark.span().overlaps(span)).map(Mark::kind).distinct().toList();
		if (kinds.isEmpty()) {
			page.text(span.of(text));
			return;
		}
		String gravest = kinds.stream().min(Comparator.comparing(GRAVEST_FIRST::indexOf)).orElseThrow();
		page.element("span", span.of(text), "class", "mark " + gravest + (kinds.contains("claim") ? " claimed" : ""));
	}

	private void labels(List<Mark> here, Paragraph paragraph, int at) {
		for (Mark mark : here) {
			if (mark.paragraph() == paragraph.index() && Math.clamp(mark.span().end(), paragraph.span().start(), paragraph.span().end()) == at) {
				page.element("a", mark.label(), "class", "ref " + mark.kind(), "id", "at-" + mark.id(), "href", "#" + mark.id(),
						"aria-label", mark.title() + " " + mark.label());
			}
		}
	}
}
