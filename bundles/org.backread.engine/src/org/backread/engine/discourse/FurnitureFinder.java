package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backread.engine.language.FurnitureLexicon;
import org.backread.engine.text.Span;

/**
 * Finds the lines that the page around a story left in it. Some are known by their words. Where enough of those stand in
 * a draft it was copied with its page, and then the place tells too: above and below the story, anything but its headline
 * and standfirst belongs to the page, and so do runs of short lines in the middle.
 */
final class FurnitureFinder {
	/** With less evidence than this, the lines found are an accident and the rest of the draft is judged by words alone. */
	private static final int PAGE_EVIDENCE = 8;
	private static final int KNOWN_COUNTS = 2;
	/** A line of so few words without an end mark, outside the story, is a label. A draft has a few: a name, a place, a date. */
	private static final int LABEL_WORDS = 4;
	/** A story may end in a list; labels below it are weak evidence, and none unless a line is known. */
	private static final int MOST_BELOW = 3;
	/** So many lines after the story are no caption and no sign-off. */
	private static final int TAIL = 4;
	/** So many words between headline and story, about the same thing, are a standfirst. */
	private static final int STANDFIRST_WORDS = 7;
	private static final double STANDFIRST_SHARE = 0.4;
	/** So many short lines in a row inside a story are a list of links. */
	private static final int RUN = 2;
	private static final int LINK_WORDS = 16;

	private final FurnitureLexicon lexicon;

	FurnitureFinder(FurnitureLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** @return for each paragraph whether it is page furniture */
	boolean[] find(String text, List<Span> paragraphs) {
		List<PageLine> lines = new ArrayList<>();
		boolean[] furniture = new boolean[paragraphs.size()];
		boolean[] labels = new boolean[paragraphs.size()];
		for (int i = 0; i < furniture.length; i++) {
			Span span = paragraphs.get(i);
			furniture[i] = lexicon.contains(span.of(text));
			labels[i] = lexicon.isLabel(span.of(text));
		}
		for (int i = 0; i < furniture.length; i++) {
			furniture[i] |= labels[i] && beside(furniture, labels, i);
			lines.add(PageLine.of(text, paragraphs.get(i), furniture[i]));
		}
		ArticleBody body = ArticleBody.of(lines);
		if (body.first() <= body.last() && evidence(lines, body) >= PAGE_EVIDENCE) {
			for (int i = 0; i < furniture.length; i++) {
				furniture[i] |= labels[i];
			}
			byPlace(lines, body, furniture);
		}
		return furniture;
	}

	/** Whether a known line or another label stands right above or below. */
	private static boolean beside(boolean[] known, boolean[] labels, int i) {
		return i > 0 && (known[i - 1] || labels[i - 1]) || i + 1 < known.length && (known[i + 1] || labels[i + 1]);
	}

	private static int evidence(List<PageLine> lines, ArticleBody body) {
		Set<String> known = new HashSet<>();
		int above = 0;
		int below = 0;
		for (int i = 0; i < lines.size(); i++) {
			PageLine line = lines.get(i);
			if (line.known()) {
				known.add(line.text());
			} else if (!body.contains(i) && line.words() <= LABEL_WORDS && !line.finished() && line.text().chars().noneMatch(Character::isDigit)) {
				above += i < body.first() ? 1 : 0;
				below += i > body.last() ? 1 : 0;
			}
		}
		return KNOWN_COUNTS * known.size() + above + (known.isEmpty() ? 0 : Math.min(below, MOST_BELOW));
	}

	private static void byPlace(List<PageLine> lines, ArticleBody body, boolean[] furniture) {
		above(lines, body, furniture);
		inside(lines, body, furniture);
		if (lines.size() - body.last() > TAIL || any(furniture, body.last() + 1, lines.size())) {
			for (int i = body.last() + 1; i < furniture.length; i++) {
				furniture[i] |= !lines.get(i).prose();
			}
		}
	}

	private static void above(List<PageLine> lines, ArticleBody body, boolean[] furniture) {
		TitleFinder titles = new TitleFinder(lines, body);
		int title = titles.find(lines, body.first());
		for (int i = 0; i < body.first(); i++) {
			PageLine line = lines.get(i);
			boolean standfirst = title >= 0 && i > title && line.words() >= STANDFIRST_WORDS && titles.share(line) >= STANDFIRST_SHARE;
			furniture[i] |= !line.prose() && i != title && !standfirst;
		}
	}

	private static void inside(List<PageLine> lines, ArticleBody body, boolean[] furniture) {
		int start = body.first();
		for (int i = body.first(); i <= body.last() + 1; i++) {
			boolean link = i <= body.last() && (furniture[i] || !lines.get(i).finished() && lines.get(i).words() <= LINK_WORDS);
			if (!link) {
				if (i - start >= RUN && any(furniture, start, i)) {
					for (int k = start; k < i; k++) {
						furniture[k] = true;
					}
				}
				start = i + 1;
			}
		}
	}

	private static boolean any(boolean[] furniture, int from, int to) {
		for (int i = from; i < to; i++) {
			if (furniture[i]) {
				return true;
			}
		}
		return false;
	}
}
