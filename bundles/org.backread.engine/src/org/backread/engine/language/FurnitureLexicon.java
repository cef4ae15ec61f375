package org.backread.engine.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.backread.engine.text.Straight;

/** Knows the lines that a web page leaves in a story pasted from it. */
public final class FurnitureLexicon {
	/** A line that opens as furniture does but has more words than this is copy. */
	private static final int MOST_WORDS = 14;

	private final Set<String> lines = new HashSet<>();
	private final TreeSet<String> openings = new TreeSet<>();

	FurnitureLexicon() {
		for (String entry : WordList.set("furniture.txt")) {
			if (entry.endsWith("*")) {
				openings.add(entry.substring(0, entry.length() - 1));
			} else {
				lines.add(normal(entry));
			}
		}
	}

	/** @return whether a paragraph with this text is a known piece of page furniture */
	public boolean contains(String paragraph) {
		if (paragraph.length() > 200) {
			return false;
		}
		String line = normal(paragraph);
		if (lines.contains(line)) {
			return true;
		}
		if (line.isEmpty()) {
			return false;
		}
		for (String opening = openings.floor(line); opening != null; opening = openings.lower(opening)) {
			if (line.startsWith(opening)) {
				return line.split(" ").length <= MOST_WORDS && !endsLikeCopy(paragraph, opening);
			}
			if (opening.charAt(0) != line.charAt(0)) {
				return false;
			}
		}
		return false;
	}

	/** A sentence with a full stop is copy unless it opens with a label and its colon, or a notice's words. */
	private static boolean endsLikeCopy(String paragraph, String opening) {
		return paragraph.endsWith(".") && opening.indexOf(' ') < 0 && !opening.endsWith(":");
	}

	/** Lower case, straight, without marks at the ends, single spaces. */
	private static String normal(String text) {
		String line = Straight.of(text).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
		int start = 0;
		int end = line.length();
		while (start < end && "-*|»>«<[]()•·".indexOf(line.charAt(start)) >= 0 || start < end && line.charAt(start) == ' ') {
			start++;
		}
		while (end > start && "-*|»>«<[]()•· .:…!".indexOf(line.charAt(end - 1)) >= 0) {
			end--;
		}
		return line.substring(start, end).strip();
	}
}
