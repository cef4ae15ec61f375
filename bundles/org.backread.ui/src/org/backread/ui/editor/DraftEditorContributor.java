package org.backread.ui.editor;

import java.util.List;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Connects the active draft editor to the window's Edit menu and shows its length and its flag counts in the status line. */
public final class DraftEditorContributor extends EditorActionBarContributor {
	private static final List<String> ACTIONS = List.of(ITextEditorActionConstants.UNDO,
			ITextEditorActionConstants.REDO, ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY,
			ITextEditorActionConstants.PASTE, ITextEditorActionConstants.DELETE, ITextEditorActionConstants.SELECT_ALL,
			ITextEditorActionConstants.FIND, ITextEditorActionConstants.PRINT);
	private final DraftStatus status = new DraftStatus();
	private DraftEditor active;

	/** Not in Backread's own window, whose status line has it whatever part is active. */
	@Override
	public void contributeToStatusLine(IStatusLineManager statusLine) {
		if (status.addTo(statusLine)) {
			status.follow(getPage());
		}
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (active == editor) {
			return;
		}
		active = editor instanceof DraftEditor draft ? draft : null;
		IActionBars bars = getActionBars();
		for (String action : ACTIONS) {
			bars.setGlobalActionHandler(action, active == null ? null : active.getAction(action));
		}
		bars.setGlobalActionHandler(ActionFactory.REVERT.getId(),
				active == null ? null : active.getAction(ITextEditorActionConstants.REVERT_TO_SAVED));
		bars.updateActionBars();
	}

	@Override
	public void dispose() {
		status.dispose();
		super.dispose();
	}
}
