package org.backread.ui.editor;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** What a right click on a draft offers. */
final class DraftMenu {
	private static final List<List<String>> GROUPS = List.of(
			List.of(ITextEditorActionConstants.QUICK_ASSIST),
			List.of(ITextEditorActionConstants.UNDO, ITextEditorActionConstants.REDO),
			List.of(ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY, ITextEditorActionConstants.PASTE),
			List.of(ITextEditorActionConstants.SELECT_ALL, ITextEditorActionConstants.FIND));

	private DraftMenu() {
	}

	/**
	 * @param menu    the menu to fill
	 * @param actions the editor's actions by id; null for one it does not have
	 */
	static void fill(IMenuManager menu, Function<String, IAction> actions) {
		for (List<String> group : GROUPS) {
			menu.add(new Separator());
			group.stream().map(actions).filter(action -> action != null).forEach(menu::add);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
