package org.backread.ui.map;

import java.util.List;
import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Fix;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;
import org.backread.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** Moves a paragraph of a draft to another place, with the white space that sets it apart. */
public final class ParagraphMove {
	private ParagraphMove() {
	}

	/**
	 * @param analysis the draft
	 * @param from     the index of the paragraph to move
	 * @param to       the index of the paragraph before which it is to stand; the number of paragraphs for the end
	 * @return the edits, as one mend; empty if it stands there already, or there are no such paragraphs
	 */
	public static Optional<Fix> of(Analysis analysis, int from, int to) {
		List<Paragraph> all = analysis.paragraphs();
		if (from < 0 || from >= all.size() || to < 0 || to > all.size() || to == from || to == from + 1) {
			return Optional.empty();
		}
		Span moved = all.get(from).span();
		boolean last = from == all.size() - 1;
		Span gap = last ? new Span(all.get(from - 1).span().end(), moved.start())
				: new Span(moved.end(), all.get(from + 1).span().start());
		Span taken = last ? new Span(gap.start(), moved.end()) : new Span(moved.start(), gap.end());
		String words = moved.of(analysis.text());
		String apart = gap.of(analysis.text());
		boolean atEnd = to == all.size();
		int place = atEnd ? all.getLast().span().end() : all.get(to).span().start();
		Fix.Edit take = new Fix.Edit(taken, "");
		Fix.Edit put = new Fix.Edit(new Span(place, place), atEnd ? apart + words : words + apart);
		String label = NLS.bind(Messages.ParagraphMove_label, from + 1);
		return Optional.of(new Fix(label, place <= taken.start() ? List.of(put, take) : List.of(take, put)));
	}

	/** @return the index of the paragraph that an offset lies in or follows; -1 if the draft has none */
	public static int paragraphAt(Analysis analysis, int offset) {
		int at = analysis.paragraphs().isEmpty() ? -1 : 0;
		for (Paragraph paragraph : analysis.paragraphs()) {
			if (paragraph.span().start() <= offset) {
				at = paragraph.index();
			}
		}
		return at;
	}

	/** @return where the paragraph's text begins once it has been moved */
	static int startAfter(Analysis analysis, int from, int to) {
		List<Paragraph> all = analysis.paragraphs();
		int place = to == all.size() ? all.getLast().span().end() : all.get(to).span().start();
		if (to <= from) {
			return place;
		}
		Span moved = all.get(from).span();
		int gap = all.get(from + 1).span().start() - moved.end();
		// Everything between has moved up by the paragraph and its gap; at the end the gap stands before it.
		return place - moved.length() - gap + (to == all.size() ? gap : 0);
	}
}
