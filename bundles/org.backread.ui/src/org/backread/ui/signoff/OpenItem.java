package org.backread.ui.signoff;

import java.util.ArrayList;
import java.util.List;

import org.backread.desk.Claims;
import org.backread.desk.Dismissals;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.Span;
import org.backread.review.DisputedClaim;
import org.backread.review.Review;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.review.ClaimLabels;
import org.backread.ui.review.DraftReview;
import org.eclipse.osgi.util.NLS;

/**
 * One thing that stands open before a draft may run.
 *
 * @param icon  its kind as a picture
 * @param line  what it is, for people; what a signature accepts
 * @param place its words in the draft
 */
public record OpenItem(Icon icon, String line, Span place) {
	/** @return what stands open in a draft whose analysis is current: flags not dismissed, claims not settled */
	public static List<OpenItem> of(DraftReview draft) {
		List<OpenItem> items = new ArrayList<>();
		draft.flags().forEach(flag -> items.add(of(draft, flag)));
		if (draft.record() != null) {
			draft.record().review().map(Review::getClaims).ifPresent(claims -> claims.stream()
					.filter(Claims::isOpen).forEach(claim -> add(items, draft, claim)));
		}
		return items;
	}

	private static OpenItem of(DraftReview draft, Flag flag) {
		String severity = flag.severity() == Severity.ERROR ? Messages.OpenItem_error
				: flag.severity() == Severity.WARNING ? Messages.OpenItem_warning : Messages.OpenItem_info;
		return new OpenItem(Icon.of(flag.severity()),
				NLS.bind(Messages.OpenItem_flag,
						new Object[] { severity, draft.paragraph(flag.span().start()), flag.message() }),
				flag.span());
	}

	private static void add(List<OpenItem> items, DraftReview draft, DisputedClaim claim) {
		Span place = Dismissals.place(draft.text(), claim.getAnchor());
		if (place != null) {
			items.add(new OpenItem(Icon.CLAIM, NLS.bind(Messages.OpenItem_claim, new Object[] {
					ClaimLabels.inSentence(ClaimLabels.label(claim.getStatus())), draft.paragraph(place.start()), Claims.wording(claim) }), place));
		}
	}
}
