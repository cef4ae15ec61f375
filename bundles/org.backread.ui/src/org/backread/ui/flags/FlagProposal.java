package org.backread.ui.flags;

import org.backread.engine.checks.Flag;
import org.backread.ui.Icon;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Something to do about a flag, in the list that Ctrl+1 opens. It explains itself by the flag's message. */
public abstract class FlagProposal implements ICompletionProposal {
	private final Flag flag;
	private final Icon icon;

	/**
	 * @param flag the flag that it does something about
	 * @param icon stands before it in the list
	 */
	protected FlagProposal(Flag flag, Icon icon) {
		this.flag = flag;
		this.icon = icon;
	}

	/** @return the flag that it does something about */
	protected final Flag flag() {
		return flag;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return flag.message();
	}

	@Override
	public Image getImage() {
		return icon.image();
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
