package org.backread.engine.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Picks the story's own headline from the lines above it: the one whose words the story uses most, or, since that may be
 * the standfirst, one close above it that shares enough words too.
 */
final class TitleFinder {
	private static final int FEWEST_WORDS = 3;
	private static final int MOST_WORDS = 25;
	/** Shorter words are in every headline. */
	private static final int SHORTEST = 4;
	/** Words that begin alike are taken for forms of one word. */
	private static final int STEM = 5;
	/** The headline stands at most so many lines above its standfirst. */
	private static final int CLOSE = 3;
	private static final int ENOUGH_SHARED = 2;
	private static final double ENOUGH_SHARE = 0.4;

	/** Marks between the names of sections. */
	private static final String TRAIL = "|>\u00BB\u203A";

	private final Set<String> story = new HashSet<>();

	TitleFinder(List<PageLine> lines, ArticleBody body) {
		for (int i = body.first(); i <= body.last(); i++) {
			if (lines.get(i).prose()) {
				story.addAll(stems(lines.get(i).text()));
			}
		}
	}

	/** @return the index of the headline among the lines before the story, -1 if none of them shares a word with it */
	int find(List<PageLine> lines, int before) {
		int title = -1;
		double best = 0;
		for (int i = 0; i < before; i++) {
			PageLine line = lines.get(i);
			double score = shared(line) * share(line);
			if (canBeTitle(line) && score >= best && score > 0) {
				best = score;
				title = i;
			}
		}
		for (int i = Math.max(0, title - CLOSE); i < title; i++) {
			PageLine line = lines.get(i);
			if (canBeTitle(line) && shared(line) >= ENOUGH_SHARED && share(line) >= ENOUGH_SHARE) {
				return i;
			}
		}
		return title;
	}

	private static boolean canBeTitle(PageLine line) {
		return !line.known() && line.words() >= FEWEST_WORDS && line.words() <= MOST_WORDS && line.text().chars().noneMatch(c -> TRAIL.indexOf(c) >= 0);
	}

	/** @return how many of the line's words stand in the story, each counted once */
	int shared(PageLine line) {
		return (int) stems(line.text()).stream().filter(story::contains).count();
	}

	/** @return which part of the line's words stands in the story: 0 to 1 */
	double share(PageLine line) {
		Set<String> stems = stems(line.text());
		return stems.isEmpty() ? 0 : (double) shared(line) / stems.size();
	}

	private static Set<String> stems(String text) {
		Set<String> stems = new HashSet<>();
		for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
			if (word.length() >= SHORTEST) {
				stems.add(word.substring(0, Math.min(STEM, word.length())));
			}
		}
		return stems;
	}
}
