package org.backread.engine.discourse;

import java.util.List;

/**
 * Where the story stands among the lines of a page: the run of lines with the most running copy in it. Lines of other
 * kinds may stand between, so long as the copy outweighs them.
 *
 * @param first index of its first line
 * @param last  index of its last line; before {@code first} if there is no copy at all
 */
record ArticleBody(int first, int last) {
	/** A longer line of copy weighs no more than this many words. */
	private static final int MOST_WEIGHT = 60;
	private static final int SHORT_SENTENCE = 4;
	private static final int OTHER = -10;

	static ArticleBody of(List<PageLine> lines) {
		int best = 0;
		int sum = 0;
		int start = 0;
		ArticleBody body = new ArticleBody(0, -1);
		for (int i = 0; i < lines.size(); i++) {
			if (sum <= 0) {
				sum = 0;
				start = i;
			}
			sum += weight(lines.get(i));
			if (sum > best) {
				best = sum;
				body = new ArticleBody(start, i);
			}
		}
		return body;
	}

	boolean contains(int line) {
		return first <= line && line <= last;
	}

	private static int weight(PageLine line) {
		if (line.prose()) {
			return Math.min(line.words(), MOST_WEIGHT);
		}
		return line.finished() && !line.known() && line.words() >= SHORT_SENTENCE ? SHORT_SENTENCE : OTHER;
	}
}
