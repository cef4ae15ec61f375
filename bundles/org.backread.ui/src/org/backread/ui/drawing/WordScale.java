package org.backread.ui.drawing;

import java.util.List;

import org.backread.desk.DraftFigures;
import org.backread.engine.Analysis;
import org.backread.engine.text.Paragraph;

/** Places of a draft along a line, so that equal numbers of words are equally long. */
public final class WordScale {
	private final List<Paragraph> paragraphs;
	/** Words before each paragraph, and after the last. */
	private final int[] before;
	private final int length;

	/**
	 * @param analysis the draft
	 * @param length   the length of the line, in pixels
	 */
	public WordScale(Analysis analysis, int length) {
		paragraphs = analysis.paragraphs();
		this.length = length;
		before = new int[paragraphs.size() + 1];
		for (int i = 0; i < paragraphs.size(); i++) {
			before[i + 1] = before[i] + Math.max(1, DraftFigures.words(paragraphs.get(i).span().of(analysis.text())));
		}
	}

	/** @return where an offset of the text lies on the line, in pixels from its beginning */
	public int at(int offset) {
		int i = 0;
		while (i < paragraphs.size() && paragraphs.get(i).span().end() <= offset) {
			i++;
		}
		if (i == paragraphs.size()) {
			return length;
		}
		Paragraph paragraph = paragraphs.get(i);
		double into = Math.max(0, offset - paragraph.span().start()) / (double) Math.max(1, paragraph.span().length());
		double words = before[i] + into * (before[i + 1] - before[i]);
		return (int) Math.round(words * length / Math.max(1, before[paragraphs.size()]));
	}
}
