package org.backread.ui.editor;

import org.backread.engine.checks.Flag;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.decisions.Dismissal;
import org.backread.ui.review.Rules;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** To dismiss a flag, in the list that Ctrl+1 opens, after the fixes. */
final class DismissProposal implements ICompletionProposal {
	private final DraftEditor editor;
	private final Flag flag;

	DismissProposal(DraftEditor editor, Flag flag) {
		this.editor = editor;
		this.flag = flag;
	}

	@Override
	public void apply(IDocument document) {
		// The list has to be gone before a dialog comes.
		editor.getSite().getShell().getDisplay().asyncExec(() -> Dismissal.ask(editor, flag));
	}

	@Override
	public String getDisplayString() {
		return NLS.bind(Messages.DismissProposal_label, Rules.title(flag.rule()));
	}

	@Override
	public String getAdditionalProposalInfo() {
		return flag.message();
	}

	@Override
	public Image getImage() {
		return Icon.DISMISS.image();
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
