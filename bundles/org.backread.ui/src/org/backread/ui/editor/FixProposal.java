package org.backread.ui.editor;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.ui.Icon;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A fix in the list that Ctrl+1 opens. */
final class FixProposal implements ICompletionProposal {
	private final DraftEditor editor;
	private final Flag flag;
	private final Fix fix;

	FixProposal(DraftEditor editor, Flag flag, Fix fix) {
		this.editor = editor;
		this.flag = flag;
		this.fix = fix;
	}

	@Override
	public void apply(IDocument document) {
		editor.apply(fix);
	}

	@Override
	public String getDisplayString() {
		return fix.label();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return flag.message();
	}

	@Override
	public Image getImage() {
		return Icon.FIX.image();
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
