package org.backread.ui.editor;

import java.nio.file.Path;

import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.backread.ui.drafts.OpenDraft;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;

/** Saves a draft under another name, asked for in the operating system's own dialog. */
final class SaveDraftAs {
	private final DraftEditor editor;

	SaveDraftAs(DraftEditor editor) {
		this.editor = editor;
	}

	/** Asks, saves and shows the new file in the editor; cancels the monitor if nothing was saved. */
	void run(IProgressMonitor monitor) {
		Path target = ask();
		boolean saved = target != null && save(OpenDraft.input(target), monitor);
		if (monitor != null) {
			monitor.setCanceled(!saved);
		}
	}

	private Path ask() {
		FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
		dialog.setText(Messages.SaveDraftAs_title);
		dialog.setOverwrite(true);
		Path file = DraftFile.path(editor.getEditorInput());
		if (file != null) {
			dialog.setFilterPath(file.getParent().toString());
			dialog.setFileName(file.getFileName().toString());
		}
		String answer = dialog.open();
		return answer == null ? null : Path.of(answer);
	}

	private boolean save(IEditorInput target, IProgressMonitor monitor) {
		IDocumentProvider provider = editor.getDocumentProvider();
		boolean saved = false;
		try {
			provider.aboutToChange(target);
			provider.saveDocument(monitor, target, editor.document(), true);
			saved = true;
		} catch (CoreException e) {
			MessageDialog.openError(shell(), Messages.SaveDraftAs_failed_title,
					NLS.bind(Messages.SaveDraftAs_failed_message, target.getName(), e.getMessage()));
		} finally {
			provider.changed(target);
		}
		if (saved) {
			Path copy = DraftFile.path(target);
			if (copy != null && editor.review() != null && editor.review().record() != null) {
				UiPlugin.get().records().copy(editor.review().record(), copy);
			}
			editor.continueIn(target);
		}
		return saved;
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}
}
