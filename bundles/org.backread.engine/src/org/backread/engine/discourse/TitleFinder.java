package org.backread.engine.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Picks the story's own headline from the lines above it: the one whose words the story uses most. */
final class TitleFinder {
	private static final int FEWEST_WORDS = 3;
	private static final int MOST_WORDS = 25;
	/** Shorter words are in every headline. */
	private static final int SHORTEST = 4;
	/** Words that begin alike are taken for forms of one word. */
	private static final int STEM = 5;

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
			if (!line.known() && line.words() >= FEWEST_WORDS && line.words() <= MOST_WORDS) {
				double score = shared(line) * share(line);
				if (score >= best && score > 0) {
					best = score;
					title = i;
				}
			}
		}
		return title;
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
