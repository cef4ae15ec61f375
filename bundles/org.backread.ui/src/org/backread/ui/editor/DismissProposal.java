package org.backread.ui.editor;

import org.backread.engine.checks.Flag;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.flags.FlagProposal;
import org.backread.ui.decisions.Dismissal;
import org.backread.ui.review.Rules;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;

/** To dismiss a flag, in the list that Ctrl+1 opens, after the fixes. */
final class DismissProposal extends FlagProposal {
	private final DraftEditor editor;

	DismissProposal(DraftEditor editor, Flag flag) {
		super(flag, Icon.DISMISS);
		this.editor = editor;
	}

	@Override
	public void apply(IDocument document) {
		// The list has to be gone before a dialog comes.
		editor.getSite().getShell().getDisplay().asyncExec(() -> Dismissal.ask(editor, flag()));
	}

	@Override
	public String getDisplayString() {
		return NLS.bind(Messages.DismissProposal_label, Rules.title(flag().rule()));
	}
}
