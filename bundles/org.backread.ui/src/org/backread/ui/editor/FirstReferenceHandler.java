package org.backread.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to where the draft first names whoever is meant at the cursor. */
public final class FirstReferenceHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			editor.referenceAtCursor().ifPresent(here -> {
				editor.getSite().getPage().activate(editor);
				editor.goTo(here.referent().firstReference().span());
			});
		}
		return null;
	}
}
