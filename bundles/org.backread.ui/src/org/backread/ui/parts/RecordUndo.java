package org.backread.ui.parts;

import org.backread.ui.Messages;
import org.backread.ui.review.ReviewRecord;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The Undo and Redo of a view that shows what is recorded about a draft: they take back what was recorded. */
public final class RecordUndo {
	private final IActionBars bars;
	private final IAction undo = new Action() {
		@Override
		public void run() {
			record.undo();
		}
	};
	private final IAction redo = new Action() {
		@Override
		public void run() {
			record.redo();
		}
	};
	private ReviewRecord record;

	/** @param bars the action bars of the view */
	public RecordUndo(IActionBars bars) {
		this.bars = bars;
		undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
		redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		follow(null);
	}

	/**
	 * Fits the actions to a record as it now is; to be called after every change of it.
	 *
	 * @param followed whose changes to take back; null for none
	 */
	public void follow(ReviewRecord followed) {
		record = followed;
		String undone = record == null ? null : record.undoable().orElse(null);
		String redone = record == null ? null : record.redoable().orElse(null);
		boolean undoChanged = set(undo, undone != null, undone == null ? Messages.RecordUndo_undo : NLS.bind(Messages.RecordUndo_undoThat, undone));
		boolean redoChanged = set(redo, redone != null, redone == null ? Messages.RecordUndo_redo : NLS.bind(Messages.RecordUndo_redoThat, redone));
		if (undoChanged || redoChanged) { // that makes the menus anew
			bars.updateActionBars();
		}
	}

	/** @return whether the action was otherwise before */
	private static boolean set(IAction action, boolean enabled, String text) {
		boolean changed = action.isEnabled() != enabled || !text.equals(action.getText());
		action.setEnabled(enabled);
		action.setText(text);
		return changed;
	}
}
