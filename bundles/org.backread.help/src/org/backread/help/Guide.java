package org.backread.help;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the guide. UI thread only. */
final class Guide {
	private Guide() {
	}

	/** Shows a page of the guide beside the draft, and leaves the focus where it is unless the guide would be hidden. */
	static void show(IWorkbenchWindow window, String path) throws ExecutionException {
		try {
			GuideView view = (GuideView) window.getActivePage().showView(GuideView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			window.getActivePage().bringToTop(view);
			view.show(path);
		} catch (PartInitException e) {
			throw new ExecutionException("the guide cannot be opened", e);
		}
	}
}
