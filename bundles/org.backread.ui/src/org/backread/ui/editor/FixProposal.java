package org.backread.ui.editor;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.ui.Icon;
import org.backread.ui.parts.TextDiff;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A fix in the list that Ctrl+1 opens, with what it would change beside it. */
final class FixProposal implements ICompletionProposal, ICompletionProposalExtension3, ICompletionProposalExtension5 {
	private final DraftEditor editor;
	private final Flag flag;
	private final Fix fix;
	private final String text;

	/** @param text the text that the fix is for: the draft as it stands */
	FixProposal(DraftEditor editor, Flag flag, Fix fix, String text) {
		this.editor = editor;
		this.flag = flag;
		this.fix = fix;
		this.text = text;
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
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		return TextDiff.between(text, FixPreview.applied(text, fix));
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return FixPreview::new;
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return null;
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return offset;
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
