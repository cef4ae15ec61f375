package org.backread.ui.drafts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.imports.DraftImports;
import org.backread.ui.imports.ImportJob;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** Opens drafts, whether they lie in the workspace or anywhere else on disk. UI thread only. */
public final class OpenDraft {
	/** A folder may hold hundreds of drafts; the others are found in the Drafts view. */
	private static final int MOST_OPENED = 8;

	private OpenDraft() {
	}

	/**
	 * Opens a file in the draft editor, or brings the editor forward that already shows it. A file that is missing or
	 * not text opens too: the editor says in its place what is wrong with it.
	 *
	 * @param page where to open it
	 * @param file the file
	 */
	public static void open(IWorkbenchPage page, Path file) {
		open(page, input(file));
	}

	/**
	 * Opens files, as {@link #open(IWorkbenchPage, Path)} does. Those that are no text, and all that folders among them
	 * hold, are imported as drafts first.
	 */
	public static void open(IWorkbenchPage page, List<Path> files) {
		List<Path> foreign = files.stream().filter(file -> Files.isDirectory(file)
				|| DraftImports.isForeign(file)).toList();
		files.stream().filter(file -> !foreign.contains(file)).forEach(file -> open(page, file));
		if (!foreign.isEmpty()) {
			ImportJob.start(foreign, null, page.getWorkbenchWindow().getShell(),
					drafts -> drafts.stream().limit(MOST_OPENED).forEach(draft -> open(page, draft)));
		}
	}

	/** Opens a file of the workspace, as {@link #open(IWorkbenchPage, Path)} does. */
	public static void open(IWorkbenchPage page, IFile file) {
		open(page, new FileEditorInput(file));
	}

	/** @return what the editor edits when it edits that file: the workspace's own view of it, if it has one */
	public static IEditorInput input(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(absolute.toUri());
		return known.length > 0 ? new FileEditorInput(known[0])
				: new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(absolute.toUri()));
	}

	private static void open(IWorkbenchPage page, IEditorInput input) {
		try {
			page.openEditor(input, DraftEditor.ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException e) {
			ErrorDialog.openError(page.getWorkbenchWindow().getShell(), Messages.OpenDraft_failed, null, e.getStatus());
		}
	}
}
