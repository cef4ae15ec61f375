package org.backread.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.backread.ui.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Looks into files that are to be imported, one after the other. */
final class PreviewJob extends Job {
	private final List<Path> sources;
	private final Display display;
	private final Consumer<Preview> found;
	private final Runnable done;

	/**
	 * @param sources files and folders
	 * @param found   called on the UI thread with each file
	 * @param done    called on the UI thread at the end, also when cancelled
	 */
	PreviewJob(List<Path> sources, Display display, Consumer<Preview> found, Runnable done) {
		super(Messages.PreviewJob_name);
		this.sources = sources;
		this.display = display;
		this.found = found;
		this.done = done;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		for (Path file : DraftImports.files(sources, monitor)) {
			if (monitor.isCanceled()) {
				break;
			}
			Preview preview = Preview.of(file);
			display.asyncExec(() -> found.accept(preview));
		}
		display.asyncExec(done);
		return Status.OK_STATUS;
	}
}
