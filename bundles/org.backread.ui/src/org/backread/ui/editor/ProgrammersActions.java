package org.backread.ui.editor;

import java.util.List;

import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/**
 * Actions that the platform gives every text editor and that have no place in prose. Without the action its key does
 * nothing: a slip to Ctrl+D must not delete a paragraph.
 */
final class ProgrammersActions {
	/** Their ids. */
	static final List<String> IDS = List.of(ITextEditorActionConstants.DELETE_LINE,
			ITextEditorActionConstants.DELETE_LINE_TO_BEGINNING, ITextEditorActionConstants.DELETE_LINE_TO_END,
			ITextEditorActionConstants.CUT_LINE, ITextEditorActionConstants.CUT_LINE_TO_BEGINNING,
			ITextEditorActionConstants.CUT_LINE_TO_END, ITextEditorActionConstants.JOIN_LINES,
			ITextEditorActionConstants.MOVE_LINE_UP, ITextEditorActionConstants.MOVE_LINE_DOWN,
			ITextEditorActionConstants.COPY_LINE_UP, ITextEditorActionConstants.COPY_LINE_DOWN,
			ITextEditorActionConstants.SMART_ENTER, ITextEditorActionConstants.SMART_ENTER_INVERSE,
			ITextEditorActionConstants.SHIFT_LEFT, ITextEditorActionConstants.SHIFT_RIGHT,
			ITextEditorActionConstants.GOTO_LINE, ITextEditorActionConstants.HIPPIE_COMPLETION,
			ITextEditorActionConstants.BLOCK_SELECTION_MODE, ITextEditorActionConstants.TOGGLE_INSERT_MODE,
			ITextEditorActionConstants.LINENUMBERS_TOGGLE, ITextEditorActionConstants.QUICKDIFF_TOGGLE,
			ITextEditorActionConstants.SHOW_WHITESPACE_CHARACTERS, ITextEditorActionConstants.WORD_WRAP);

	private ProgrammersActions() {
	}
}
