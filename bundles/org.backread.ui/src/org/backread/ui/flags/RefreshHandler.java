package org.backread.ui.flags;

import org.backread.ui.editor.DraftEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Analyses the draft in front anew. */
public final class RefreshHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor && editor.review() != null) {
			editor.review().refresh();
		}
		return null;
	}
}
