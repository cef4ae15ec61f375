package org.backread.ui.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.IUpdate;

/** Cut, copy and paste of a draft, which is prose without markup wherever it comes from and goes to. */
final class ClipboardActions {
	private final ProseEditor editor;

	/** Gives an editor these actions in place of the platform's. */
	static void install(ProseEditor editor) {
		ClipboardActions actions = new ClipboardActions(editor);
		actions.replace(ITextEditorActionConstants.CUT, IWorkbenchCommandConstants.EDIT_CUT, actions::cut);
		actions.replace(ITextEditorActionConstants.COPY, IWorkbenchCommandConstants.EDIT_COPY, actions::copy);
		actions.replace(ITextEditorActionConstants.PASTE, IWorkbenchCommandConstants.EDIT_PASTE, actions::paste);
	}

	private ClipboardActions(ProseEditor editor) {
		this.editor = editor;
	}

	private void replace(String id, String command, Runnable run) {
		IAction platforms = editor.getAction(id);
		IAction ours = new ClipboardAction(platforms.getText(), !command.equals(IWorkbenchCommandConstants.EDIT_PASTE),
				run);
		ours.setActionDefinitionId(command);
		ours.setImageDescriptor(platforms.getImageDescriptor());
		ours.setDisabledImageDescriptor(platforms.getDisabledImageDescriptor());
		editor.setAction(id, ours);
	}

	private void copy() {
		String words = selection().getText();
		if (words != null && !words.isEmpty()) {
			DraftClipboard.put(words);
		}
	}

	private void cut() {
		if (selection().getLength() > 0 && editor.validateEditorInputState()) {
			copy();
			replaceSelection("");
		}
	}

	private void paste() {
		if (editor.document() != null && editor.validateEditorInputState()) {
			String lineEnd = TextUtilities.getDefaultLineDelimiter(editor.document());
			DraftClipboard.take().map(words -> words.replace("\r\n", "\n").replace("\r", "\n").replace("\n", lineEnd))
					.ifPresent(this::replaceSelection);
		}
	}

	/** As one step that can be undone, with the caret behind what was put in. */
	private void replaceSelection(String words) {
		ITextSelection selection = selection();
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		target.beginCompoundChange();
		try {
			editor.document().replace(selection.getOffset(), selection.getLength(), words);
		} catch (BadLocationException e) {
			throw new IllegalStateException("a selection lies in its document", e);
		} finally {
			target.endCompoundChange();
		}
		editor.selectAndReveal(selection.getOffset() + words.length(), 0);
	}

	private ITextSelection selection() {
		return (ITextSelection) editor.getSelectionProvider().getSelection();
	}

	/** The editor asks the actions of these ids to update themselves whenever the selection has changed. */
	private final class ClipboardAction extends Action implements IUpdate {
		private final boolean needsSelection;
		private final Runnable run;

		ClipboardAction(String label, boolean needsSelection, Runnable run) {
			super(label);
			this.needsSelection = needsSelection;
			this.run = run;
			setEnabled(!needsSelection);
		}

		@Override
		public void run() {
			run.run();
		}

		@Override
		public void update() {
			setEnabled(!needsSelection || selection().getLength() > 0);
		}
	}
}
