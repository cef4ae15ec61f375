package org.backread.ui.claims;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.flags.FlagProposal;
import org.backread.ui.review.ClaimLedger;
import org.backread.ui.review.DraftReview;
import org.eclipse.jface.text.IDocument;

/** To list two statements that contradict each other as conflicting claims, in the list that Ctrl+1 opens. */
public final class ConflictProposal extends FlagProposal {
	/** The rule whose flags name another place of the draft that says otherwise. */
	private static final String RULE = "claim-conflict";

	private final DraftReview draft;

	/**
	 * @param draft a draft whose analysis is current
	 * @param flag  one of its flags for which {@link #isFor} holds
	 */
	public ConflictProposal(DraftReview draft, Flag flag) {
		super(flag, Icon.NEW_CLAIM);
		this.draft = draft;
	}

	/** @return whether a flag is about two statements that contradict each other */
	public static boolean isFor(Flag flag) {
		return flag.rule().equals(RULE) && !flag.candidates().isEmpty();
	}

	@Override
	public void apply(IDocument document) {
		Analysis analysis = draft.analysis().orElseThrow();
		Span other = flag().candidates().getFirst().span();
		if (draft.record() != null) {
			new ClaimLedger(draft.record()).addConflicting(analysis.text(), other, ClaimLedger.claimant(analysis, other),
					flag().span(), ClaimLedger.claimant(analysis, flag().span()));
		}
	}

	@Override
	public String getDisplayString() {
		return Messages.ConflictProposal_label;
	}
}
