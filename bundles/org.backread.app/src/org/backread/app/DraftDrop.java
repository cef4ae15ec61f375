package org.backread.app;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.backread.ui.drafts.OpenDraft;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens files that are dropped on the editor area; what is no text is imported first. */
final class DraftDrop extends DropTargetAdapter {
	private final IWorkbenchWindow window;

	/** @param window where to open them */
	DraftDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		copyFiles(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		copyFiles(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (FileTransfer.getInstance().isSupportedType(event.currentDataType) && event.data instanceof String[] files) {
			OpenDraft.open(window.getActivePage(), Stream.of(files).map(Path::of).toList());
		}
	}

	/** Opening leaves the file where it is, so that the operation is never a move. */
	private static void copyFiles(DropTargetEvent event) {
		if (FileTransfer.getInstance().isSupportedType(event.currentDataType) && event.detail != DND.DROP_NONE) {
			event.detail = DND.DROP_COPY;
		}
	}
}
