package org.backread.ui.editor;

import org.backread.engine.checks.Fix;
import org.backread.ui.Messages;
import org.backread.ui.parts.DiffText;
import org.backread.ui.parts.TextDiff;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows what a fix of several places would change, before it does. */
public final class FixDialog extends Dialog {
	private static final int WIDTH = 620;
	private static final int HEIGHT = 260;

	private final Fix fix;
	private final String text;

	private FixDialog(Shell shell, Fix fix, String text) {
		super(shell);
		this.fix = fix;
		this.text = text;
	}

	/**
	 * Makes a fix; one of several places only after the user has seen them and agreed.
	 *
	 * @param editor the draft that the fix is for, as it stands
	 */
	public static void apply(DraftEditor editor, Fix fix) {
		if (fix.edits().size() < 2
				|| new FixDialog(editor.getSite().getShell(), fix, editor.document().get()).open() == Window.OK) {
			editor.apply(fix);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.FixDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(area);
		Label heading = new Label(area, SWT.NONE);
		heading.setText(NLS.bind(Messages.FixDialog_heading, fix.label()));
		DiffText changes = new DiffText(area, Messages.FixPreview_name);
		changes.show(TextDiff.between(text, FixPreview.applied(text, fix)));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(changes.control());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.FixDialog_apply, true).setFocus();
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
