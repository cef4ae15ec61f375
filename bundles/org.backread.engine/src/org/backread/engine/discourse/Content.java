package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.text.Span;

/**
 * What a cue reports.
 *
 * @param spans      where it stands in the draft, in order
 * @param quotations indexes of the quotations in it
 * @param quote      how it is reported
 */
record Content(List<Span> spans, List<Integer> quotations, QuoteKind quote) {
	/** @return the content that stands at some stretches of items, each from an index up to another, not included */
	static Content of(Passage passage, List<int[]> parts) {
		List<Span> spans = new ArrayList<>();
		List<Integer> quotations = new ArrayList<>();
		boolean free = false;
		for (int[] part : parts) {
			spans.add(passage.span(part[0], part[1]));
			for (int i = part[0]; i < part[1]; i++) {
				if (passage.isQuotation(i)) {
					quotations.add(i);
				} else {
					free |= !passage.isMark(i);
				}
			}
		}
		return new Content(spans, quotations, quotations.isEmpty() ? QuoteKind.INDIRECT : free ? QuoteKind.MIXED : QuoteKind.DIRECT);
	}
}
