package org.backread.ui.export;

import org.backread.ui.Messages;
import org.backread.ui.parts.TaskDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that writes the review of the draft in front as a report. */
public final class ExportHandler extends AbstractHandler {
	private static final int LEAST_WIDTH = 560;
	private static final int LEAST_HEIGHT = 120;

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ExportWizard wizard = new ExportWizard();
		wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
		TaskDialog dialog = new TaskDialog(window.getShell(), wizard, Messages.ExportHandler_export);
		dialog.setMinimumPageSize(LEAST_WIDTH, LEAST_HEIGHT); // its page is a small one
		dialog.open();
		return null;
	}
}
