package org.backread.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.drafts.Folders;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.Names;
import org.backread.ui.parts.SortedTable;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which files are to be imported, what each of them holds, and where to. */
final class SourcesPage extends WizardPage {
	private static final int TABLE_HEIGHT = 200;
	private static final int TABLE_WIDTH = 720;
	private static final int DETAIL_LINES = 8;

	private final Folders folders;
	private final List<Preview> previews = new ArrayList<>();
	private final List<PreviewJob> reading = new ArrayList<>();
	private SortedTable<Preview> table;
	private Text detail;
	private Button remove;
	private Combo target;

	/** @param folder the folder to suggest; null for the project for drafts */
	SourcesPage(IContainer folder) {
		super("sources", Messages.SourcesPage_title, null);
		setDescription(Messages.SourcesPage_description);
		setPageComplete(false);
		folders = new Folders(folder);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
		Composite frame = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(frame);
		createTable(frame);
		createButtons(area);
		detail = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		Names.give(detail, Messages.SourcesPage_detail);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
				.hint(TABLE_WIDTH, detail.getLineHeight() * DETAIL_LINES).applyTo(detail);
		createTarget(area);
		setControl(area);
		showSelected();
	}

	@Override
	public void dispose() {
		stopReading();
		super.dispose();
	}

	/** @return the files that can be imported, in the order in which they were added */
	List<Path> files() {
		return previews.stream().filter(preview -> preview.problem().isEmpty()).map(Preview::file).toList();
	}

	/** @return where the drafts are to be; null for the project for drafts */
	IContainer target() {
		return folders.at(target.getSelectionIndex());
	}

	void stopReading() {
		reading.forEach(PreviewJob::cancel);
	}

	/** Looks into files and folders, and lists what is found. */
	void add(List<Path> sources) {
		PreviewJob[] job = new PreviewJob[1];
		job[0] = new PreviewJob(sources, getShell().getDisplay(), this::found, () -> {
			reading.remove(job[0]);
			update();
		});
		reading.add(job[0]);
		job[0].schedule();
		update();
	}

	private void found(Preview preview) {
		if (previews.stream().noneMatch(known -> known.file().equals(preview.file()))) {
			previews.add(preview);
			update();
		}
	}

	private void update() {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		table.show(previews);
		if (table.selected() == null && !previews.isEmpty()) {
			table.viewer().getTable().select(0);
			showSelected();
		}
		setMessage(reading.isEmpty() ? null : Messages.SourcesPage_reading);
		setPageComplete(!files().isEmpty());
	}

	private void createTable(Composite parent) {
		table = new SortedTable<>(parent, Messages.SourcesPage_files, List.of(
				Column.text("file", Messages.SourcesPage_file, 24, preview -> preview.file().getFileName().toString()),
				Column.text("format", Messages.SourcesPage_format, -120, Preview::format),
				Column.text("headline", Messages.SourcesPage_headline, 40,
						preview -> preview.problem().isEmpty() ? preview.headline() : preview.problem()),
				Column.text("byline", Messages.SourcesPage_byline, 20, Preview::byline),
				Column.text("notices", Messages.SourcesPage_notices, -80,
						preview -> preview.notices().isEmpty() ? "" : Integer.toString(preview.notices().size()))),
				preview -> (preview.problem().isEmpty() ? Icon.DRAFT : Icon.ERROR).image());
		table.viewer().addSelectionChangedListener(event -> showSelected());
		DropTarget drop = new DropTarget(table.viewer().getTable(), DND.DROP_COPY | DND.DROP_DEFAULT);
		drop.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					add(Stream.of(files).map(Path::of).toList());
				}
			}
		});
	}

	private void createButtons(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		button(column, Messages.SourcesPage_addFiles, this::addFiles).setFocus();
		button(column, Messages.SourcesPage_addFolder, this::addFolder);
		remove = button(column, Messages.SourcesPage_remove, () -> {
			previews.remove(table.selected());
			update();
			showSelected();
		});
	}

	private static Button button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void createTarget(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		Label label = new Label(row, SWT.NONE);
		label.setText(Messages.SourcesPage_target);
		target = new Combo(row, SWT.READ_ONLY);
		Names.give(target, Messages.SourcesPage_target);
		target.setItems(folders.names());
		target.select(folders.suggested());
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.SourcesPage_addFiles_title);
		dialog.setFilterExtensions(new String[] { DraftImports.patterns(), "*" });
		dialog.setFilterNames(new String[] { Messages.OpenDraftHandler_articles, Messages.OpenDraftHandler_all });
		if (dialog.open() != null) {
			add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.SourcesPage_addFolder_title);
		String folder = dialog.open();
		if (folder != null) {
			add(List.of(Path.of(folder)));
		}
	}

	private void showSelected() {
		Preview shown = table.selected();
		remove.setEnabled(shown != null);
		if (shown == null) {
			detail.setText("");
		} else if (!shown.problem().isEmpty()) {
			detail.setText(shown.problem());
		} else {
			String notices = shown.notices().isEmpty() ? ""
					: Messages.SourcesPage_left + "\n\u2022 " + String.join("\n\u2022 ", shown.notices()) + "\n\n";
			detail.setText(notices + shown.opening());
		}
	}
}
