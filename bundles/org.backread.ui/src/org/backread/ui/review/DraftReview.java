package org.backread.ui.review;

import java.util.List;
import java.util.Optional;

import org.backread.desk.Dismissals;
import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.KnownRole;
import org.backread.formats.DraftOrigin;
import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.backread.ui.settings.SettingsStore;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps the analysis of one open draft up to date while it is being typed, less the flags that the desk dismissed.
 * Every method is for the UI thread; the analysis itself runs on a worker, on a snapshot, and its result is dropped if
 * the text has changed meanwhile.
 */
public final class DraftReview {
	/** How long typing must pause before the draft is analysed, in milliseconds. */
	static final int PAUSE = 150;

	private final IDocument document;
	private final Analyst analyst;
	private final Display display;
	private final ReviewRecord record;
	private final Runnable recordChanged = this::recordChanged;
	private final IDocumentListener typing = new Typing();
	private final Runnable start = this::start;
	private final Runnable settingsChanged = this::refresh;
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private Job job;
	private List<KnownRole> known = List.of();
	private Analysis analysis;
	private List<Flag> flags = List.of();
	private long analysedStamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	private String failure;
	private boolean disposed;

	/**
	 * Starts to follow a draft; its first analysis begins at once.
	 *
	 * @param document the draft
	 * @param analyst  who analyses it
	 * @param record   what the desk decided about it; null for a draft that has no file
	 * @param display  the display whose thread edits the document
	 */
	public DraftReview(IDocument document, Analyst analyst, ReviewRecord record, Display display) {
		this.document = document;
		this.analyst = analyst;
		this.display = display;
		this.record = record;
		if (record != null) {
			record.addListener(recordChanged);
		}
		document.addDocumentListener(typing);
		SettingsStore.addListener(settingsChanged);
		start();
	}

	/** @return the latest finished analysis, perhaps of an earlier text; empty before the first and after a failure */
	public Optional<Analysis> analysis() {
		return isWaitingForRecord() ? Optional.empty() : Optional.ofNullable(analysis);
	}

	/** @return the flags of {@link #analysis()} that stand open, in order of position: those nobody dismissed */
	public List<Flag> flags() {
		return isWaitingForRecord() ? List.of() : flags;
	}

	/** @return what the desk decided about the draft; null for a draft that has no file */
	public ReviewRecord record() {
		return record;
	}

	/** @return the draft's text as it now stands */
	public String text() {
		return document.get();
	}

	/** @return the number, as people count, of the paragraph that an offset of the present text lies in */
	public String paragraph(int offset) {
		int number = 0;
		try {
			int last = document.getLineOfOffset(offset);
			for (int line = 0; line <= last; line++) {
				IRegion region = document.getLineInformation(line);
				number += document.get(region.getOffset(), region.getLength()).isBlank() ? 0 : 1;
			}
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("no place in the draft: " + offset, e);
		}
		return Integer.toString(number);
	}

	/** @return whether {@link #analysis()} is of the text as it now stands, so that its offsets may be used */
	public boolean isCurrent() {
		return analysis().isPresent() && analysedStamp == stamp();
	}

	/** @return why the latest analysis failed, in a sentence for people; empty if it did not */
	public Optional<String> failure() {
		return Optional.ofNullable(failure);
	}

	/** @param listener called on the UI thread after every analysis, successful or not, and when the record changes */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** @param listener no longer called; no effect if it never was */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Analyses the draft anew, without waiting for a pause in typing. */
	public void refresh() {
		if (!disposed) {
			start();
		}
	}

	/** Stops following the draft and cancels a running analysis. */
	public void dispose() {
		disposed = true;
		document.removeDocumentListener(typing);
		SettingsStore.removeListener(settingsChanged);
		if (record != null) {
			record.removeListener(recordChanged);
		}
		display.timerExec(-1, start);
		if (job != null) {
			job.cancel();
		}
		listeners.clear();
	}

	private void start() {
		if (job != null) {
			job.cancel();
		}
		String text = document.get();
		long stamp = stamp();
		List<KnownRole> roles = roles();
		known = roles;
		job = Job.createSystem(Messages.DraftReview_job, (ICoreRunnable) monitor -> {
			try {
				Analysis result = analyst.analyze(text, roles, monitor::isCanceled);
				// the map compares all paragraphs, on the user interface thread
				result.topics().read(() -> {
					if (monitor.isCanceled()) {
						throw new java.util.concurrent.CancellationException();
					}
				});
				display.asyncExec(() -> finish(stamp, result));
			} catch (java.util.concurrent.CancellationException e) {
				throw new OperationCanceledException();
			} catch (RuntimeException | LinkageError | StackOverflowError e) {
				// Whatever a strange draft does to the engine, the editor goes on without flags.
				display.asyncExec(() -> fail(stamp, e));
			}
		});
		job.schedule();
	}

	private void finish(long stamp, Analysis result) {
		if (disposed || stamp != stamp()) {
			return;
		}
		analysis = result;
		analysedStamp = stamp;
		failure = null;
		publish();
	}

	private void fail(long stamp, Throwable cause) {
		if (disposed || stamp != stamp()) {
			return;
		}
		if (failure == null) {
			// Once, not at every keystroke until it works again.
			ILog.of(UiPlugin.class).log(new Status(Status.ERROR, UiPlugin.ID, Messages.DraftReview_failed, cause));
		}
		analysis = null;
		failure = Messages.DraftReview_failed;
		publish();
	}

	private void recordChanged() {
		if (!isWaitingForRecord() && !roles().equals(known)) {
			start(); // the record has come, and knows more about the paragraphs than was known when the analysis began
		}
		// The decisions are applied to the analysis of the text as it stands: one is under way if there is none.
		publish();
	}

	/** What the record says that the draft's source told about its paragraphs. */
	private List<KnownRole> roles() {
		return record == null ? List.of()
				: record.review().map(review -> DraftOrigin.roles(review, document.get())).orElse(List.of());
	}

	private void publish() {
		if (!isWaitingForRecord()) {
			flags = analysis == null ? List.of() : Dismissals.open(analysis, record == null ? null
					: record.review().orElse(null));
		}
		listeners.forEach(Runnable::run);
	}

	/** Flags that were dismissed are not to be shown for the moment that reading the decisions takes. */
	private boolean isWaitingForRecord() {
		return record != null && record.isLoading();
	}

	private long stamp() {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	private final class Typing implements IDocumentListener {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only the text as changed matters
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			// Setting the same runnable again restarts its clock: this is the pause.
			display.timerExec(PAUSE, start);
			if (job != null) {
				job.cancel();
			}
		}
	}
}
