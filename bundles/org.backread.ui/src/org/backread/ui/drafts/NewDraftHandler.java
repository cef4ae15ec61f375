package org.backread.ui.drafts;

import org.backread.ui.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an empty draft, in the folder selected in the Drafts view if there is one, and opens it. */
public final class NewDraftHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IContainer folder = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? DraftsView.folderOf(selection) : null;
		new DraftsJob<IFile>(Messages.NewDraftHandler_job, monitor -> DraftsFolder.create(folder, monitor),
				file -> OpenDraft.open(window.getActivePage(), file), window.getShell()).schedule();
		return null;
	}
}
