package org.backread.ui.editor;

import java.util.List;

import org.backread.desk.DraftFigures;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * How long a draft is.
 *
 * @param words   its words, without those of the page around it
 * @param minutes how long reading them takes, rounded up; 0 for no words
 */
public record DraftSize(int words, int minutes) {
	/** How fast adults read English prose silently: words a minute (Brysbaert 2019, a review of 190 studies). */
	private static final int PACE = 238;

	/**
	 * @param text       a draft
	 * @param paragraphs its paragraphs
	 * @return its size
	 */
	public static DraftSize of(String text, List<Paragraph> paragraphs) {
		int words = paragraphs.stream().filter(paragraph -> paragraph.role() != ParagraphRole.FURNITURE)
				.mapToInt(paragraph -> DraftFigures.words(paragraph.span().of(text))).sum();
		return new DraftSize(words, Math.ceilDiv(words, PACE));
	}

	/** For people: {@code 412 words · 2 min}. */
	@Override
	public String toString() {
		return NLS.bind(words == 1 ? Messages.DraftSize_oneWord : Messages.DraftSize_words, words, minutes);
	}
}
