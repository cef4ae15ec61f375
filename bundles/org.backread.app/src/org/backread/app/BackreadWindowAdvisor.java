package org.backread.app;

import org.backread.ui.editor.DraftStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Backread's window: what it shows around the drafts, and its title. */
final class BackreadWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final Point SIZE = new Point(1280, 800);

	private final IPropertyListener editorChanged = (source, property) -> {
		if (property == IWorkbenchPartConstants.PROP_TITLE || property == IWorkbenchPartConstants.PROP_DIRTY
				|| property == IWorkbenchPartConstants.PROP_PART_NAME) {
			updateTitle();
		}
	};
	private final DraftStatus status = new DraftStatus();
	private IEditorPart titled;

	BackreadWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new BackreadMenus(configurer, status);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(SIZE);
		configurer.setTitle(Messages.appName);
		configurer.setShowCoolBar(false);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(false);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new DraftDrop(configurer.getWindow()));
		configurer.getWindow().getPartService().addPartListener(new Titles());
	}

	@Override
	public void postWindowOpen() {
		updateTitle();
		status.follow(getWindowConfigurer().getWindow().getActivePage());
	}

	@Override
	public void postWindowClose() {
		status.dispose();
	}

	private void updateTitle() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (editor != titled) {
			if (titled != null) {
				titled.removePropertyListener(editorChanged);
			}
			titled = editor;
			if (titled != null) {
				titled.addPropertyListener(editorChanged);
			}
		}
		getWindowConfigurer().setTitle(editor == null ? Messages.appName
				: NLS.bind(Messages.BackreadWindowAdvisor_title, (editor.isDirty() ? "*" : "") + editor.getTitle()));
	}

	private final class Titles implements IPartListener2 {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			updateTitle();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			updateTitle();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			updateTitle();
		}
	}
}
