package org.backread.ui.drafts;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Makes drafts of files that are dropped on the Drafts view. The originals are left where they are. */
final class DraftsDrop extends ViewerDropAdapter {
	private final DraftsView view;

	DraftsDrop(DraftsView view, Viewer viewer) {
		super(viewer);
		this.view = view;
		setFeedbackEnabled(false);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
		super.dragEnter(event);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public boolean performDrop(Object data) {
		if (!(data instanceof String[] files)) {
			return false;
		}
		view.importFiles(Stream.of(files).map(Path::of).toList(), DraftsView.folderOf(getCurrentTarget()));
		return true;
	}
}
