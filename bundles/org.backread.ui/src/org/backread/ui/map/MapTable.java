package org.backread.ui.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backread.engine.text.Span;
import org.backread.ui.Messages;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The map as a table of paragraphs. Choosing a row selects its paragraph in the draft. */
final class MapTable {
	private final Composite frame;
	private final TableViewer table;

	MapTable(Composite parent, Consumer<Span> choose) {
		frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.MapTable_paragraph, 12, block -> Integer.toString(block.number()));
		column(layout, Messages.MapTable_begins, 40, Block::begins);
		column(layout, Messages.MapTable_role, 14, Block::role);
		column(layout, Messages.MapTable_voices, 20, block -> String.join(", ", block.voices()));
		column(layout, Messages.MapTable_flags, 16, Block::flagged);
		column(layout, Messages.MapTable_alike, 12, block -> block.number() == 1 ? "" : block.percent() + "\u00a0%");
		table.addSelectionChangedListener(event -> {
			if (table.getControl().isFocusControl()
					&& event.getStructuredSelection().getFirstElement() instanceof Block block) {
				choose.accept(block.paragraph().span());
			}
		});
	}

	Composite control() {
		return frame;
	}

	TableViewer viewer() {
		return table;
	}

	/** Shows the blocks and keeps the row selected that has the number it had. */
	void show(List<Block> blocks, int selected) {
		table.setInput(blocks);
		table.getTable().setSelection(selected);
		table.getTable().showSelection();
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Block, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 30, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Block) element)));
	}
}
