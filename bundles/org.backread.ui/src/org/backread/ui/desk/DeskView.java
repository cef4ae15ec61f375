package org.backread.ui.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

import org.backread.desk.DraftState;
import org.backread.desk.FolderSummary;
import org.backread.engine.checks.Severity;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.drafts.OpenDraft;
import org.backread.ui.parts.Actions;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.ContentOrWords;
import org.backread.ui.parts.Names;
import org.backread.ui.parts.SortedTable;
import org.backread.ui.parts.Times;
import org.backread.ui.review.FlagCounts;
import org.backread.ui.settings.SettingsStore;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** All drafts of the workspace, and how far the desk is with each: what is unreviewed, open, signed, changed since. */
public final class DeskView extends ViewPart implements DeskSurvey.Listener {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.deskView";
	/** How long the workspace must be quiet before the drafts are read again, in milliseconds. */
	private static final int PAUSE = 300;
	private static final int SEARCH_WIDTH = 220;
	private static final int FOLDER_WIDTH = 150;

	private final DeskReader reader = new DeskReader();
	private final DeskFilter filter = new DeskFilter();
	private final Runnable survey = this::survey;
	private final Runnable changed = this::surveySoon;
	private IMemento memento;
	private DeskWatch watch;
	private DeskSurvey running;
	private List<DeskRow> rows = List.of();
	private SurveyBar progress;
	private ContentOrWords page;
	private Label summary;
	private Combo folders;
	private SortedTable<DeskRow> table;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
		filter.restore(saved);
	}

	@Override
	public void saveState(IMemento saved) {
		filter.save(saved);
		table.save(saved);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
		progress = new SurveyBar(frame, () -> running.cancel());
		page = new ContentOrWords(frame);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		createHeader(page.content());
		createTable(page.content());
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		watch = new DeskWatch(parent.getDisplay(), changed);
		SettingsStore.addListener(changed);
		page.show(Messages.DeskView_reading);
		survey();
	}

	@Override
	public void dispose() {
		if (watch != null) {
			watch.dispose();
			SettingsStore.removeListener(changed);
			getSite().getShell().getDisplay().timerExec(-1, survey);
			running.cancel();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (emptyMessage() == null) {
			table.viewer().getControl().setFocus();
		} else {
			page.control().setFocus();
		}
	}

	@Override
	public void progressed(DeskSurvey one, int done, int of) {
		if (one == running && !page.control().isDisposed()) {
			progress.show(done, of);
		}
	}

	@Override
	public void finished(DeskSurvey one, List<DeskRow> read, int of) {
		if (one != running || page.control().isDisposed()) {
			return;
		}
		progress.hide();
		rows = read;
		showFolders();
		refresh();
		if (read.size() < of) {
			summary.setText(NLS.bind(Messages.DeskView_stopped, read.size(), of));
		}
	}

	/** @return the table of drafts */
	public SortedTable<DeskRow> table() {
		return table;
	}

	/** @return what stands above the table: how many drafts there are in each state */
	public String summary() {
		return summary.getText();
	}

	/** @return the words shown in place of the table, or null while the table is shown */
	public String emptyMessage() {
		return page.words();
	}

	/** Lists drafts of a state, or leaves them out. */
	public void show(DraftState state, boolean shown) {
		filter.show(state, shown);
		refresh();
	}

	private void survey() {
		if (running != null) {
			running.cancel();
		}
		running = new DeskSurvey(reader, page.control().getDisplay(), this);
		running.schedule();
	}

	private void surveySoon() {
		if (!page.control().isDisposed()) {
			page.control().getDisplay().timerExec(PAUSE, survey);
		}
	}

	private void createHeader(Composite parent) {
		Composite header = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 3).applyTo(header);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		summary = new Label(header, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
		folders = new Combo(header, SWT.READ_ONLY);
		Names.give(folders, Messages.DeskView_folders);
		folders.setItems(Messages.DeskView_allFolders);
		folders.select(0);
		GridDataFactory.fillDefaults().hint(FOLDER_WIDTH, SWT.DEFAULT).applyTo(folders);
		folders.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			filter.setFolder(folders.getSelectionIndex() == 0 ? "" : folders.getText());
			refresh();
		}));
		Text search = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		search.setMessage(Messages.DeskView_search);
		GridDataFactory.fillDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
		search.addModifyListener(event -> {
			filter.setWords(search.getText());
			refresh();
		});
	}

	private void createTable(Composite parent) {
		table = new SortedTable<>(parent, Messages.DeskView_name, List.of(
				Column.text("draft", Messages.DeskView_draft, 28, row -> row.file().getName()),
				new Column<>("state", Messages.DeskView_state, 30, DeskRow::stateLabel,
						Comparator.comparing(DeskRow::state, Comparator.nullsFirst(Comparator.naturalOrder()))),
				number("errors", Messages.DeskView_errors, row -> row.open(Severity.ERROR)),
				number("warnings", Messages.DeskView_warnings, row -> row.open(Severity.WARNING)),
				number("infos", Messages.DeskView_infos, row -> row.open(Severity.INFO)),
				number("claims", Messages.DeskView_claims, DeskRow::claims),
				new Column<>("words", Messages.DeskView_words, -70,
						row -> row.state() == null ? "" : Integer.toString(row.words()),
						Comparator.comparingInt(DeskRow::words)),
				Column.text("signer", Messages.DeskView_signer, 18, DeskRow::signer),
				new Column<>("signed", Messages.DeskView_signed, -130,
						row -> row.signedAt() == null ? "" : Times.shortOf(row.signedAt()),
						Comparator.comparing(DeskRow::signedAt,
								Comparator.nullsFirst(Comparator.<Instant>reverseOrder()))),
				Column.text("folder", Messages.DeskView_folder, 20, DeskRow::folder)), row -> row.icon().image());
		table.restore(memento);
		IAction open = Actions.of(Messages.DeskView_open, null, this::openSelected);
		table.viewer().addOpenListener(event -> openSelected());
		Actions.contextMenu(table.viewer().getControl(), menu -> {
			open.setEnabled(table.selected() != null);
			menu.add(open);
		});
		getSite().setSelectionProvider(table.viewer());
	}

	/** A column of counts: nothing for none, the most first when sorted. */
	private static Column<DeskRow> number(String id, String title, ToIntFunction<DeskRow> count) {
		return new Column<>(id, title, -84, row -> count.applyAsInt(row) == 0 ? ""
				: Integer.toString(count.applyAsInt(row)),
				Comparator.comparingInt(count).reversed());
	}

	private void fillToolBar(IToolBarManager bar) {
		bar.add(new StateMenu(filter, this::refresh));
		bar.add(Actions.of(Messages.DeskView_refresh, Icon.REFRESH, this::survey));
	}

	private void openSelected() {
		if (table.selected() != null) {
			OpenDraft.open(getSite().getPage(), table.selected().file());
		}
	}

	/** Offers the folders that drafts lie in; the one that was chosen stays so while there is a draft in it. */
	private void showFolders() {
		List<String> paths = new ArrayList<>(new TreeSet<>(rows.stream().map(DeskRow::folder).toList()));
		paths.addFirst(Messages.DeskView_allFolders);
		String chosen = folders.getText();
		folders.setItems(paths.toArray(String[]::new));
		folders.select(Math.max(0, paths.indexOf(chosen)));
		filter.setFolder(folders.getSelectionIndex() == 0 ? "" : folders.getText());
	}

	private void refresh() {
		List<DeskRow> here = rows.stream().filter(filter::isIn).toList();
		List<DeskRow> wanted = rows.stream().filter(filter::wants).toList();
		table.show(wanted);
		summary.setText(summaryOf(here, wanted.size()));
		page.show(rows.isEmpty() ? Messages.DeskView_noDrafts : null);
	}

	/** The same numbers as the command line prints for these drafts. */
	private static String summaryOf(List<DeskRow> here, int shown) {
		FolderSummary sums = FolderSummary.of(here.stream().map(DeskRow::figures).filter(Objects::nonNull).toList());
		List<String> parts = new ArrayList<>();
		for (DraftState state : DraftState.values()) {
			int count = sums.in(state);
			if (count > 0) {
				parts.add(NLS.bind(Messages.DeskView_count, count, DeskRow.label(state).toLowerCase(Locale.ROOT)));
			}
		}
		if (!sums.severities().isEmpty()) {
			parts.add(new FlagCounts(sums.open(Severity.ERROR), sums.open(Severity.WARNING), sums.open(Severity.INFO))
					.toString());
		}
		String all = NLS.bind(here.size() == 1 ? Messages.DeskView_one : Messages.DeskView_many, here.size(),
				String.join(" \u00B7 ", parts));
		return shown == here.size() ? all : NLS.bind(Messages.DeskView_filtered, shown, all);
	}
}
