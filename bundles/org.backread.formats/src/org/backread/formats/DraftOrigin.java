package org.backread.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backread.engine.text.KnownRole;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.backread.review.Anchors;
import org.backread.review.Detail;
import org.backread.review.Origin;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.backread.review.RoleHint;

/** Keeps what an imported draft's source told in its review, and finds it there again. */
public final class DraftOrigin {
	/** So much of a paragraph tells it from the others. */
	private static final int ANCHORED = 80;
	/** No article has more paragraphs; the record of a longer text would outgrow it. */
	private static final int MOST = 1_000;

	private DraftOrigin() {
	}

	/**
	 * @param draft    as read
	 * @param file     name of the file it was read from, without its folder; null if it had none
	 * @param imported when
	 * @return for {@link Review#setOrigin}; refers to the draft's text as it is now
	 */
	public static Origin of(Draft draft, String file, Instant imported) {
		Origin origin = ReviewFactory.eINSTANCE.createOrigin();
		origin.setFile(file);
		origin.setFormat(draft.origin().id());
		origin.setImported(imported);
		draft.metadata().forEach((field, value) -> {
			Detail detail = ReviewFactory.eINSTANCE.createDetail();
			detail.setName(field.id());
			detail.setValue(value);
			origin.getDetails().add(detail);
		});
		for (KnownRole known : draft.structure().subList(0, Math.min(MOST, draft.structure().size()))) {
			RoleHint hint = ReviewFactory.eINSTANCE.createRoleHint();
			hint.setAnchor(Anchors.create(draft.text(), known.span().start(), end(draft.text(), known.span())));
			hint.setRole(org.backread.review.ParagraphRole.get(literal(known.role())));
			origin.getRoles().add(hint);
		}
		origin.getNotices().addAll(draft.notices());
		return origin;
	}

	private static int end(String text, Span span) {
		int end = Math.min(span.end(), span.start() + ANCHORED);
		return end < span.end() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
	}

	/**
	 * @param review a draft's record; not changed. One that is being edited belongs to the thread that edits it
	 * @param text   the draft as it is now
	 * @return what the source told about its paragraphs, where they can still be found, for
	 *         {@link org.backread.engine.Analyzer#analyze(String, List, org.backread.engine.Settings, java.util.function.BooleanSupplier)}
	 */
	public static List<KnownRole> roles(Review review, String text) {
		List<KnownRole> roles = new ArrayList<>();
		int from = 0;
		for (RoleHint hint : review.getOrigin() == null ? List.<RoleHint>of() : review.getOrigin().getRoles()) {
			String words = hint.getAnchor().getQuote();
			int at = paragraph(text, words, from); // where nothing was moved, each stands below the one before
			if (at >= 0) {
				from = at + words.length();
			} else {
				at = Anchors.find(text, hint.getAnchor()).orElse(onlyParagraph(text, words));
			}
			if (at >= 0) {
				roles.add(new KnownRole(new Span(at, at + words.length()), role(hint)));
			}
		}
		return roles;
	}

	/** A headline's words are few, so an anchor loses them when its neighbour is edited; as a paragraph they may be the only ones. */
	private static int onlyParagraph(String text, String words) {
		int at = paragraph(text, words, 0);
		return at >= 0 && paragraph(text, words, at + words.length()) < 0 ? at : -1;
	}

	/** @return where a paragraph, or the beginning of a long one, stands next after an offset; negative if it does not */
	private static int paragraph(String text, String words, int from) {
		for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + words.length())) {
			int end = at + words.length();
			boolean ends = words.length() >= ANCHORED || end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
			if (ends && (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r')) {
				return at;
			}
		}
		return -1;
	}

	private static ParagraphRole role(RoleHint hint) {
		return ParagraphRole.valueOf(hint.getRole().getLiteral().replace('-', '_').toUpperCase(Locale.ROOT));
	}

	/** @return the name of a role in the review, which has the same ones */
	private static String literal(ParagraphRole role) {
		return role.name().replace('_', '-').toLowerCase(Locale.ROOT);
	}

	/** @return the format that a review says its draft came in; empty if it says none, or one of a newer Backread */
	public static Optional<DraftFormat> format(Review review) {
		return Optional.ofNullable(review.getOrigin()).flatMap(origin -> DraftFormat.of(origin.getFormat()));
	}
}
