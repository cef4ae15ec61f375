package org.backread.ui.flags;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
import org.backread.ui.parts.SortedTable;
import org.backread.ui.parts.ContentOrWords;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.FlagCounts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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
	private static final int SEARCH_WIDTH = 240;

	private final ISelectionListener caret = this::caretMoved;
	private final FlagFilter filter = new FlagFilter();
	private final IAction dismiss = Actions.of(Messages.FlagsView_dismiss, Icon.DISMISS, this::dismissSelected);
	private ActiveDraft draft;
	private RecordUndo undo;
	private ContentOrWords page;
	private Label counts;
	private SortedTable<FlagRow> table;
	private IMemento memento;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site);
		memento = saved;
		if (saved != null) {
			filter.restore(saved);
		}
	}

	@Override
	public void saveState(IMemento target) {
		filter.save(target);
		table.save(target);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new ContentOrWords(parent);
		createHeader(page.content());
		createTable(page.content());
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		getSite().setSelectionProvider(table.viewer());
		undo = new RecordUndo(getViewSite().getActionBars());
		Actions.onDelete(getViewSite().getActionBars(), dismiss);
		draft = new ActiveDraft(getSite().getPage(), this::refresh);
		getSite().getPage().addPostSelectionListener(caret);
		refresh();
	}

	@Override
	public void setFocus() {
		if (page.words() == null) {
			table.viewer().getControl().setFocus();
		} else {
			page.control().setFocus();
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
		return table.viewer();
	}

	/** @return which flags are shown; call {@link #refresh} after changing it */
	public FlagFilter filter() {
		return filter;
	}

	/** @return the words shown in place of the table, or null while the table is shown */
	public String emptyMessage() {
		return page.words();
	}

	/** @return the selected flag, if one is */
	public Optional<Flag> selected() {
		return Optional.ofNullable(table.selected()).map(FlagRow::flag);
	}

	/** @return what stands above the table: how many flags there are, and how many of them are shown if not all */
	public String description() {
		return counts.getText();
	}

	/** Sorts by a column; by the column it is sorted by already, the other way round. */
	public void sortBy(FlagColumn column) {
		table.sortBy(column.name());
	}

	/** Shows the draft in front as its latest analysis has it; keeps the selection where the flag is still there. */
	public void refresh() {
		if (draft == null || page.control().isDisposed()) {
			return;
		}
		DraftReview review = draft.review();
		List<FlagRow> rows = review == null ? List.of() : review.analysis()
				.map(analysis -> FlagRow.of(analysis, review.flags())).orElse(List.of());
		table.show(rows);
		page.show(instead(review, rows));
		counts.setText(countsOf(rows));
		undo.follow(review == null ? null : review.record());
	}

	/** Selects the flag that the caret of the draft in front stands on. */
	private void caretMoved(IWorkbenchPart part, ISelection selection) {
		// It is told a moment later, when somebody may already have chosen another flag here.
		if (getSite().getPage().getActivePart() == part && part == draft.editor()
				&& selection instanceof ITextSelection text && draft.review() != null
				&& draft.review().isCurrent() && table.viewer().getInput() instanceof List<?> rows) {
			rows.stream().map(FlagRow.class::cast).filter(row -> row.flag().span().contains(text.getOffset()))
					.findFirst().ifPresent(row -> table.viewer().setSelection(new StructuredSelection(row), true));
		}
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
		int shown = table.viewer().getTable().getItemCount();
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
		table = new SortedTable<>(parent, Messages.FlagsView_name,
				Stream.of(FlagColumn.values()).map(FlagColumn::column)
				.toList(), row -> Icon.of(row.flag().severity()).image());
		table.identify(FlagRow::key);
		table.sortBy(FlagColumn.PLACE.name());
		table.restore(memento);
		table.viewer().setFilters(filter);
		table.viewer().addOpenListener(event -> goToSelected());
		Actions.contextMenu(table.viewer().getControl(), this::fillContextMenu);
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

	private void fillContextMenu(IMenuManager menu) {
		FlagRow row = table.selected();
		if (row == null) {
			return;
		}
		menu.add(Actions.of(Messages.FlagsView_goTo, null, this::goToSelected));
		menu.add(new Separator());
		for (Fix fix : row.flag().fixes()) {
			menu.add(Actions.of(fix.label(), null, () -> FixDialog.apply(draft.editor(), fix)));
			FixAll.of(row.flag(), fix, draft.review().flags())
					.ifPresent(all -> menu.add(Actions.of(all.label(), null,
							() -> FixDialog.apply(draft.editor(), all))));
		}
		menu.add(new Separator());
		menu.add(dismiss);
		menu.add(Actions.of(NLS.bind(Messages.FlagsView_hideRule, row.rule()), null, () -> {
			filter.show(row.flag().rule(), false);
			refresh();
		}));
	}

	private void dismissSelected() {
		selected().ifPresent(flag -> Dismissal.ask(draft.editor(), flag));
	}

	private void goToSelected() {
		DraftEditor editor = draft.editor();
		FlagRow row = table.selected();
		if (editor != null && row != null) {
			// The draft in front tells where its caret is, and another row is selected then.
			getSite().getPage().activate(editor);
			editor.goTo(row.flag());
		}
	}
}
