package org.backread.ui.editor;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.backread.ui.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;

/** Reads a draft from its disk on a worker, so that the window goes on while a slow disk answers. */
final class DraftLoading {
	private final IEditorInput input;
	private final Path file;
	private final Display display;
	private final BiConsumer<DraftLoading, IDocumentProvider> then;

	/**
	 * @param input   what is to be edited
	 * @param file    the file it stands for
	 * @param display the display of the editor
	 * @param then    called on the UI thread with this, and with what holds the text or a {@link TextlessDraft} that
	 *                knows why there is none; it lets go of the input when the call returns, unless connected meanwhile
	 */
	DraftLoading(IEditorInput input, Path file, Display display, BiConsumer<DraftLoading, IDocumentProvider> then) {
		this.input = input;
		this.file = file;
		this.display = display;
		this.then = then;
	}

	void start() {
		Job.createSystem(Messages.DraftLoading_job, (ICoreRunnable) monitor -> {
			IDocumentProvider provider = read();
			display.asyncExec(() -> {
				try {
					then.accept(this, provider);
				} finally {
					provider.disconnect(input);
				}
			});
		}).schedule();
	}

	private IDocumentProvider read() throws CoreException {
		try {
			DraftDocumentProvider provider = new DraftDocumentProvider(DraftFile.charset(file));
			provider.connect(input);
			return provider;
		} catch (CoreException e) {
			TextlessDraft none = new TextlessDraft(e.getStatus());
			none.connect(input);
			return none;
		}
	}
}
