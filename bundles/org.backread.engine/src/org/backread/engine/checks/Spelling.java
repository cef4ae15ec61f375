package org.backread.engine.checks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Tells whether two words may be one name spelled in two ways. */
final class Spelling {
	/** Between shorter words a single letter makes another name. */
	private static final int SHORT = 5;
	/** From this length on two slips can happen in one word. */
	private static final int LONG = 11;
	/** What is added to a name to make another word of it. */
	private static final Set<String> ENDINGS = Set.of("s", "es", "n", "an", "ian", "i", "a", "ish", "ese", "ic", "ite", "er", "y", "is", "ns", "ans");

	private Spelling() {
	}

	/** @return whether one of two different words is likely to be a slip for the other */
	static boolean isSlip(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 2) {
			return false;
		}
		String x = plain(a);
		String y = plain(b);
		if (x.equals(y)) {
			return true;
		}
		int shorter = Math.min(x.length(), y.length());
		int longer = Math.max(x.length(), y.length());
		return longer >= SHORT && x.charAt(0) == y.charAt(0) && !isDerived(x, y) && !isDerived(y, x) && distance(x, y) <= (shorter >= LONG ? 2 : 1);
	}

	private static boolean isDerived(String word, String from) {
		if (word.startsWith(from) && ENDINGS.contains(word.substring(from.length()))) {
			return true;
		}
		int common = 0;
		while (common < Math.min(word.length(), from.length()) && word.charAt(common) == from.charAt(common)) {
			common++;
		}
		// Italy, Italian; Libya, Libyan; Russia, Russian: only the endings differ
		return common >= Math.min(word.length(), from.length()) - 1 && ENDINGS.contains(word.substring(common)) && ENDINGS.contains(from.substring(common));
	}

	/** Without accents and in lower case. */
	private static String plain(String word) {
		return word.chars().allMatch(c -> c < 128) ? word.toLowerCase(Locale.ROOT) : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

	/**
	 * @return how many letters have to be put in, left out, changed or swapped with their neighbour to make one word of the
	 *         other (F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964)
	 */
	static int distance(String a, String b) {
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					d[i][j] = i + j;
					continue;
				}
				boolean same = a.charAt(i - 1) == b.charAt(j - 1);
				d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
				}
			}
		}
		return d[a.length()][b.length()];
	}
}
