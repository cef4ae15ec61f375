package org.backread.engine.discourse;


import org.backread.engine.text.SentenceSplitter;
import org.backread.engine.text.Span;
import org.backread.engine.text.Terminal;
import org.backread.engine.text.WordCount;

/**
 * A paragraph as the eye sees it on a page, before anything is read.
 *
 * @param text     its characters
 * @param words    how many words it has
 * @param known    whether its words alone tell that it is page furniture
 * @param finished whether it ends as a sentence does
 * @param prose    whether it is running copy: long enough, and made of sentences
 */
record PageLine(String text, int words, boolean known, boolean finished, boolean prose) {
	private static final int SHORTEST_PROSE = 12;
	/** A line this long is copy whatever its marks. */
	private static final int SURE_PROSE = 40;

	static PageLine of(String text, Span span, boolean known) {
		String line = span.of(text);
		int words = WordCount.of(line);
		boolean finished = Terminal.endsSentence(line);
		boolean prose = !known && (words >= SURE_PROSE || words >= SHORTEST_PROSE && (finished || SentenceSplitter.split(text, span).size() > 1));
		return new PageLine(line, words, known, finished, prose);
	}
}
