package org.backread.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backread.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IMemento;

/**
 * A table of one selectable row each, sorted by whichever column's head was clicked last, by the same once more the
 * other way round. What does not fit into a cell is shown as its tool tip.
 *
 * @param <T> what a row shows
 */
public final class SortedTable<T> {
	private static final String SORTED_BY = "sortedBy";
	private static final String DESCENDING = "descending";
	private static final int LEAST_WIDTH = 60;
	private static final int NARROW = 40;
	private static final int LEAST_HEIGHT = 50;

	private final List<Column<T>> columns;
	private final TableViewer viewer;
	private Function<T, Object> identity = row -> row;
	private Column<T> sortedBy;
	private boolean descending;

	/**
	 * @param parent  has a grid layout, of which the table takes what room there is
	 * @param name    what the table lists, for screen readers
	 * @param columns its columns, sorted by the first at first
	 * @param image   the picture in the first column; may answer null
	 */
	public SortedTable(Composite parent, String name, List<Column<T>> columns, Function<T, Image> image) {
		this.columns = columns;
		sortedBy = columns.getFirst();
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).minSize(LEAST_WIDTH, LEAST_HEIGHT).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		Names.give(viewer.getTable(), name);
		viewer.getTable().setHeaderVisible(true);
		for (Column<T> column : columns) {
			createColumn(column, layout, column == columns.getFirst() ? image : row -> null);
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setComparator(new ViewerComparator() {
			@Override
			@SuppressWarnings("unchecked")
			public int compare(Viewer sorted, Object one, Object other) {
				int order = sortedBy.order().compare((T) one, (T) other);
				return descending ? -order : order;
			}
		});
		showOrder();
	}

	/** @return the table's viewer, whose elements are the rows */
	public TableViewer viewer() {
		return viewer;
	}

	/** @return what is selected; null for nothing */
	@SuppressWarnings("unchecked")
	public T selected() {
		return (T) viewer.getStructuredSelection().getFirstElement();
	}

	/** @param key what tells a row from others and outlives its being made anew; unless this is called, the row */
	public void identify(Function<T, Object> key) {
		identity = key;
	}

	/** Shows other rows. What was selected stays so if it is among them; else what took its place is selected. */
	public void show(List<T> rows) {
		Table table = viewer.getTable();
		int before = table.getSelectionIndex();
		Object selected = selected() == null ? null : identity.apply(selected());
		boolean others = rows.size() != table.getItemCount(); // else most rows say what they said, and are not drawn again
		if (others) {
			table.setRedraw(false);
		}
		try {
			viewer.setInput(rows);
			Optional<T> same = selected == null ? Optional.empty()
					: rows.stream().filter(row -> identity.apply(row).equals(selected)).findFirst();
			if (same.isPresent()) {
				viewer.setSelection(new StructuredSelection(same.get()));
			} else if (before >= 0 && table.getItemCount() > 0) {
				Object next = viewer.getElementAt(Math.min(before, table.getItemCount() - 1));
				viewer.setSelection(new StructuredSelection(next));
			}
		} finally {
			if (others) {
				table.setRedraw(true);
			}
		}
	}

	/** Sorts by a column; by the column it is sorted by already, the other way round. */
	public void sortBy(String id) {
		Column<T> column = columns.stream().filter(one -> one.id().equals(id)).findFirst().orElse(sortedBy);
		descending = column == sortedBy && !descending;
		sortedBy = column;
		showOrder();
		viewer.refresh();
	}

	/** Writes the order down. */
	public void save(IMemento memento) {
		memento.putString(SORTED_BY, sortedBy.id());
		memento.putBoolean(DESCENDING, descending);
	}

	/** Takes over what {@link #save} wrote. */
	public void restore(IMemento memento) {
		if (memento != null && memento.getString(SORTED_BY) != null) {
			String id = memento.getString(SORTED_BY);
			sortedBy = columns.stream().filter(one -> one.id().equals(id)).findFirst().orElse(columns.getFirst());
			descending = Boolean.TRUE.equals(memento.getBoolean(DESCENDING));
			showOrder();
		}
	}

	private void createColumn(Column<T> column, TableColumnLayout layout, Function<T, Image> image) {
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.LEFT);
		TableColumn widget = viewerColumn.getColumn();
		widget.setText(isNarrow(column) ? "" : column.title());
		widget.setData(column);
		widget.setToolTipText(NLS.bind(Messages.SortedTable_sortBy, column.title()));
		widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column.id())));
		layout.setColumnData(widget, column.width() < 0 ? new ColumnPixelData(-column.width(), !isNarrow(column))
				: new ColumnWeightData(column.width(), LEAST_WIDTH, true));
		viewerColumn.setLabelProvider(new Labels<>(column, image));
	}

	/** A column of pictures has no room for a title. */
	private static boolean isNarrow(Column<?> column) {
		return column.width() < 0 && -column.width() < NARROW;
	}

	private void showOrder() {
		Table table = viewer.getTable();
		for (TableColumn widget : table.getColumns()) {
			if (widget.getData() == sortedBy) {
				table.setSortColumn(widget);
			}
		}
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
	}

	private static final class Labels<T> extends ColumnLabelProvider {
		private final Column<T> column;
		private final Function<T, Image> image;

		Labels(Column<T> column, Function<T, Image> image) {
			this.column = column;
			this.image = image;
		}

		@Override
		@SuppressWarnings("unchecked")
		public String getText(Object element) {
			return column.text().apply((T) element);
		}

		@Override
		@SuppressWarnings("unchecked")
		public Image getImage(Object element) {
			return image.apply((T) element);
		}

		@Override
		public String getToolTipText(Object element) {
			String text = getText(element);
			return text.isEmpty() ? null : text;
		}
	}
}
