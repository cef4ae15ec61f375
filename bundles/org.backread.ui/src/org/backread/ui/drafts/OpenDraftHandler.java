package org.backread.ui.drafts;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.backread.ui.Messages;
import org.backread.ui.imports.DraftImports;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files anywhere on disk and opens them as drafts; what is no text is imported first. */
public final class OpenDraftHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.OpenDraftHandler_title);
		dialog.setFilterExtensions(new String[] { DraftImports.patterns(), "*.txt;*.draft;*.md;*.text", "*" });
		dialog.setFilterNames(new String[] { Messages.OpenDraftHandler_articles, Messages.OpenDraftHandler_drafts,
				Messages.OpenDraftHandler_all });
		if (dialog.open() != null) {
			OpenDraft.open(window.getActivePage(),
					Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
		return null;
	}
}
