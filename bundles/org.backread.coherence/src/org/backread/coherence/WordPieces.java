package org.backread.coherence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a passage into the word pieces that the model was trained on: lower case, accents dropped, each mark alone, each word
 * as the longest pieces that the vocabulary has.
 */
final class WordPieces {
	/** The model reads no more; the rest of a longer passage is left out. */
	static final int MOST = 256;
	private static final int LONGEST_WORD = 100;
	private static final String UNKNOWN = "[UNK]";
	private static final String START = "[CLS]";
	private static final String END = "[SEP]";

	private final Map<String, Integer> vocabulary;

	/** @param vocabulary the number of each piece; those inside a word begin with {@code ##} */
	WordPieces(Map<String, Integer> vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** @return the numbers of the passage's pieces, with the pieces for start and end around them; no more than {@link #MOST} */
	long[] cut(String passage) {
		String plain = Normalizer.normalize(passage.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		List<Integer> pieces = new ArrayList<>();
		pieces.add(vocabulary.get(START));
		int start = 0;
		StringBuilder word = new StringBuilder();
		while (start < plain.length() && pieces.size() < MOST) {
			int c = plain.codePointAt(start);
			start += Character.charCount(c);
			if (Character.getType(c) == Character.NON_SPACING_MARK || Character.isISOControl(c) && !Character.isWhitespace(c)) {
				continue;
			}
			boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
			if (blank || isAlone(c)) {
				addWord(word, pieces);
			}
			if (isAlone(c)) {
				pieces.add(vocabulary.getOrDefault(Character.toString(c), vocabulary.get(UNKNOWN)));
			} else if (!blank) {
				word.appendCodePoint(c);
			}
		}
		addWord(word, pieces);
		List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), MOST - 1));
		kept.add(vocabulary.get(END));
		return kept.stream().mapToLong(Integer::longValue).toArray();
	}

	/** Whether a character is a piece of its own: a mark, or an ideograph. */
	private static boolean isAlone(int c) {
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
					Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
				true;
			default -> c < 0x80 && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) || Character.isIdeographic(c);
		};
	}

	/** Adds the pieces of a word, or one for an unknown word, and empties it. */
	private void addWord(StringBuilder word, List<Integer> pieces) {
		String all = word.toString();
		word.setLength(0);
		List<Integer> found = new ArrayList<>();
		int from = 0;
		while (from < all.length()) {
			int to = all.length() > LONGEST_WORD ? from : all.length();
			while (to > from && !vocabulary.containsKey(piece(all, from, to))) {
				to--;
			}
			if (to == from) {
				pieces.add(vocabulary.get(UNKNOWN));
				return;
			}
			found.add(vocabulary.get(piece(all, from, to)));
			from = to;
		}
		pieces.addAll(found);
	}

	private static String piece(String word, int from, int to) {
		return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
	}
}
