package org.backread.ui.imports;

import java.util.List;

import org.backread.ui.Messages;
import org.backread.ui.parts.FramedDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Says, after files were dropped or opened, what could not be carried over and what could not be read at all. */
final class ImportResultDialog extends FramedDialog {
	private final List<Imported> all;

	/** @param all what became of each file */
	ImportResultDialog(Shell shell, List<Imported> all) {
		super(shell, Messages.ImportResultDialog_title, IDialogConstants.CLOSE_LABEL);
		this.all = all;
	}

	@Override
	protected void createContent(Composite area) {
		heading(area, ImportResults.summary(all), SWT.DEFAULT);
		label(area, Messages.ImportResultDialog_remedy, SWT.DEFAULT);
		new ImportResults(area).show(all);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
