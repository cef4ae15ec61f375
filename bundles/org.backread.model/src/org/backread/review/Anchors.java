package org.backread.review;

import java.util.OptionalInt;

/**
 * Makes anchors from places in a draft and finds them again after edits. An anchor on the live review belongs to the
 * thread that edits the review; to look for it elsewhere, take a copy first.
 */
public final class Anchors {
	/** Characters kept on either side of the quote. */
	private static final int NEIGHBOUR = 32;

	/** Quotes of this length are taken for the same words wherever they turn up; shorter ones need a neighbour. */
	private static final int LONG_QUOTE = 40;

	/** Characters of a neighbour, blanks not counted, that must agree next to a short quote. */
	private static final int ENOUGH = 8;

	private Anchors() {
	}

	/**
	 * Anchors a stretch of a draft.
	 *
	 * @param text  the draft
	 * @param start offset of the first character, in UTF-16 code units
	 * @param end   offset after the last character
	 * @return a new anchor, not contained in anything
	 * @throws IllegalArgumentException if the stretch is empty or outside the text
	 */
	public static Anchor create(String text, int start, int end) {
		if (start < 0 || end <= start || end > text.length()) {
			throw new IllegalArgumentException("cannot anchor " + start + ".." + end + " of " + text.length());
		}
		int from = Math.max(0, start - NEIGHBOUR);
		if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
			from++;
		}
		int to = Math.min(text.length(), end + NEIGHBOUR);
		if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
			to--;
		}
		Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
		anchor.setQuote(StorableText.of(text.substring(start, end)));
		anchor.setBefore(StorableText.of(text.substring(from, start)));
		anchor.setAfter(StorableText.of(text.substring(end, to)));
		anchor.setParagraph(new Paragraphs(text).indexAt(start));
		return anchor;
	}

	/**
	 * Finds an anchor's words in a draft that may have changed since. Of several places with the same words the one
	 * whose neighbours agree best is taken, then the one nearest to the anchor's paragraph, then the first. A short
	 * quote whose neighbours on both sides are others is taken for gone: the same few words said elsewhere are not
	 * what the editor decided about.
	 *
	 * @param text   the draft as it is now
	 * @param anchor what to look for; not changed
	 * @return offset of the first character of {@link Anchor#getQuote()} in UTF-16 code units, empty if it is gone
	 */
	public static OptionalInt find(String text, Anchor anchor) {
		String storable = StorableText.of(text);
		String quote = anchor.getQuote();
		String before = new StringBuilder(withoutBlanks(anchor.getBefore())).reverse().toString();
		String after = withoutBlanks(anchor.getAfter());
		int needed = quote.length() >= LONG_QUOTE ? 0 : Math.min(ENOUGH, Math.max(before.length(), after.length()));

		OptionalInt best = OptionalInt.empty();
		int bestAgreement = -1;
		int bestDistance = 0;
		Paragraphs paragraphs = new Paragraphs(storable);
		for (int at = storable.indexOf(quote); at >= 0; at = storable.indexOf(quote, at + 1)) {
			int agreeBefore = agreement(before, storable, at - 1, -1);
			int agreeAfter = agreement(after, storable, at + quote.length(), 1);
			int agreement = agreeBefore + agreeAfter;
			int distance = Math.abs(paragraphs.indexAt(at) - anchor.getParagraph());
			boolean better = agreement > bestAgreement || agreement == bestAgreement && distance < bestDistance;
			if (Math.max(agreeBefore, agreeAfter) >= needed && better) {
				best = OptionalInt.of(at);
				bestAgreement = agreement;
				bestDistance = distance;
			}
		}
		return best;
	}

	/** Counts how many characters of a neighbour, read away from the quote, stand in the text, blanks left aside. */
	private static int agreement(String neighbour, String text, int from, int step) {
		int agreed = 0;
		for (int i = from; agreed < neighbour.length() && i >= 0 && i < text.length(); i += step) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c)) {
				continue;
			}
			if (c != neighbour.charAt(agreed)) {
				break;
			}
			agreed++;
		}
		return agreed;
	}

	private static String withoutBlanks(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
		return kept.toString();
	}

	/** Counts paragraphs, going through a text once. */
	private static final class Paragraphs {
		private final String text;
		private int at;
		private int ended;
		private boolean blankLine = true;

		Paragraphs(String text) {
			this.text = text;
		}

		/** @return index of the paragraph at an offset, which must not lie before the one asked for last */
		int indexAt(int offset) {
			for (; at < offset; at++) {
				char c = text.charAt(at);
				if (c == '\n' || c == '\r') {
					ended += blankLine ? 0 : 1;
					blankLine = true;
				} else if (!Character.isWhitespace(c)) {
					blankLine = false;
				}
			}
			return ended;
		}
	}
}
