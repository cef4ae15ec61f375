package org.backread.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.backread.ui.Messages;
import org.backread.ui.drafts.Drafts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Goes through all drafts of the workspace, once, in the background. */
final class DeskSurvey extends Job {
	/** Hears how a survey goes. Called on the UI thread. */
	interface Listener {
		/** @param done so many drafts of so many have been read */
		void progressed(DeskSurvey survey, int done, int of);

		/** @param rows the drafts that were read, all of them unless the survey was cancelled */
		void finished(DeskSurvey survey, List<DeskRow> rows, int of);
	}

	private final DeskReader reader;
	private final Display display;
	private final Listener listener;

	DeskSurvey(DeskReader reader, Display display, Listener listener) {
		super(Messages.DeskSurvey_job);
		this.reader = reader;
		this.display = display;
		this.listener = listener;
		setSystem(true); // the view shows how it goes, and can stop it
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<DeskRow> rows = new ArrayList<>();
		List<IFile> drafts = drafts();
		try {
			for (IFile draft : drafts) {
				if (monitor.isCanceled()) {
					break;
				}
				int done = rows.size();
				tell(() -> listener.progressed(this, done, drafts.size()));
				rows.add(reader.read(draft, monitor::isCanceled));
			}
		} catch (CancellationException e) {
			// the drafts read until now are shown
		}
		tell(() -> listener.finished(this, rows, drafts.size()));
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void tell(Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(news);
		}
	}

	private static List<IFile> drafts() {
		List<IFile> drafts = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
				if (resource instanceof IFile file && Drafts.isDraft(file)) {
					drafts.add(file);
				}
				return !resource.getName().startsWith(".");
			});
		} catch (CoreException e) {
			return drafts; // a folder went away meanwhile: the workspace tells of it, and the next survey is right
		}
		return drafts;
	}
}
