package org.backread.ui.map;

import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.ui.Messages;
import org.backread.ui.drawing.Chart;
import org.backread.ui.drawing.DrawnView;
import org.backread.ui.editor.DraftEditor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The paragraphs of the draft in front, in order, to be looked over and moved. */
public final class MapView extends DrawnView {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.mapView";

	private MapTable table;

	/** @return the table's viewer; its elements are {@link Block}s */
	public TableViewer viewer() {
		return table.viewer();
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		new BlockDrag(chart(), this::move);
		for (Control control : new Control[] { chart().canvas(), table.viewer().getControl() }) {
			MenuManager menu = new MenuManager();
			menu.setRemoveAllWhenShown(true);
			menu.addMenuListener(this::fillMenu);
			control.setMenu(menu.createContextMenu(control));
		}
	}

	@Override
	protected String name() {
		return Messages.MapView_name;
	}

	@Override
	public Chart.Layout layout() {
		return (analysis, room, type) -> new MapChart(analysis, flags(), room, type);
	}

	@Override
	protected Control createTable(Composite parent) {
		table = new MapTable(parent, span -> go(span, false));
		return table.control();
	}

	@Override
	protected void showTable(Analysis analysis) {
		table.show(Block.of(analysis, flags()), paragraphAtCursor(analysis));
	}

	@Override
	protected Optional<String> nothing(Analysis analysis) {
		return analysis.paragraphs().isEmpty() ? Optional.of(Messages.MapView_nothing) : Optional.empty();
	}

	/** Moves a paragraph of the draft in front to before another one. */
	private void move(int from, int to) {
		DraftEditor editor = editor();
		if (editor != null && editor.review() != null && editor.review().isCurrent()) {
			MoveParagraphHandler.move(editor, from, to);
		}
	}

	private void fillMenu(IMenuManager menu) {
		Analysis analysis = analysis().orElse(null);
		if (analysis == null) {
			return;
		}
		int at = paragraphAtCursor(analysis);
		menu.add(action(Messages.MapView_up, () -> move(at, at - 1), at > 0));
		menu.add(action(Messages.MapView_down, () -> move(at, at + 2), at < analysis.paragraphs().size() - 1));
		for (SuggestedPlace place : SuggestedPlace.of(analysis, flags())) {
			if (place.from() == at) {
				menu.add(action(place.fix().label(), () -> editor().apply(place.fix()), true));
			}
		}
	}

	private int paragraphAtCursor(Analysis analysis) {
		return editor() == null ? -1
				: ParagraphMove.paragraphAt(analysis,
						((ITextSelection) editor().getSelectionProvider().getSelection()).getOffset());
	}

	private static IAction action(String label, Runnable run, boolean enabled) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}
}
