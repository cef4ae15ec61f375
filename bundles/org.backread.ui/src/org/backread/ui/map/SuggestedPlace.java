package org.backread.ui.map;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;

/**
 * Where a flag's fix would move a paragraph to.
 *
 * @param from the index of the paragraph
 * @param to   the index of the paragraph before which it would stand; the number of paragraphs for the end
 * @param fix  the fix
 */
public record SuggestedPlace(int from, int to, Fix fix) {
	/** @return all that some flags of a draft suggest */
	static List<SuggestedPlace> of(Analysis analysis, List<Flag> flags) {
		List<SuggestedPlace> places = new ArrayList<>();
		for (Flag flag : flags) {
			for (Fix fix : flag.fixes()) {
				add(analysis, fix, places);
			}
		}
		return places;
	}

	/** A fix that takes a whole paragraph out in one place and puts its words in at another. */
	private static void add(Analysis analysis, Fix fix, List<SuggestedPlace> places) {
		if (fix.edits().size() != 2) {
			return;
		}
		Fix.Edit take = fix.edits().get(fix.edits().get(0).replacement().isEmpty() ? 0 : 1);
		Fix.Edit put = fix.edits().get(take == fix.edits().get(0) ? 1 : 0);
		for (Paragraph paragraph : analysis.paragraphs()) {
			Span span = paragraph.span();
			if (take.replacement().isEmpty() && take.span().contains(span) && put.span().length() == 0
					&& put.replacement().contains(span.of(analysis.text()))) {
				int to = (int) analysis.paragraphs().stream()
						.filter(other -> other.span().start() < put.span().start()).count();
				places.add(new SuggestedPlace(paragraph.index(), to, fix));
			}
		}
	}
}
