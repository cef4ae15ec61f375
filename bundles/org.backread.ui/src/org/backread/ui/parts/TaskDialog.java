package org.backread.ui.parts;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of a wizard of one page, whose button says what it does instead of "Finish". */
public final class TaskDialog extends WizardDialog {
	private final String task;

	/**
	 * @param shell  the window over which to open
	 * @param wizard what it shows
	 * @param task   what its button does
	 */
	public TaskDialog(Shell shell, IWizard wizard, String task) {
		super(shell, wizard);
		this.task = task;
	}

	/** Has nothing left to do: its only button closes it. */
	public void done() {
		name(IDialogConstants.CLOSE_LABEL);
		getButton(IDialogConstants.CANCEL_ID).setVisible(false);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		name(task);
	}

	private void name(String label) {
		Button button = getButton(IDialogConstants.FINISH_ID);
		button.setText(label);
		setButtonLayoutData(button);
		button.getParent().layout();
	}
}
