package org.backread.ui.review;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backread.review.store.ReviewStore;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The records of the drafts that are open, one for each however many editors show it. A record that could not be saved
 * is held on to after its last editor is closed, and found again when the draft is opened again. For the UI thread.
 */
public final class ReviewRecords {
	/** How long closing the application waits for the disk before it gives up. */
	private static final long PATIENCE = 10_000_000_000L;

	private final Map<Path, ReviewRecord> records = new HashMap<>();
	private final Map<ReviewRecord, Integer> users = new HashMap<>();
	private final SidecarWatch watch = new SidecarWatch(this::changed);

	/** Begins to follow the workspace and the application's windows; the workbench has to be running. */
	public ReviewRecords() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(new ComingBack());
		workbench.addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench closing, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench closed) {
				workspace.removeResourceChangeListener(watch);
				finishSaving();
			}
		});
	}

	/**
	 * @param draft a draft's file
	 * @return its record, which begins to be read if nobody has it yet; to be given back by {@link #release}
	 */
	public ReviewRecord acquire(Path draft) {
		Path sidecar = ReviewStore.sidecarOf(draft);
		ReviewRecord record = records.computeIfAbsent(sidecar, this::open);
		users.merge(record, 1, Integer::sum);
		return record;
	}

	/** Gives a record back that {@link #acquire} answered. */
	public void release(ReviewRecord record) {
		if (users.merge(record, -1, Integer::sum) == 0) {
			users.remove(record);
			forget(record);
		}
	}

	/**
	 * Gives a copy of a draft a copy of what is recorded about it, in the background; nothing if it has a record already.
	 *
	 * @param record the record of the draft that was copied
	 * @param copy   the copy's file
	 */
	public void copy(ReviewRecord record, Path copy) {
		Path sidecar = ReviewStore.sidecarOf(copy);
		record.copyTo(sidecar, () -> changed(sidecar));
	}

	private ReviewRecord open(Path sidecar) {
		ReviewRecord record = new ReviewRecord(sidecar, Display.getCurrent());
		record.addListener(() -> forget(record));
		return record;
	}

	private void forget(ReviewRecord record) {
		if (!users.containsKey(record) && (record.isSaved() || record.review().isEmpty())) {
			records.remove(record.sidecar(), record);
		}
	}

	private void changed(Path sidecar) {
		ReviewRecord record = records.get(sidecar);
		if (record != null) {
			record.lookAtFile();
		}
	}

	private static void finishSaving() {
		long end = System.nanoTime() + PATIENCE;
		try {
			Job.getJobManager().join(RecordFile.FAMILY, new NullProgressMonitor() {
				@Override
				public boolean isCanceled() {
					return System.nanoTime() > end;
				}
			});
		} catch (InterruptedException | OperationCanceledException e) {
			return; // the disk does not answer; the files on it are whole as they were
		}
	}

	/** When the user comes back from another application, someone may have changed the files. */
	private final class ComingBack implements IWindowListener {
		@Override
		public void windowActivated(IWorkbenchWindow window) {
			List.copyOf(records.values()).forEach(ReviewRecord::lookAtFile);
		}

		@Override
		public void windowDeactivated(IWorkbenchWindow window) {
			// nothing changes by going away
		}

		@Override
		public void windowOpened(IWorkbenchWindow window) {
			// records are opened by editors
		}

		@Override
		public void windowClosed(IWorkbenchWindow window) {
			// editors give their records back themselves
		}
	}
}
