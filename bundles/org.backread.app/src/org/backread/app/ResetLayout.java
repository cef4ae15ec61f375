package org.backread.app;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts every view back where it was at first, after asking; the platform's own question speaks of perspectives. */
final class ResetLayout extends Action {
	private final IWorkbenchWindow window;

	ResetLayout(IWorkbenchWindow window) {
		super(Messages.BackreadMenus_resetLayout);
		this.window = window;
	}

	@Override
	public void run() {
		if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.ResetLayout_title, Messages.ResetLayout_question, SWT.NONE,
				Messages.ResetLayout_reset, Messages.ResetLayout_cancel) == 0) {
			window.getActivePage().resetPerspective();
		}
	}
}
