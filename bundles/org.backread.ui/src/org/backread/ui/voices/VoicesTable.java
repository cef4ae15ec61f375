package org.backread.ui.voices;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backread.engine.text.Span;
import org.backread.ui.Messages;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The voices as a table of speakers with what each of them says; opening a row goes to its words. */
final class VoicesTable {
	private final Composite frame;
	private final TreeViewer tree;

	VoicesTable(Composite parent, Consumer<Span> go) {
		frame = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		frame.setLayout(layout);
		tree = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.getTree().setHeaderVisible(true);
		tree.setContentProvider(new Lanes());
		tree.setAutoExpandLevel(2);
		column(layout, Messages.VoicesTable_speaker, 50, Lane::name, Statement::begins);
		column(layout, Messages.VoicesTable_words, 14, lane -> Integer.toString(lane.words()),
				statement -> Integer.toString(statement.words()));
		column(layout, Messages.VoicesTable_how, 18, lane -> "", Statement::how);
		column(layout, Messages.VoicesTable_paragraph, 18, lane -> "",
				statement -> Integer.toString(statement.paragraph()));
		tree.addOpenListener(event -> {
			switch (((IStructuredSelection) event.getSelection()).getFirstElement()) {
				case Statement statement -> go.accept(statement.span());
				case Lane lane -> lane.firstReference().ifPresent(go);
				case null, default -> {
					// nothing selected
				}
			}
		});
	}

	Composite control() {
		return frame;
	}

	TreeViewer viewer() {
		return tree;
	}

	void show(List<Lane> lanes) {
		tree.getTree().setRedraw(false);
		try {
			tree.setInput(lanes);
		} finally {
			tree.getTree().setRedraw(true);
		}
	}

	private void column(TreeColumnLayout layout, String title, int weight,
			Function<Lane, String> ofLane, Function<Statement, String> ofStatement) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> element instanceof Lane lane
				? ofLane.apply(lane) : ofStatement.apply((Statement) element)));
	}

	private static final class Lanes implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Lane lane ? lane.statements().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Lane;
		}
	}
}
