package org.backread.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a draft, curly or straight, double or British single. A mark opens when it stands before a
 * word, closes when it stands after one; an apostrophe is neither. Marks of the other kind inside a quotation are nested
 * and belong to it.
 */
public final class QuotationFinder {
	private QuotationFinder() {
	}

	/**
	 * @param text       the draft as it stands, since a curly mark tells which way it faces
	 * @param paragraphs where its paragraphs stand
	 * @return the outermost quotations, in order
	 */
	public static List<Quotation> find(String text, List<Span> paragraphs) {
		List<Quotation> found = new ArrayList<>();
		boolean open = false;
		for (Span paragraph : paragraphs) {
			open = inParagraph(text, paragraph, open, found);
		}
		return found;
	}

	/** @return whether a quotation is still open at the paragraph's end */
	private static boolean inParagraph(String text, Span paragraph, boolean openBefore, List<Quotation> found) {
		int i = paragraph.start();
		boolean open = false;
		boolean goesOn = openBefore;
		while (i < paragraph.end()) {
			int mark = isTwoSingles(text, i, paragraph) ? 2 : 1;
			boolean single = mark == 1 && isSingleOpener(text.charAt(i)) && opensSingle(text, i, paragraph);
			if (single || mark == 2 || (isDoubleOpener(text.charAt(i)) || opensTurned(text, i, paragraph)) && !isMarkup(text, i)) {
				int close = closing(text, i + mark - 1, mark, single, paragraph);
				boolean closed = close >= 0;
				int end = closed ? close + mark : paragraph.end();
				boolean again = closed && !single && reopens(text, close, mark, paragraph);
				if (again) {
					closed = false;
					end = text.substring(0, close).stripTrailing().length();
				}
				if (single && !closed) {
					i++;
					continue;
				}
				found.add(new Quotation(new Span(i, end), closed, goesOn));
				open = !closed;
				goesOn = again;
				i = again ? close : end;
			} else {
				goesOn = false;
				i = text.charAt(i) == '"' && isMarkup(text, i) ? endOfValue(text, i, paragraph) : i + 1;
			}
		}
		return open;
	}

	/**
	 * Whether a mark that could close a quotation begins its next sentence instead: "It was late. "It was dark." So it reads where the
	 * paragraphs of a quotation, each with an opening mark, were run together.
	 */
	private static boolean reopens(String text, int i, int mark, Span paragraph) {
		int before = i - 1;
		while (before > paragraph.start() && ParagraphSplitter.isBlank(text.charAt(before))) {
			before--;
		}
		boolean sentence = before < i - 1 && ".!?".indexOf(text.charAt(before)) >= 0;
		return sentence && text.charAt(i) != '\u201D' && i + mark < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + mark));
	}

	/** Whether the mark belongs to an attribute of markup left in the text. */
	private static boolean isMarkup(String text, int i) {
		return i > 0 && text.charAt(i - 1) == '=';
	}

	/** @return the offset after the value of an attribute, up to its closing mark */
	private static int endOfValue(String text, int opening, Span paragraph) {
		int close = text.indexOf('"', opening + 1);
		return close < 0 || close >= paragraph.end() ? opening + 1 : close + 1;
	}

	/** Whether a double mark is typed as two single ones, as in wire copy: ''no'', ``no''. */
	private static boolean isTwoSingles(String text, int i, Span paragraph) {
		return i + 1 < paragraph.end() && text.charAt(i) == text.charAt(i + 1) && (isSingleOpener(text.charAt(i)) || isSingleCloser(text.charAt(i)));
	}

	private static int closing(String text, int opening, int mark, boolean single, Span paragraph) {
		for (int i = opening + 1; i < paragraph.end(); i++) {
			char c = text.charAt(i);
			if (mark == 2) {
				if (isTwoSingles(text, i, paragraph)) {
					// of three the first closes a nested quotation
					return isTwoSingles(text, i + 1, paragraph) ? i + 1 : i;
				}
			} else if (single ? isSingleCloser(c) && closesSingle(text, i, paragraph) : closesDouble(text, i, paragraph)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isDoubleOpener(char c) {
		return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB';
	}

	/** A closing mark opens, turned the wrong way, where it begins a paragraph or a word and another answers it. */
	private static boolean opensTurned(String text, int i, Span paragraph) {
		if (text.charAt(i) != '\u201D') {
			return false;
		}
		boolean first = i == paragraph.start() || Character.getType(text.charAt(i - 1)) == Character.FORMAT;
		boolean word = !first && ParagraphSplitter.isBlank(text.charAt(i - 1)) && i + 1 < paragraph.end() && Character.isLetter(text.charAt(i + 1));
		return (first || word) && closing(text, i, 1, false, paragraph) > 0;
	}

	/** A closing mark, or an opening one turned the wrong way: nothing follows it that it could open. */
	private static boolean closesDouble(String text, int i, Span paragraph) {
		char c = text.charAt(i);
		boolean turned = c == '\u201C' && !ParagraphSplitter.isBlank(text.charAt(i - 1))
				&& (i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
		return (c == '"' || c == '\u201D') && !isInches(text, i) || c == '\u00BB' || turned;
	}

	/** A height: 6'2". */
	private static boolean isInches(String text, int i) {
		return i > 2 && Character.isDigit(text.charAt(i - 1)) && isSingleCloser(text.charAt(i - 2)) && Character.isDigit(text.charAt(i - 3));
	}

	private static boolean isSingleOpener(char c) {
		return c == '\'' || c == '\u2018' || c == '`';
	}

	private static boolean isSingleCloser(char c) {
		return c == '\'' || c == '\u2019';
	}

	private static boolean opensSingle(String text, int i, Span paragraph) {
		boolean before = i == paragraph.start() || ParagraphSplitter.isBlank(text.charAt(i - 1)) || "([-\u2014".indexOf(text.charAt(i - 1)) >= 0;
		return before && i + 1 < paragraph.end() && Character.isLetter(text.charAt(i + 1)) && !isElision(text, i + 1, paragraph.end());
	}

	/** Whether an apostrophe before these letters stands for letters left out: 'em, 'til, 'tis, 'cause. */
	private static boolean isElision(String text, int from, int limit) {
		int to = from;
		while (to < limit && Character.isLetter(text.charAt(to))) {
			to++;
		}
		return switch (text.substring(from, to).toLowerCase(java.util.Locale.ROOT)) {
			case "em", "til", "tis", "twas", "cause", "bout", "n" -> true;
			default -> false;
		};
	}

	private static boolean closesSingle(String text, int i, Span paragraph) {
		boolean after = i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
		if (!after || ParagraphSplitter.isBlank(text.charAt(i - 1))) {
			return false;
		}
		// the plural possessive of "the ministers' plan" closes nothing, the mark of 'no confidence' does
		boolean possessive = text.charAt(i - 1) == 's' && i + 2 < paragraph.end() && text.charAt(i + 1) == ' ' && hasCloserAfter(text, i + 1, paragraph);
		return !possessive;
	}

	private static boolean hasCloserAfter(String text, int from, Span paragraph) {
		for (int i = from; i < paragraph.end(); i++) {
			if (isSingleCloser(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i - 1))
					&& (i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
				return true;
			}
		}
		return false;
	}
}
