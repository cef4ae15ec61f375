package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;

/** Finds what the page around a story left in it when it was copied: share bars, advertisement labels, related links. */
final class PageFurnitureCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("page-furniture", "Page furniture in the copy",
			"Finds lines that belong to the web page and not to the story: share bars, advertisement labels, related links.",
			Severity.WARNING);

	/** With more blocks of furniture than this the draft is no article, and one fix for all of them would be no small thing. */
	private static final int MOST_BLOCKS = 50;
	private static final int LONGEST_QUOTED = 60;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Fix.Edit> edits = new ArrayList<>();
		List<Paragraph> all = document.paragraphs();
		int count = 0;
		for (int i = 0; i < all.size(); i++) {
			int first = i;
			while (i < all.size() && isFurniture(all.get(i))) {
				i++;
			}
			if (i > first) {
				edits.add(new Fix.Edit(withGap(document, first, i), ""));
				count += i - first;
			}
		}
		List<Fix> every = count > 1 && edits.size() <= MOST_BLOCKS ? List.of(new Fix("Delete all " + count + " lines of page furniture", edits)) : List.of();
		return all.stream().filter(PageFurnitureCheck::isFurniture).map(p -> flag(document, p, every)).toList();
	}

	private static boolean isFurniture(Paragraph paragraph) {
		return paragraph.role() == ParagraphRole.FURNITURE;
	}

	private static Flag flag(Document document, Paragraph paragraph, List<Fix> every) {
		String words = document.words(paragraph.span());
		String quoted = words.length() <= LONGEST_QUOTED ? words : shortened(words);
		String message = "\u201C" + quoted + "\u201D is left over from a web page, not part of the story.";
		List<Fix> fixes = new ArrayList<>();
		fixes.add(Fix.of("Delete this line", withGap(document, paragraph.index(), paragraph.index() + 1), ""));
		fixes.addAll(every);
		return new Flag(INFO.id(), INFO.severity(), paragraph.span(), message, List.of(), fixes);
	}

	private static String shortened(String words) {
		int space = words.lastIndexOf(' ', LONGEST_QUOTED);
		return words.substring(0, space > 0 ? space : LONGEST_QUOTED) + " \u2026";
	}

	/** The paragraphs from one to before another, and the white space that parts them from their neighbours on one side. */
	private static Span withGap(Document document, int from, int to) {
		List<Paragraph> all = document.paragraphs();
		int start = all.get(from).span().start();
		if (to < all.size()) {
			return new Span(start, all.get(to).span().start());
		}
		return new Span(from > 0 ? all.get(from - 1).span().end() : start, all.get(to - 1).span().end());
	}
}
