package org.backread.ui.imports;

import java.util.List;
import java.util.stream.Stream;

import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.FramedDialog;
import org.backread.ui.parts.SortedTable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Says, after an import, what could not be carried over and what could not be read at all. */
final class ImportResultDialog extends FramedDialog {
	private static final int WIDTH = 760;
	private static final int HEIGHT = 220;

	private final List<Imported> all;

	/** @param all what became of each file */
	ImportResultDialog(Shell shell, List<Imported> all) {
		super(shell, Messages.ImportResultDialog_title, IDialogConstants.CLOSE_LABEL);
		this.all = all;
	}

	@Override
	protected void createContent(Composite area) {
		heading(area, heading(), WIDTH);
		Composite frame = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(frame);
		SortedTable<Line> table = new SortedTable<>(frame, Messages.ImportResultDialog_title, List.of(
				Column.text("file", Messages.ImportResultDialog_file, 26,
						line -> line.imported.source().getFileName().toString()),
				Column.text("draft", Messages.ImportResultDialog_draft, 22,
						line -> line.imported.draft() == null ? "" : line.imported.draft().getName()),
				Column.text("what", Messages.ImportResultDialog_what, 60, Line::words)),
				line -> (line.imported.draft() == null ? Icon.ERROR : Icon.INFO).image());
		table.show(all.stream().filter(Imported::isWorthTelling).flatMap(Line::of).toList());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private String heading() {
		long made = all.stream().filter(one -> one.draft() != null).count();
		long failed = all.size() - made;
		String done = made == 1 ? Messages.ImportResultDialog_one : NLS.bind(Messages.ImportResultDialog_many, made);
		return failed == 0 ? done : NLS.bind(Messages.ImportResultDialog_failed, done, failed);
	}

	/** One thing that could not be carried over, or why nothing could. */
	private record Line(Imported imported, String words) {
		static Stream<Line> of(Imported imported) {
			return imported.draft() == null ? Stream.of(new Line(imported, imported.problem()))
					: imported.notices().stream().map(notice -> new Line(imported, notice));
		}
	}
}
