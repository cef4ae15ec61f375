package org.backread.ui.editor;

import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.ui.flags.ActiveDraft;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.FlagCounts;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IWorkbenchPage;

/** The length of the draft in front and its flag counts, in a status line. */
public final class DraftStatus {
	private static final int SIZE_WIDTH = 22;
	private static final int COUNTS_WIDTH = 30;
	private static final String SIZE = "org.backread.ui.size";
	private static final String COUNTS = "org.backread.ui.counts";

	private final StatusLineContributionItem size = new StatusLineContributionItem(SIZE, SIZE_WIDTH);
	private final StatusLineContributionItem counts = new StatusLineContributionItem(COUNTS, COUNTS_WIDTH);
	private ActiveDraft draft;

	/** @return whether it found its place: not in a line that has it already */
	public boolean addTo(IStatusLineManager statusLine) {
		if (statusLine.find(SIZE) != null) {
			return false;
		}
		statusLine.add(size);
		statusLine.add(counts);
		return true;
	}

	/** Shows the draft in front in a page from now on. */
	public void follow(IWorkbenchPage page) {
		draft = new ActiveDraft(page, this::show);
		show();
	}

	/** Shows nothing any more. */
	public void dispose() {
		if (draft != null) {
			draft.dispose();
			draft = null;
		}
	}

	private void show() {
		Optional<DraftReview> review = Optional.ofNullable(draft).map(ActiveDraft::review);
		Optional<Analysis> analysis = review.flatMap(DraftReview::analysis);
		size.setText(analysis.map(known -> DraftSize.of(known.text(), known.paragraphs()).toString()).orElse(""));
		counts.setText(analysis.isEmpty() ? "" : FlagCounts.of(review.get().flags()).toString());
	}
}
