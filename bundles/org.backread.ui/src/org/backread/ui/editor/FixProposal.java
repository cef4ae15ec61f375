package org.backread.ui.editor;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.ui.Icon;
import org.backread.ui.flags.FlagProposal;
import org.backread.ui.parts.TextDiff;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;

/** A fix in the list that Ctrl+1 opens, with what it would change beside it. */
final class FixProposal extends FlagProposal implements ICompletionProposalExtension3, ICompletionProposalExtension5 {
	private final DraftEditor editor;
	private final Fix fix;
	private final String text;

	/** @param text the text that the fix is for: the draft as it stands */
	FixProposal(DraftEditor editor, Flag flag, Fix fix, String text) {
		super(flag, Icon.FIX);
		this.editor = editor;
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
}
