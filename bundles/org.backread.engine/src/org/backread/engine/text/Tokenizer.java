package org.backread.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a sentence into words and marks as the English treebanks do: {@code don't} is {@code do} and {@code n't},
 * {@code May's} is {@code May} and {@code 's}; a hyphenated word, an amount and an abbreviation with its full stops stay
 * whole.
 */
public final class Tokenizer {
	private static final List<String> CLITICS = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");

	private Tokenizer() {
	}

	/**
	 * @param text     the draft with straight quotation marks, see {@link Straight}
	 * @param sentence where the sentence stands in it
	 * @return the spans of its tokens, in order
	 */
	public static List<Span> tokenize(String text, Span sentence) {
		List<Span> tokens = new ArrayList<>();
		int i = sentence.start();
		while (i < sentence.end()) {
			if (ParagraphSplitter.isBlank(text.charAt(i))) {
				i++;
				continue;
			}
			int end = i;
			while (end < sentence.end() && !ParagraphSplitter.isBlank(text.charAt(end)) && !isDash(text, end) && !(end > i && opensQuotation(text, end, sentence.end()))) {
				end++;
			}
			if (end == i) {
				end = dashEnd(text, i, sentence.end());
				tokens.add(new Span(i, end));
			} else {
				chunk(text, i, end, end == sentence.end(), tokens);
			}
			i = end;
		}
		return tokens;
	}

	/** Whether a quotation opens here without a space before it: said,"It rained. */
	private static boolean opensQuotation(String text, int i, int limit) {
		return text.charAt(i) == '"' && (text.charAt(i - 1) == ',' || text.charAt(i - 1) == ':') && i + 1 < limit && Character.isLetter(text.charAt(i + 1));
	}

	private static boolean isDash(String text, int i) {
		char c = text.charAt(i);
		return c == '\u2014' || c == '\u2013' && !isDigitAt(text, i - 1) || c == '-' && i + 1 < text.length() && text.charAt(i + 1) == '-';
	}

	private static int dashEnd(String text, int from, int limit) {
		int end = from;
		while (end < limit && (text.charAt(end) == '-' || text.charAt(end) == '\u2014' || text.charAt(end) == '\u2013')) {
			end++;
		}
		return end;
	}

	private static boolean isDigitAt(String text, int i) {
		return i >= 0 && Character.isDigit(text.charAt(i));
	}

	/** A stretch without white space: marks are split off at both ends, then clitics. */
	private static void chunk(String text, int from, int to, boolean last, List<Span> tokens) {
		int start = from;
		while (start < to && isMarkBefore(text, start, to)) {
			tokens.add(new Span(start, start + 1));
			start++;
		}
		List<Span> after = new ArrayList<>();
		int end = to;
		while (end > start && isMarkAfter(text, start, end, last)) {
			int mark = end - 1;
			while (mark > start && text.charAt(mark) == '.' && text.charAt(mark - 1) == '.') {
				mark--;
			}
			after.addFirst(new Span(mark, end));
			end = mark;
		}
		if (end > start) {
			word(text, start, end, tokens);
		}
		tokens.addAll(after);
	}

	private static boolean isMarkBefore(String text, int at, int to) {
		char c = text.charAt(at);
		if (c == '\'') {
			return !(at + 1 < to && Character.isDigit(text.charAt(at + 1)));
		}
		return "\"([{<*\u2022,;:/".indexOf(c) >= 0;
	}

	private static boolean isMarkAfter(String text, int start, int end, boolean last) {
		char c = text.charAt(end - 1);
		if (c == '.') {
			return !isAbbreviation(text, start, end, last);
		}
		return "\"')]}>,;:?!*\u2026/".indexOf(c) >= 0;
	}

	/** Whether the full stop before {@code end} belongs to the word: Mr., U.S., J. */
	private static boolean isAbbreviation(String text, int start, int end, boolean last) {
		String word = text.substring(start, end - 1);
		if (word.indexOf('.') > 0 && word.matches("(?:\\p{L}\\.)+\\p{L}")) {
			return true;
		}
		if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
			return !last;
		}
		return !last && !word.isEmpty() && word.length() <= 5 && word.chars().allMatch(Character::isLetter);
	}

	private static void word(String text, int start, int end, List<Span> tokens) {
		String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
		if (lower.endsWith("n't") && lower.length() > 3) {
			tokens.add(new Span(start, end - 3));
			tokens.add(new Span(end - 3, end));
			return;
		}
		if (lower.equals("cannot")) {
			tokens.add(new Span(start, start + 3));
			tokens.add(new Span(start + 3, end));
			return;
		}
		for (String clitic : CLITICS) {
			if (lower.endsWith(clitic) && lower.length() > clitic.length()) {
				tokens.add(new Span(start, end - clitic.length()));
				tokens.add(new Span(end - clitic.length(), end));
				return;
			}
		}
		tokens.add(new Span(start, end));
	}
}
