package org.backread.ui.signoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
 * @param place its words in the draft; empty if they have gone
 */
public record OpenItem(Icon icon, String line, Optional<Span> place) {
	/** @return what stands open in a draft whose analysis is current: flags not dismissed, claims not settled, each in order */
	public static List<OpenItem> of(DraftReview draft) {
		List<OpenItem> items = new ArrayList<>();
		draft.flags().forEach(flag -> items.add(of(draft, flag)));
		if (draft.record() != null) {
			draft.record().review().map(Review::getClaims).ifPresent(claims -> claims.stream()
					.filter(Claims::isOpen).map(claim -> of(draft, claim))
					.sorted(Comparator.comparingInt(OpenItem::start)).forEach(items::add));
		}
		return items;
	}

	private int start() {
		return place.map(Span::start).orElse(Integer.MAX_VALUE);
	}

	private static OpenItem of(DraftReview draft, Flag flag) {
		String severity = flag.severity() == Severity.ERROR ? Messages.OpenItem_error
				: flag.severity() == Severity.WARNING ? Messages.OpenItem_warning : Messages.OpenItem_info;
		return new OpenItem(Icon.of(flag.severity()),
				NLS.bind(Messages.OpenItem_flag,
						new Object[] { severity, draft.paragraph(flag.span().start()), flag.message() }),
				Optional.of(flag.span()));
	}

	/** A claim whose words have gone may stand elsewhere in other words: it is open until the desk has settled it. */
	private static OpenItem of(DraftReview draft, DisputedClaim claim) {
		Optional<Span> place = Optional.ofNullable(Dismissals.place(draft.text(), claim.getAnchor()));
		String where = place.map(words -> NLS.bind(Messages.OpenItem_paragraph, draft.paragraph(words.start())))
				.orElse(Messages.OpenItem_gone);
		return new OpenItem(Icon.CLAIM, NLS.bind(Messages.OpenItem_claim, new Object[] {
				ClaimLabels.inSentence(ClaimLabels.label(claim.getStatus())), where, Claims.wording(claim) }), place);
	}
}
