package org.backread.ui.desk;

import org.backread.engine.SettingsFile;
import org.backread.review.store.ReviewStore;
import org.backread.ui.drafts.Drafts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Tells when a draft of the workspace, the record of its review or a project's settings came, changed or went. */
final class DeskWatch implements IResourceChangeListener {
	private final Display display;
	private final Runnable changed;

	/** @param changed called on the UI thread */
	DeskWatch(Display display, Runnable changed) {
		this.display = display;
		this.changed = changed;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean[] concerned = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				concerned[0] |= delta.getResource() instanceof IFile file && concerns(delta, file);
				return !concerned[0];
			});
		} catch (CoreException e) {
			ILog.of(DeskWatch.class).log(e.getStatus());
		}
		if (concerned[0] && !display.isDisposed()) {
			display.asyncExec(changed);
		}
	}

	private static boolean concerns(IResourceDelta delta, IFile file) {
		boolean content = delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
		return content && (Drafts.isDraft(file) || file.getName().endsWith(ReviewStore.SUFFIX)
				|| file.getName().equals(SettingsFile.NAME));
	}
}
