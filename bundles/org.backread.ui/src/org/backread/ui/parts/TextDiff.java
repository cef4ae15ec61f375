package org.backread.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/** What changed between two texts, word by word. */
public final class TextDiff {
	private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.");

	private TextDiff() {
	}

	/** What became of a piece of text. */
	public enum Kind {
		/** It stayed. */
		SAME,
		/** It went. */
		DELETED,
		/** It came. */
		INSERTED
	}

	/**
	 * A piece of text.
	 *
	 * @param kind what became of it
	 * @param text its words, not empty
	 */
	public record Piece(Kind kind, String text) {
	}

	/**
	 * Compares two texts by paragraphs, and where those differ by words.
	 *
	 * @return the pieces in order; without the deleted ones they make the later text, without the inserted ones the
	 *         earlier
	 */
	public static List<Piece> between(String earlier, String later) {
		List<Piece> pieces = new ArrayList<>();
		Tokens before = Tokens.of(LINE, earlier);
		Tokens after = Tokens.of(LINE, later);
		for (RangeDifference range : RangeDifferencer.findRanges(before, after)) {
			if (range.kind() == RangeDifference.NOCHANGE) {
				add(pieces, Kind.SAME, before.left(range));
			} else {
				words(pieces, before.left(range), after.right(range));
			}
		}
		return pieces;
	}

	private static void words(List<Piece> pieces, String earlier, String later) {
		Tokens before = Tokens.of(WORD, earlier);
		Tokens after = Tokens.of(WORD, later);
		for (RangeDifference range : RangeDifferencer.findRanges(before, after)) {
			if (range.kind() == RangeDifference.NOCHANGE) {
				add(pieces, Kind.SAME, before.left(range));
			} else {
				add(pieces, Kind.DELETED, before.left(range));
				add(pieces, Kind.INSERTED, after.right(range));
			}
		}
	}

	private static void add(List<Piece> pieces, Kind kind, String text) {
		if (text.isEmpty()) {
			return;
		}
		if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
			pieces.add(new Piece(kind, pieces.removeLast().text() + text));
		} else {
			pieces.add(new Piece(kind, text));
		}
	}

	private record Tokens(List<String> tokens) implements IRangeComparator {
		static Tokens of(Pattern pattern, String text) {
			List<String> tokens = new ArrayList<>();
			for (Matcher matcher = pattern.matcher(text); matcher.find();) {
				tokens.add(matcher.group());
			}
			return new Tokens(tokens);
		}

		String left(RangeDifference range) {
			return String.join("", tokens.subList(range.leftStart(), range.leftEnd()));
		}

		String right(RangeDifference range) {
			return String.join("", tokens.subList(range.rightStart(), range.rightEnd()));
		}

		@Override
		public int getRangeCount() {
			return tokens.size();
		}

		@Override
		public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
			return tokens.get(index).equals(((Tokens) other).tokens.get(otherIndex));
		}

		@Override
		public boolean skipRangeComparison(int length, int maxLength, IRangeComparator other) {
			return false;
		}
	}
}
