package org.backread.app;

import java.nio.file.Path;

import org.backread.ui.drafts.OpenDraft;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens files that are dropped on the editor area from the operating system. */
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
			for (String file : files) {
				OpenDraft.open(window.getActivePage(), Path.of(file));
			}
		}
	}

	/** Opening leaves the file where it is, so that the operation is never a move. */
	private static void copyFiles(DropTargetEvent event) {
		if (FileTransfer.getInstance().isSupportedType(event.currentDataType) && event.detail != DND.DROP_NONE) {
			event.detail = DND.DROP_COPY;
		}
	}
}
