package org.backread.ui.drafts;

import java.util.function.Consumer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Changes the workspace in the background, then goes on with the result on the UI thread. */
public final class DraftsJob<T> extends WorkspaceJob {
	/** A change of the workspace. */
	public interface Change<T> {
		/** @return what was made by it; may be null */
		T perform(IProgressMonitor monitor) throws CoreException;
	}

	private final Change<T> change;
	private final Consumer<T> then;
	private final Shell shell;
	private final Display display;

	/**
	 * @param name   what is being done, for people
	 * @param change the change, performed on a worker
	 * @param then   called on the UI thread with its result, unless the window has gone
	 * @param shell  the window whose user is told if it fails
	 */
	public DraftsJob(String name, Change<T> change, Consumer<T> then, Shell shell) {
		super(name);
		this.change = change;
		this.then = then;
		this.shell = shell;
		display = shell.getDisplay();
		setRule(ResourcesPlugin.getWorkspace().getRoot());
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) {
		try {
			T result = change.perform(monitor);
			onDisplay(() -> then.accept(result));
		} catch (CoreException e) {
			// A person asked for it and is told; nothing is wrong with the program.
			onDisplay(() -> MessageDialog.openError(shell, getName(), e.getLocalizedMessage()));
		}
		return Status.OK_STATUS;
	}

	private void onDisplay(Runnable action) {
		display.asyncExec(() -> {
			if (!shell.isDisposed()) {
				action.run();
			}
		});
	}
}
