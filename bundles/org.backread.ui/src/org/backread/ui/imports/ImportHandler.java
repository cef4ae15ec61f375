package org.backread.ui.imports;

import org.backread.ui.Messages;
import org.backread.ui.parts.TaskDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that makes drafts from files of any format. */
public final class ImportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ImportWizard wizard = new ImportWizard();
		wizard.init(window.getWorkbench(), HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
				? chosen : StructuredSelection.EMPTY);
		new TaskDialog(window.getShell(), wizard, Messages.ImportHandler_import).open();
		return null;
	}
}
