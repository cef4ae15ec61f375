package org.backread.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a draft. A blank line always ends one. A single line end does so too, unless the block looks
 * hard-wrapped: most of its lines, but for the last, are about as long as each other and stop in mid-sentence.
 */
public final class ParagraphSplitter {
	private static final int SHORTEST_WRAPPED = 45;
	private static final int LONGEST_WRAPPED = 100;
	private static final double MOST = 0.7;

	private ParagraphSplitter() {
	}

	/** @return the spans of the paragraphs without surrounding white space, in order; none is empty */
	public static List<Span> split(String text) {
		List<Span> paragraphs = new ArrayList<>();
		List<Span> block = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = lineEnd(text, start);
			Span line = trim(text, start, end);
			if (line.length() == 0) {
				close(text, block, paragraphs);
			} else {
				block.add(line);
			}
			start = end + 1;
		}
		close(text, block, paragraphs);
		return paragraphs;
	}

	private static int lineEnd(String text, int from) {
		int i = from;
		while (i < text.length() && !isLineEnd(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
	}

	private static void close(String text, List<Span> block, List<Span> paragraphs) {
		if (isWrapped(text, block)) {
			paragraphs.add(new Span(block.getFirst().start(), block.getLast().end()));
		} else {
			paragraphs.addAll(block);
		}
		block.clear();
	}

	private static boolean isWrapped(String text, List<Span> block) {
		if (block.size() < 2) {
			return false;
		}
		int wrapped = 0;
		for (Span line : block.subList(0, block.size() - 1)) {
			boolean fits = line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED;
			wrapped += fits && !Terminal.endsSentence(line.of(text)) ? 1 : 0;
		}
		return wrapped >= MOST * (block.size() - 1);
	}

	/** @return the part of the text without white space at its ends; empty at {@code start} if there is nothing else */
	static Span trim(String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return from == to ? new Span(start, start) : new Span(from, to);
	}

	static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
	}
}
