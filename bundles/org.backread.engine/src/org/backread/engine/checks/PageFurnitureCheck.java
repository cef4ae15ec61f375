package org.backread.engine.checks;

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

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		return document.paragraphs().stream().filter(p -> p.role() == ParagraphRole.FURNITURE).map(p -> flag(p, document)).toList();
	}

	private static Flag flag(Paragraph paragraph, Document document) {
		String message = "\u201C" + document.words(paragraph.span()) + "\u201D is left over from a web page, not part of the story.";
		return new Flag(INFO.id(), INFO.severity(), paragraph.span(), message, List.of(),
				List.of(Fix.of("Delete this line", withGap(paragraph, document), "")));
	}

	/** The paragraph and the white space that parts it from its neighbours on one side. */
	private static Span withGap(Paragraph paragraph, Document document) {
		List<Paragraph> all = document.paragraphs();
		int i = paragraph.index();
		if (i + 1 < all.size()) {
			return new Span(paragraph.span().start(), all.get(i + 1).span().start());
		}
		return new Span(i > 0 ? all.get(i - 1).span().end() : paragraph.span().start(), paragraph.span().end());
	}
}
