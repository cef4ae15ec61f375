package org.backread.ui.parts;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title, even margins, a button that names what it does, and Cancel. */
public abstract class FramedDialog extends Dialog {
	private final String title;
	private final String ok;

	/**
	 * @param shell the window over which to open
	 * @param title of the dialog
	 * @param ok    what its first button does
	 */
	protected FramedDialog(Shell shell, String title, String ok) {
		super(shell);
		this.title = title;
		this.ok = ok;
	}

	/**
	 * Creates what the dialog holds.
	 *
	 * @param area has a grid layout of one column with margins
	 */
	protected abstract void createContent(Composite area);

	/** @return whether what was entered is enough; asked when the dialog opens and by {@link #enableOk} */
	protected boolean isComplete() {
		return true;
	}

	/** Lets the first button be pressed or not, as what was entered now is. */
	protected final void enableOk() {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(isComplete());
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 6).applyTo(area);
		createContent(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enableOk();
	}

	/** @return a label as wide as the dialog; an ampersand in it is that of a key, unless {@link #plain} doubled it */
	protected static Label label(Composite parent, String words, int width) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** @return words of a draft as a label or button shows them: an ampersand is one */
	protected static String plain(String words) {
		return words.replace("&", "&&");
	}

	/** Says in bold what it is about. */
	protected static void heading(Composite parent, String words, int width) {
		label(parent, words, width).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
	}
}
