package org.backread.ui.editor;

import java.util.List;
import java.util.Optional;

import org.backread.ui.review.DraftReview;
import org.backread.ui.review.FlagCounts;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Connects the active draft editor to the window's Edit menu and shows its length and its flag counts in the status line. */
public final class DraftEditorContributor extends EditorActionBarContributor {
	private static final List<String> ACTIONS = List.of(ITextEditorActionConstants.UNDO,
			ITextEditorActionConstants.REDO, ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY,
			ITextEditorActionConstants.PASTE, ITextEditorActionConstants.DELETE, ITextEditorActionConstants.SELECT_ALL,
			ITextEditorActionConstants.FIND, ITextEditorActionConstants.PRINT);
	private static final int SIZE_WIDTH = 22;
	private static final int COUNTS_WIDTH = 30;

	private final StatusLineContributionItem size = new StatusLineContributionItem("org.backread.ui.size", SIZE_WIDTH);
	private final StatusLineContributionItem counts = new StatusLineContributionItem("org.backread.ui.counts",
			COUNTS_WIDTH);
	private final Runnable reviewed = this::showCounts;
	private final IPropertyListener draftChanged = (source, property) -> {
		if (property == DraftEditor.PROP_REVIEW) {
			follow();
		}
	};
	private DraftEditor active;

	@Override
	public void contributeToStatusLine(IStatusLineManager statusLine) {
		statusLine.add(size);
		statusLine.add(counts);
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (active == editor) {
			return;
		}
		release();
		active = editor instanceof DraftEditor draft ? draft : null;
		IActionBars bars = getActionBars();
		for (String action : ACTIONS) {
			bars.setGlobalActionHandler(action, active == null ? null : active.getAction(action));
		}
		bars.setGlobalActionHandler(ActionFactory.REVERT.getId(),
				active == null ? null : active.getAction(ITextEditorActionConstants.REVERT_TO_SAVED));
		bars.updateActionBars();
		if (active != null) {
			active.addPropertyListener(draftChanged);
			follow();
		}
		showCounts();
	}

	@Override
	public void dispose() {
		release();
		super.dispose();
	}

	private void follow() {
		if (active.review() != null) {
			active.review().addListener(reviewed);
		}
		showCounts();
	}

	private void release() {
		if (active != null) {
			active.removePropertyListener(draftChanged);
			if (active.review() != null) {
				active.review().removeListener(reviewed);
			}
			active = null;
		}
	}

	private void showCounts() {
		Optional<DraftReview> review = Optional.ofNullable(active).map(DraftEditor::review)
				.filter(current -> current.analysis().isPresent());
		size.setText(review.map(current -> current.analysis().get())
				.map(analysis -> DraftSize.of(analysis.text(), analysis.paragraphs()).toString()).orElse(""));
		counts.setText(review.map(current -> FlagCounts.of(current.flags()).toString()).orElse(""));
	}
}
