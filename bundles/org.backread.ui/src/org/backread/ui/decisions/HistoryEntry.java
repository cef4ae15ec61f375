package org.backread.ui.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.backread.engine.text.OneLine;
import org.backread.review.Anchor;
import org.backread.review.Change;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.DisputedClaim;
import org.backread.review.Review;
import org.backread.review.SignOff;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.review.Rules;
import org.eclipse.osgi.util.NLS;

/**
 * One thing that was done in a review.
 *
 * @param icon   its kind as a picture
 * @param when   when it was done
 * @param who    by whom; empty if not known
 * @param what   what was done
 * @param words  the words of the draft that it is about; empty for the whole draft
 * @param why    the reason or note given; empty for none
 * @param anchor where those words are; null for the whole draft
 */
public record HistoryEntry(Icon icon, Instant when, String who, String what, String words, String why, Anchor anchor) {
	/** @return all that was done in a review, in no particular order */
	public static List<HistoryEntry> of(Review review) {
		List<HistoryEntry> entries = new ArrayList<>();
		review.getDecisions().forEach(decision -> entries.add(of(decision)));
		for (DisputedClaim claim : review.getClaims()) {
			claim.getHistory().forEach(change -> entries.add(of(claim, change)));
		}
		review.getSignOffs().forEach(signOff -> entries.add(of(signOff)));
		return entries;
	}

	private static HistoryEntry of(Decision decision) {
		Anchor anchor = (decision.getReopens() == null ? decision : decision.getReopens()).getAnchor();
		String what = decision.getKind() == DecisionKind.DISMISSED_HERE ? Messages.HistoryEntry_dismissed
				: decision.getKind() == DecisionKind.DISMISSED_IN_DRAFT ? Messages.HistoryEntry_ruleOff
						: Messages.HistoryEntry_reopened;
		return entry(decision.getKind() == DecisionKind.REOPENED ? Icon.REOPEN : Icon.DISMISS, decision.getWhen(),
				decision.getWho(), NLS.bind(what, Rules.title(decision.getRule())), anchor, decision.getReason());
	}

	private static HistoryEntry of(DisputedClaim claim, Change change) {
		return entry(Icon.CLAIM, change.getWhen(), change.getWho(), change.getWhat(), claim.getAnchor(),
				change.getWhy());
	}

	private static HistoryEntry of(SignOff signOff) {
		String what = signOff.getOpen().isEmpty() ? Messages.HistoryEntry_signed
				: NLS.bind(Messages.HistoryEntry_signedWithOpen, signOff.getOpen().size());
		return entry(Icon.SIGN_OFF, signOff.getWhen(), signOff.getWho(), what, null, signOff.getNote());
	}

	private static HistoryEntry entry(Icon icon, Instant when, String who, String what, Anchor anchor, String why) {
		return new HistoryEntry(icon, when, orEmpty(who), what,
				anchor == null ? "" : OneLine.of(anchor.getQuote()), orEmpty(why), anchor);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
