package org.backread.ui.recovery;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/**
 * Writes an open draft's unsaved text down while it is being typed: a second after typing pauses and at least every
 * two seconds in between, and once more before it is saved. Methods are for the UI thread; the disk is touched by a background job.
 */
public final class DraftKeeper {
	private static final int PAUSE = 1_000;
	private static final int LONGEST_WAIT = 2_000;

	private final IDocument document;
	private final BooleanSupplier dirty;
	private final RecoverySlot slot;
	private final Display display;
	private final IDocumentListener typing = new Typing();
	private final Runnable takeSnapshot = this::takeSnapshot;
	private final SlotJob job = new SlotJob();
	private long unwrittenSince;

	/**
	 * Starts to follow a draft.
	 *
	 * @param document the draft
	 * @param dirty    whether it has changes that are not saved
	 * @param slot     where to keep them; closed when the keeper is disposed
	 * @param display  the display whose thread edits the document
	 */
	public DraftKeeper(IDocument document, BooleanSupplier dirty, RecoverySlot slot, Display display) {
		this.document = document;
		this.dirty = dirty;
		this.slot = slot;
		this.display = display;
		document.addDocumentListener(typing);
	}

	/**
	 * To be called when the draft is about to be saved: writing the draft's own file may break off in the middle. Waits for
	 * the disk, as the save does.
	 *
	 * @return whether the text is safe now; if not, the disk that holds the workspace is full or broken
	 */
	public boolean beforeSave() {
		try {
			slot.write(document.get());
			return true;
		} catch (IOException e) {
			return false; // the save itself tells what is wrong with a disk
		}
	}

	/**
	 * Writes the text down at once.
	 *
	 * @param kept what to do on a worker once it is on disk; not done if it cannot be written, or if the draft is saved before that
	 */
	public void keepNow(Runnable kept) {
		String text = document.get();
		job.perform(target -> {
			target.write(text);
			kept.run();
		});
	}

	/** To be called when the draft has been saved or reverted: nothing is left to recover. */
	public void saved() {
		display.timerExec(-1, takeSnapshot);
		unwrittenSince = 0;
		job.perform(RecoverySlot::clear);
	}

	/** Stops following the draft, which was closed with its text saved or given up. */
	public void dispose() {
		document.removeDocumentListener(typing);
		display.timerExec(-1, takeSnapshot);
		slot.close();
		job.perform(closed -> UiPlugin.get().recovery().tidy());
	}

	private void takeSnapshot() {
		unwrittenSince = 0;
		if (dirty.getAsBoolean()) {
			String text = document.get();
			job.perform(target -> target.write(text));
		}
	}

	private final class Typing implements IDocumentListener {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only the text as changed matters
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			long now = System.nanoTime() / 1_000_000;
			if (unwrittenSince == 0) {
				unwrittenSince = now;
			}
			display.timerExec((int) Math.clamp(unwrittenSince + LONGEST_WAIT - now, 0, PAUSE), takeSnapshot);
		}
	}

	/** What to do to the slot. */
	private interface Step {
		void perform(RecoverySlot slot) throws IOException;
	}

	/** Performs the latest step asked for; earlier ones that have not begun are overtaken by it. */
	private final class SlotJob extends Job {
		private final AtomicReference<Step> next = new AtomicReference<>();
		private boolean failed;

		SlotJob() {
			super(Messages.DraftKeeper_job);
			setSystem(true);
		}

		void perform(Step step) {
			next.set(step);
			schedule();
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Step step = next.getAndSet(null);
			try {
				if (step != null) {
					step.perform(slot);
				}
				failed = false;
			} catch (IOException e) {
				if (!failed) {
					// Once, not every few seconds while the disk stays full.
					ILog.of(UiPlugin.class).log(new Status(IStatus.ERROR, UiPlugin.ID, Messages.DraftKeeper_failed, e));
				}
				failed = true;
			}
			return Status.OK_STATUS;
		}
	}
}
