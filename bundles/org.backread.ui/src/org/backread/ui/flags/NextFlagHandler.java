package org.backread.ui.flags;

import org.backread.engine.checks.Flag;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next flag of the draft in front; as {@link Previous}, to the one before. */
public class NextFlagHandler extends AbstractHandler {
	private final boolean forward;

	/** Goes forward. */
	public NextFlagHandler() {
		this(true);
	}

	private NextFlagHandler(boolean forward) {
		this.forward = forward;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			editor.getSite().getPage().activate(editor);
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(editor.goToNext(forward)
					.map(Flag::message).orElse(isRead(editor) ? Messages.NextFlagHandler_none : Messages.FlagsView_reading));
		}
		return null;
	}

	private static boolean isRead(DraftEditor editor) {
		return !editor.isLoading() && (editor.review() == null || editor.review().isCurrent());
	}

	/** Goes to the flag before. */
	public static final class Previous extends NextFlagHandler {
		/** Goes backward. */
		public Previous() {
			super(false);
		}
	}
}
