package org.backread.ui.flags;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.decisions.Dismissal;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.editor.FixAll;
import org.backread.ui.editor.FixDialog;
import org.backread.ui.parts.Actions;
import org.backread.ui.parts.RecordUndo;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.FlagCounts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The flags of the draft in front, to sort, to filter and to go to. */
public final class FlagsView extends ViewPart {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.flagsView";
	private static final String SORTED_BY = "sortedBy";
	private static final String DESCENDING = "descending";
	private static final int ICON_COLUMN = 30;
	private static final int SEARCH_WIDTH = 240;
	private static final int PLACE_COLUMN = 110;

	private final ISelectionListener caret = this::caretMoved;
	private final FlagFilter filter = new FlagFilter();
	private final Map<FlagColumn, TableColumn> columns = new EnumMap<>(FlagColumn.class);
	private FlagColumn sortedBy = FlagColumn.PLACE;
	private boolean descending;
	private final IAction dismiss = Actions.of(Messages.FlagsView_dismiss, Icon.DISMISS, this::dismissSelected);
	private ActiveDraft draft;
	private RecordUndo undo;
	private Composite stack;
	private Composite list;
	private Label nothing;
	private Label counts;
	private TableViewer table;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site);
		if (memento != null) {
			filter.restore(memento);
			sortedBy = columnNamed(memento.getString(SORTED_BY)).orElse(sortedBy);
			descending = Boolean.TRUE.equals(memento.getBoolean(DESCENDING));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		filter.save(memento);
		memento.putString(SORTED_BY, sortedBy.name());
		memento.putBoolean(DESCENDING, descending);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		Composite empty = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 14).applyTo(empty);
		nothing = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(nothing);
		list = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
		createHeader(list);
		createTable(list);
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		getSite().setSelectionProvider(table);
		undo = new RecordUndo(getViewSite().getActionBars());
		Actions.onDelete(getViewSite().getActionBars(), dismiss);
		draft = new ActiveDraft(getSite().getPage(), this::refresh);
		getSite().getPage().addPostSelectionListener(caret);
		refresh();
	}

	@Override
	public void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == list) {
			table.getControl().setFocus();
		} else {
			stack.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (draft != null) {
			getSite().getPage().removePostSelectionListener(caret);
			draft.dispose();
		}
		super.dispose();
	}

	/** @return the table; its elements are {@link FlagRow}s */
	public TableViewer viewer() {
		return table;
	}

	/** @return which flags are shown; call {@link #refresh} after changing it */
	public FlagFilter filter() {
		return filter;
	}

	/** @return the words shown in place of the table, or null while the table is shown */
	public String emptyMessage() {
		return ((StackLayout) stack.getLayout()).topControl == list ? null : nothing.getText();
	}

	/** @return the selected flag, if one is */
	public Optional<Flag> selected() {
		return table.getStructuredSelection().getFirstElement() instanceof FlagRow row ? Optional.of(row.flag())
				: Optional.empty();
	}

	/** @return what stands above the table: how many flags there are, and how many of them are shown if not all */
	public String description() {
		return counts.getText();
	}

	/** Sorts by a column; by the column it is sorted by already, the other way round. */
	public void sortBy(FlagColumn column) {
		descending = column == sortedBy && !descending;
		sortedBy = column;
		showOrder();
		table.refresh();
	}

	/** Shows the draft in front as its latest analysis has it; keeps the selection where the flag is still there. */
	public void refresh() {
		if (draft == null || table == null || table.getControl().isDisposed()) {
			return;
		}
		DraftReview review = draft.review();
		List<FlagRow> rows = review == null ? List.of() : review.analysis()
				.map(analysis -> FlagRow.of(analysis, review.flags())).orElse(List.of());
		FlagRow.Key selected = table.getStructuredSelection().getFirstElement() instanceof FlagRow row ? row.key()
				: null;
		int before = table.getTable().getSelectionIndex();
		table.getTable().setRedraw(false);
		try {
			table.setInput(rows);
			rows.stream().filter(row -> row.key().equals(selected)).findFirst()
					.ifPresentOrElse(row -> table.setSelection(new StructuredSelection(row)), () -> selectNear(before));
		} finally {
			table.getTable().setRedraw(true);
		}
		describe(review, rows);
		undo.follow(review == null ? null : review.record());
	}

	/** When the selected flag has gone, the one in its place is next to be looked at. */
	private void selectNear(int index) {
		int count = table.getTable().getItemCount();
		if (index >= 0 && count > 0) {
			table.setSelection(new StructuredSelection(table.getElementAt(Math.min(index, count - 1))));
		}
	}

	/** Selects the flag that the caret of the draft in front stands on. */
	private void caretMoved(IWorkbenchPart part, ISelection selection) {
		if (part == draft.editor() && selection instanceof ITextSelection text && draft.review() != null
				&& draft.review().isCurrent() && table.getInput() instanceof List<?> rows) {
			rows.stream().map(FlagRow.class::cast).filter(row -> row.flag().span().contains(text.getOffset()))
					.findFirst().ifPresent(row -> table.setSelection(new StructuredSelection(row), true));
		}
	}

	private void describe(DraftReview review, List<FlagRow> rows) {
		String instead = instead(review, rows);
		nothing.setText(instead == null ? "" : instead);
		StackLayout layout = (StackLayout) stack.getLayout();
		layout.topControl = instead == null ? list : nothing.getParent();
		stack.layout(true, true);
		counts.setText(countsOf(rows));
	}

	private static String instead(DraftReview review, List<FlagRow> rows) {
		if (review == null) {
			return Messages.FlagsView_noDraft;
		}
		if (review.failure().isPresent()) {
			return review.failure().get();
		}
		if (review.analysis().isEmpty()) {
			return Messages.FlagsView_reading;
		}
		if (review.analysis().get().text().isBlank()) {
			return Messages.FlagsView_emptyDraft;
		}
		return rows.isEmpty() ? Messages.FlagsView_nothing : null;
	}

	private String countsOf(List<FlagRow> rows) {
		String all = FlagCounts.of(rows.stream().map(FlagRow::flag).toList()).toString();
		int shown = table.getTable().getItemCount();
		return shown == rows.size() ? all : NLS.bind(Messages.FlagsView_filtered, shown, all);
	}

	private void createHeader(Composite parent) {
		Composite header = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).applyTo(header);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		counts = new Label(header, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(counts);
		Text search = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		search.setMessage(Messages.FlagsView_search);
		GridDataFactory.fillDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
		search.addModifyListener(event -> {
			filter.setWords(search.getText());
			refresh();
		});
	}

	private void createTable(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		Table control = table.getTable();
		control.setHeaderVisible(true);
		for (FlagColumn column : FlagColumn.values()) {
			createColumn(layout, column);
		}
		ColumnViewerToolTipSupport.enableFor(table);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setFilters(filter);
		table.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer viewer, Object one, Object other) {
				Comparator<FlagRow> order = descending ? sortedBy.order().reversed() : sortedBy.order();
				return order.compare((FlagRow) one, (FlagRow) other);
			}
		});
		// Enter and double click alike.
		table.addOpenListener(event -> goTo((IStructuredSelection) event.getSelection()));
		createContextMenu(control);
		showOrder();
	}

	private void createColumn(TableColumnLayout layout, FlagColumn column) {
		TableViewerColumn viewerColumn = new TableViewerColumn(table, SWT.LEFT);
		TableColumn widget = viewerColumn.getColumn();
		widget.setText(column == FlagColumn.SEVERITY ? "" : column.title());
		widget.setToolTipText(NLS.bind(Messages.FlagsView_sortBy, column.title()));
		widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
		layout.setColumnData(widget, switch (column) {
			case SEVERITY -> new ColumnPixelData(ICON_COLUMN, false);
			case PLACE -> new ColumnPixelData(PLACE_COLUMN, true);
			default -> new ColumnWeightData(column.weight(), 80, true);
		});
		viewerColumn.setLabelProvider(new Labels(column));
		columns.put(column, widget);
	}

	private void showOrder() {
		table.getTable().setSortColumn(columns.get(sortedBy));
		table.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
	}

	private void fillToolBar(IToolBarManager bar) {
		bar.add(severityToggle(Severity.ERROR, Messages.FlagsView_errors));
		bar.add(severityToggle(Severity.WARNING, Messages.FlagsView_warnings));
		bar.add(severityToggle(Severity.INFO, Messages.FlagsView_infos));
		bar.add(new RuleMenu(this));
		bar.add(new Separator());
		bar.add(dismiss);
	}

	private IAction severityToggle(Severity severity, String label) {
		Action toggle = new Action(label, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				filter.show(severity, isChecked());
				refresh();
			}
		};
		toggle.setImageDescriptor(Icon.of(severity).descriptor());
		toggle.setChecked(filter.shows(severity));
		return toggle;
	}

	private void createContextMenu(Table control) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillContextMenu);
		control.setMenu(menu.createContextMenu(control));
	}

	private void fillContextMenu(IMenuManager menu) {
		IStructuredSelection selection = table.getStructuredSelection();
		if (!(selection.getFirstElement() instanceof FlagRow row)) {
			return;
		}
		menu.add(action(Messages.FlagsView_goTo, () -> goTo(selection)));
		menu.add(new Separator());
		for (Fix fix : row.flag().fixes()) {
			menu.add(action(fix.label(), () -> FixDialog.apply(draft.editor(), fix)));
			FixAll.of(row.flag(), fix, draft.review().flags())
					.ifPresent(all -> menu.add(action(all.label(), () -> FixDialog.apply(draft.editor(), all))));
		}
		menu.add(new Separator());
		menu.add(dismiss);
		menu.add(action(NLS.bind(Messages.FlagsView_hideRule, row.rule()), () -> {
			filter.show(row.flag().rule(), false);
			refresh();
		}));
	}

	private static IAction action(String label, Runnable run) {
		return new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void dismissSelected() {
		selected().ifPresent(flag -> Dismissal.ask(draft.editor(), flag));
	}

	private void goTo(IStructuredSelection selection) {
		DraftEditor editor = draft.editor();
		if (editor != null && selection.getFirstElement() instanceof FlagRow row) {
			getSite().getPage().activate(editor);
			editor.goTo(row.flag());
		}
	}

	private static Optional<FlagColumn> columnNamed(String name) {
		return List.of(FlagColumn.values()).stream().filter(column -> column.name().equals(name)).findFirst();
	}

	/** What a column shows of a flag; the same as a tool tip, for it may be wider than its column. */
	private static final class Labels extends ColumnLabelProvider {
		private final FlagColumn column;

		Labels(FlagColumn column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			return column.text((FlagRow) element);
		}

		@Override
		public Image getImage(Object element) {
			return column == FlagColumn.SEVERITY ? Icon.of(((FlagRow) element).flag().severity()).image() : null;
		}

		@Override
		public String getToolTipText(Object element) {
			String text = getText(element);
			return text.isEmpty() || column == FlagColumn.PLACE ? null : text;
		}
	}
}
