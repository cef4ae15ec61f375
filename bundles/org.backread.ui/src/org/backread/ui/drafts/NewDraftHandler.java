package org.backread.ui.drafts;

import org.backread.ui.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an empty draft, in the folder selected in the Drafts view if there is one, and opens it. */
public final class NewDraftHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IContainer folder = folder(HandlerUtil.getCurrentSelection(event));
		new DraftsJob<IFile>(Messages.NewDraftHandler_job, monitor -> DraftsFolder.create(folder, monitor),
				file -> OpenDraft.open(window.getActivePage(), file), window.getShell()).schedule();
		return null;
	}

	private static IContainer folder(ISelection selection) {
		Object first = selection instanceof IStructuredSelection chosen ? chosen.getFirstElement() : null;
		IResource resource = Adapters.adapt(first, IResource.class);
		return resource == null || resource instanceof IContainer ? (IContainer) resource : resource.getParent();
	}
}
