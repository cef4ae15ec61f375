package org.backread.engine.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.backread.engine.text.OneLine;
import org.backread.engine.text.Straight;
import org.backread.engine.text.Terminal;

/** Knows the lines that a web page leaves in a story pasted from it. */
public final class FurnitureLexicon {
	/** A line that opens as furniture does but has more words than this is copy. */
	private static final int MOST_WORDS = 14;
	/** A finished sentence of so many words is copy, unless it opens with several words of a notice. */
	private static final int SENTENCE_WORDS = 6;
	private static final int LONGEST = 200;
	/** A writer's address or handle may sign the story. */
	private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\p{Ll}{2,}|@\\w{2,}");

	private final Set<String> lines = new HashSet<>();
	private final Set<String> labels = new HashSet<>();
	private final TreeSet<String> openings = new TreeSet<>();

	FurnitureLexicon() {
		WordList.map("furniture.txt").forEach((entry, kind) -> {
			if (kind.equals("label")) {
				labels.add(entry);
			} else if (entry.endsWith("*")) {
				openings.add(entry.substring(0, entry.length() - 1));
			} else {
				lines.add(normal(entry));
			}
		});
	}

	/** @return whether a paragraph with this text is page furniture wherever it stands */
	public boolean contains(String paragraph) {
		if (paragraph.length() > LONGEST) {
			return false;
		}
		String line = normal(paragraph);
		return lines.contains(line) || FurnitureShapes.matches(Straight.of(paragraph).strip()) || opens(line, paragraph);
	}

	/** @return whether a paragraph with this text is page furniture beside other furniture, and may be a heading without it */
	public boolean isLabel(String paragraph) {
		return paragraph.length() <= LONGEST && (labels.contains(normal(paragraph)) || ADDRESS.matcher(paragraph).matches());
	}

	private boolean opens(String line, String paragraph) {
		if (line.isEmpty()) {
			return false;
		}
		for (String opening = openings.floor(line); opening != null; opening = openings.lower(opening)) {
			if (line.startsWith(opening)) {
				return line.split(" ").length <= MOST_WORDS && !endsLikeCopy(line, paragraph, opening);
			}
			if (opening.charAt(0) != line.charAt(0)) {
				return false;
			}
		}
		return false;
	}

	/** A finished sentence is copy unless it stands in brackets, or opens with a label and its colon, or with several words of a notice. */
	private static boolean endsLikeCopy(String line, String paragraph, String opening) {
		if (!Terminal.endsSentence(paragraph) || paragraph.startsWith("(") && paragraph.endsWith(")") || opening.endsWith(":") || opening.length() == 1) {
			return false;
		}
		int openingWords = opening.strip().split(" ").length;
		return openingWords == 1 || openingWords == 2 && line.split(" ").length >= SENTENCE_WORDS;
	}

	/** Lower case, straight, without marks at the ends, single spaces. */
	private static String normal(String text) {
		String line = OneLine.of(Straight.of(text).toLowerCase(Locale.ROOT));
		int start = 0;
		int end = line.length();
		while (start < end && "-*|»>«<[]()•·+ ".indexOf(line.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && "-*|»>«<[]()•· .:…!?+".indexOf(line.charAt(end - 1)) >= 0) {
			end--;
		}
		return line.substring(start, end);
	}
}
