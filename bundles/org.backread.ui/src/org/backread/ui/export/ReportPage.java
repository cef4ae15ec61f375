package org.backread.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.backread.formats.reports.ReportFormat;
import org.backread.ui.Messages;
import org.backread.ui.parts.Names;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** In which form a review is written, where to, and whether it is opened then. */
final class ReportPage extends WizardPage {
	private static final String FORMAT = "format";
	private static final String FOLDER = "folder";
	private static final String OPEN = "open";
	private static final int WIDTH = 420;

	private final Path draft;
	private Combo format;
	private Text target;
	private Button open;

	/** @param draft the draft's file; null where there is none, and then nothing can be written */
	ReportPage(Path draft) {
		super("report", Messages.ReportPage_title, null);
		this.draft = draft;
		setDescription(Messages.ReportPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(area);
		label(area, Messages.ReportPage_format);
		format = new Combo(area, SWT.READ_ONLY);
		Names.give(format, Messages.ReportPage_format);
		format.setItems(Stream.of(ReportFormat.values()).map(ReportFormat::label).toArray(String[]::new));
		format.select(ReportFormat.of(Optional.ofNullable(getDialogSettings().get(FORMAT)).orElse(""))
				.orElse(ReportFormat.HTML).ordinal());
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> suggest()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(format);
		label(area, Messages.ReportPage_target);
		target = new Text(area, SWT.BORDER | SWT.SINGLE);
		Names.give(target, Messages.ReportPage_target);
		target.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(target);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.ReportPage_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		open = new Button(area, SWT.CHECK);
		open.setText(Messages.ReportPage_open);
		open.setSelection(getDialogSettings().get(OPEN) == null || getDialogSettings().getBoolean(OPEN));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
		setControl(area);
		suggest();
	}

	/** @return the chosen form */
	ReportFormat format() {
		return ReportFormat.values()[format.getSelectionIndex()];
	}

	/** @return where the report is to be; only while the page is complete */
	Path target() {
		return Path.of(target.getText().strip()).toAbsolutePath();
	}

	/** @return whether the report is to be opened when it is there */
	boolean isToBeOpened() {
		return open.getSelection();
	}

	/** Offers the same the next time. */
	void remember() {
		getDialogSettings().put(FORMAT, format().id());
		getDialogSettings().put(FOLDER, target().getParent().toString());
		getDialogSettings().put(OPEN, open.getSelection());
	}

	/** Names the report after the draft, in the folder where the last one went. */
	private void suggest() {
		if (draft != null) {
			String remembered = getDialogSettings().get(FOLDER);
			Path folder = remembered != null && Files.isDirectory(Path.of(remembered)) ? Path.of(remembered)
					: draft.getParent();
			String name = draft.getFileName().toString().replaceFirst("\\.[^.]+$", "");
			target.setText(folder.resolve(NLS.bind(Messages.ReportPage_name, name, format().extension())).toString());
		}
		check();
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (draft == null) {
			return Messages.ReportPage_noDraft;
		}
		try {
			if (target.getText().isBlank()) {
				return Messages.ReportPage_noTarget;
			}
			return Files.isDirectory(target()) || !Files.isDirectory(target().getParent())
					? Messages.ExportWizard_noFolder
					: target().equals(draft) ? Messages.ReportPage_draftItself : null;
		} catch (InvalidPathException e) {
			return Messages.ReportPage_badName;
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.ExportWizard_title);
		dialog.setFilterExtensions(new String[] { "*." + format().extension(), "*" });
		if (getErrorMessage() == null) {
			dialog.setFilterPath(target().getParent().toString());
			dialog.setFileName(target().getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(chosen);
		}
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
	}
}
