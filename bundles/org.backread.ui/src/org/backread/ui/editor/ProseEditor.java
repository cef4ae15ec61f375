package org.backread.ui.editor;

import java.util.ResourceBundle;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.texteditor.TextOperationAction;

/** The platform's text editor with the actions and menus of prose, and without what only programmers need. */
abstract class ProseEditor extends LoadingEditor {
	/** Where the editor's key bindings hold, and its menu's id. */
	static final String CONTEXT = "org.backread.ui.draftContext";

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { CONTEXT });
	}

	@Override
	protected void createActions() {
		super.createActions();
		ProgrammersActions.IDS.forEach(id -> setAction(id, null));
		ClipboardActions.install(this);
		setAction(ITextEditorActionConstants.PRINT, new DraftPrint(this, getSourceViewer().getTextWidget()));
		TextOperationAction explain = new TextOperationAction(ResourceBundle.getBundle("org.backread.ui.actions"),
				"explain.", this, ISourceViewer.INFORMATION, true);
		explain.setActionDefinitionId(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
		setAction(ITextEditorActionConstants.SHOW_INFORMATION, explain);
		// They are made before the draft has been read, when there is nothing yet to edit.
		markAsStateDependentAction(ITextEditorActionConstants.QUICK_ASSIST, true);
		markAsStateDependentAction(ITextEditorActionConstants.SHOW_INFORMATION, true);
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		support.setCursorLinePainterPreferenceKeys(null, null);
		support.setMarginPainterPreferenceKeys(null, null, null);
	}

	@Override
	protected void updateContributedRulerColumns(CompositeRuler ruler) {
		// The marks stand in the text's own margin, beside the column of prose; a ruler would be far away from it.
	}

	@Override
	protected Control createStatusControl(Composite parent, IStatus status) {
		return new UnreadablePage(parent, status.getMessage());
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		DraftMenu.fill(menu, this::getAction);
	}

	@Override
	protected void rulerContextMenuAboutToShow(IMenuManager menu) {
		// nothing there for an editor of prose
	}

	@Override
	protected void overviewRulerContextMenuAboutToShow(IMenuManager menu) {
		// nothing there for an editor of prose
	}
}
