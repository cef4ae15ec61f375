package org.backread.ui.editor;

import org.backread.engine.checks.Fix;
import org.backread.ui.Messages;
import org.backread.ui.parts.DiffText;
import org.backread.ui.parts.FramedDialog;
import org.backread.ui.parts.TextDiff;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows what a fix of several places would change, before it does. */
public final class FixDialog extends FramedDialog {
	private static final int WIDTH = 620;
	private static final int HEIGHT = 260;

	private final Fix fix;
	private final String text;

	private FixDialog(Shell shell, Fix fix, String text) {
		super(shell, Messages.FixDialog_title, Messages.FixDialog_apply);
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
	protected void createContent(Composite area) {
		label(area, plain(NLS.bind(Messages.FixDialog_heading, fix.label())), WIDTH);
		DiffText changes = new DiffText(area, Messages.FixPreview_name);
		changes.show(TextDiff.between(text, FixPreview.applied(text, fix)));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(changes.control());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setFocus(); // not the text of the changes, which comes first
	}
}
