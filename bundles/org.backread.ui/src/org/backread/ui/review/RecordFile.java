package org.backread.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.backread.review.Review;
import org.backread.review.store.ConcurrentChangeException;
import org.backread.review.store.LoadedReview;
import org.backread.review.store.ReviewStore;
import org.backread.review.store.Stamp;
import org.backread.ui.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.swt.widgets.Display;

/**
 * The file of a review as the UI thread deals with it: it is read and written on workers, one step after the other, and
 * the outcome comes back to the UI thread. Every method is for the UI thread.
 */
final class RecordFile {
	/** All jobs that touch reviews' files belong to this family, so that closing the application can wait for them. */
	static final Object FAMILY = RecordFile.class;

	/** The one store of the process: its writes take turns. */
	private static final ReviewStore STORE = new ReviewStore();

	/** What can become of an attempt to save. Called on the UI thread. */
	interface Saving {
		/** The file holds the review now. */
		void saved();

		/** The file was changed by someone else; it was left as it is. */
		void conflict();

		/** @param reason why it could not be saved, in a sentence for people */
		void failed(String reason);
	}

	private final Path sidecar;
	private final Display display;
	private final ISchedulingRule rule;

	/** What the file held when the review was read from it or last written. Set while no save is under way, or by one. */
	private volatile Stamp known = Stamp.ABSENT;

	RecordFile(Path sidecar, Display display) {
		this.sidecar = sidecar;
		this.display = display;
		// In the workspace too one at a time, and not while the draft is being renamed.
		IFile[] files = workspaceFiles(sidecar);
		this.rule = MultiRule.combine(new OneAtATime(), files.length == 0 ? null
				: ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(files[0]));
	}

	static IFile[] workspaceFiles(Path file) {
		return ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
	}

	Path path() {
		return sidecar;
	}

	/** Reads the file. What comes of it counts only once it is handed to {@link #adopt}. */
	void load(Consumer<LoadedReview> loaded, Consumer<String> failed) {
		perform(() -> {
			try {
				LoadedReview review = STORE.load(sidecar);
				display.asyncExec(() -> loaded.accept(review));
			} catch (IOException | RuntimeException e) {
				// Runtime exceptions too: whatever a strange file does to the store, the draft is shown.
				display.asyncExec(() -> failed.accept(e.getMessage()));
			}
		});
	}

	/** Calls back if the file exists and holds something else than the review as it was last read or written. */
	void ifChanged(Runnable changed) {
		perform(() -> {
			try {
				Stamp present = STORE.stamp(sidecar);
				if (!present.equals(known) && !present.equals(Stamp.ABSENT)) {
					display.asyncExec(changed);
				}
			} catch (IOException e) {
				return; // whatever it is, a person hears of it when there is something to save
			}
		});
	}

	/** From now on the file is expected to hold what was loaded. Not while a save is under way. */
	void adopt(LoadedReview loaded) {
		known = loaded.stamp();
	}

	/** Writes the review unless the file holds what nobody here has seen. */
	void save(Review review, Saving saving) {
		save(STORE.encode(review), false, saving);
	}

	/** Writes the review over whatever the file holds. */
	void overwrite(Review review, Saving saving) {
		save(STORE.encode(review), true, saving);
	}

	private void save(byte[] content, boolean overwrite, Saving saving) {
		perform(() -> {
			try {
				if (overwrite) {
					known = STORE.stamp(sidecar);
				}
				known = STORE.write(sidecar, content, known);
				tellWorkspace();
				display.asyncExec(saving::saved);
			} catch (ConcurrentChangeException e) {
				display.asyncExec(saving::conflict);
			} catch (IOException e) {
				display.asyncExec(() -> saving.failed(e.getMessage()));
			}
		});
	}

	private void tellWorkspace() {
		for (IFile file : workspaceFiles(sidecar)) {
			try {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				return; // the review is saved; the workspace finds the file when it next looks
			}
		}
	}

	private void perform(Runnable step) {
		Job job = new Job(Messages.RecordFile_job) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				step.run();
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setSystem(true);
		job.setRule(rule);
		job.schedule();
	}

	/** Conflicts with itself only, so that the steps on one file are taken in turn. */
	private static final class OneAtATime implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule other) {
			return other == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule other) {
			return other == this;
		}
	}
}
