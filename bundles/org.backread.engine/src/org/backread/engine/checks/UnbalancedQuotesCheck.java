package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Span;

/** Finds quotation marks that open and never close, and curly ones that close what never opened. */
final class UnbalancedQuotesCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("unbalanced-quotes", "Quotation mark without its partner",
			"Finds a quotation mark that opens and is never closed, or closes what was never opened.", Severity.WARNING);

	/** A height such as 6'2". */
	private static final Pattern FEET = Pattern.compile("\\d['\u2019]\\d");
	/** So many characters on either side of a mark are shown: a run of marks without white space is no word, and may be of any length. */
	private static final int LONGEST_WORD = 60;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		List<Quotation> quotations = document.quotations();
		int at = 0;
		for (Paragraph paragraph : document.paragraphs()) {
			int from = paragraph.span().start();
			for (; at < quotations.size() && quotations.get(at).span().start() < paragraph.span().end(); at++) {
				Quotation quotation = quotations.get(at);
				boolean goesOn = at + 1 < quotations.size() && quotations.get(at + 1).continued();
				if (paragraph.role() != ParagraphRole.FURNITURE) {
					strayClosers(document, paragraph, from, quotation.span().start(), flags);
					boolean turned = document.text().charAt(quotation.span().start()) == '\u201D';
					if (turned || !quotation.closed() && !goesOn) {
						flag(document, paragraph, quotation.span().start(), turned && quotation.closed(), flags);
					}
				}
				from = quotation.span().end();
			}
			if (paragraph.role() != ParagraphRole.FURNITURE) {
				strayClosers(document, paragraph, from, paragraph.span().end(), flags);
			}
		}
		return flags;
	}

	/** Curly closing marks between two quotations. */
	private static void strayClosers(Document document, Paragraph paragraph, int from, int to, List<Flag> flags) {
		for (int i = document.text().indexOf('\u201D', from); i >= 0 && i < to; i = document.text().indexOf('\u201D', i + 1)) {
			flag(document, paragraph, i, false, flags);
		}
	}

	/**
	 * Flags the word with the mark.
	 *
	 * @param turned whether the mark has a partner and is only turned the wrong way
	 */
	private static void flag(Document document, Paragraph paragraph, int mark, boolean turned, List<Flag> flags) {
		String text = document.text();
		int start = mark;
		while (start > Math.max(paragraph.span().start(), mark - LONGEST_WORD) && !isBlank(text, start - 1)) {
			start--;
		}
		int end = mark + 1;
		int last = Math.min(paragraph.span().end(), mark + LONGEST_WORD);
		while (end < last && !isBlank(text, end)) {
			end++;
		}
		if (end - start == 1 && end < paragraph.span().end()) { // a mark by itself: with the next word
			do {
				end++;
			} while (end < last && !isBlank(text, end));
		}
		String word = text.substring(start, end);
		boolean inches = text.charAt(mark) == '"' && mark > start && Character.isDigit(text.charAt(mark - 1));
		if (!inches && !FEET.matcher(word).find() && word.chars().noneMatch(c -> c == '=' || c == '<' || c == '>')) { // marks of markup stand for no speech
			flags.add(new Flag(INFO.id(), INFO.severity(), new Span(start, end), "The quotation mark at \u201C" + withoutMarks(word) + "\u201D "
					+ (turned ? "opens a quotation and is turned the wrong way." : "has no partner: words may be missing, or a mark."), List.of(), List.of()));
		}
	}

	private static boolean isBlank(String text, int i) {
		return Character.isWhitespace(text.charAt(i));
	}

	private static String withoutMarks(String word) {
		return word.replaceAll("[\"\u201C\u201D\u2018]|''", "");
	}
}
