package org.backread.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences of a paragraph: an end mark and its closing marks, then white space, then something that can open a
 * sentence. A full stop after a title, an initial or another abbreviation ends nothing unless the next word makes it so.
 */
public final class SentenceSplitter {
	/** Abbreviations that a name or a number follows: a full stop after them never ends a sentence. */
	private static final Set<String> BEFORE_NAME = Set.of("mr", "mrs", "ms", "messrs", "dr", "prof", "sir", "st", "rev", "fr", "hon",
			"gen", "lt", "col", "maj", "capt", "cpl", "sgt", "cmdr", "adm", "pvt", "supt", "det", "insp", "sen", "sens", "rep",
			"reps", "gov", "govs", "pres", "amb", "atty", "dist", "no", "nos", "vs", "v", "vol", "pp", "ft", "mt", "e.g", "i.e",
			"cf", "approx", "est", "al", "op", "art", "sec", "fig", "ph", "aka", "a.k.a");
	/** Abbreviations that can end a sentence: a full stop after them does so when a word follows that opens sentences. */
	private static final Set<String> CAN_END = Set.of("inc", "co", "corp", "ltd", "plc", "bros", "jr", "sr", "esq", "jan", "feb", "mar",
			"apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs",
			"fri", "sat", "sun", "ave", "blvd", "rd", "dept", "univ", "assn", "bldg", "etc", "u.s", "u.k", "u.n", "e.u", "d.c",
			"a.m", "p.m", "ph.d", "m.d", "b.a", "m.a", "n.y", "l.a", "calif", "fla", "ill", "mass", "mich", "minn", "conn",
			"colo", "ariz", "ala", "ark", "ga", "ind", "kan", "ky", "la", "md", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
			"pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "del");
	/** Words that open a sentence rather than continue a name. */
	private static final Set<String> OPENERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "his", "her",
			"its", "their", "our", "my", "this", "that", "these", "those", "there", "in", "on", "at", "but", "and", "however", "for",
			"as", "after", "before", "when", "while", "if", "since", "although", "though", "because", "some", "many", "most", "one",
			"also", "still", "yet", "so", "then", "now", "what", "who", "why", "how", "according", "asked", "last", "with", "by",
			"from", "to", "of", "both", "all", "no", "not", "under", "over", "meanwhile", "earlier", "later");

	private SentenceSplitter() {
	}

	/**
	 * @param text      the whole draft
	 * @param paragraph where the paragraph stands in it
	 * @return the sentences' spans in the draft, in order, without surrounding white space
	 */
	public static List<Span> split(String text, Span paragraph) {
		List<Span> sentences = new ArrayList<>();
		int start = paragraph.start();
		int i = start;
		while (i < paragraph.end()) {
			if (Terminal.isMark(text.charAt(i))) {
				int end = i + 1;
				while (end < paragraph.end() && (Terminal.isMark(text.charAt(end)) || Terminal.isCloser(text.charAt(end)))) {
					end++;
				}
				int next = end;
				while (next < paragraph.end() && ParagraphSplitter.isBlank(text.charAt(next))) {
					next++;
				}
				if (next > end && next < paragraph.end() && ends(text, start, i, end, next, paragraph.end())) {
					sentences.add(ParagraphSplitter.trim(text, start, end));
					start = next;
				}
				i = Math.max(end, i + 1);
			} else {
				i++;
			}
		}
		if (start < paragraph.end()) {
			sentences.add(ParagraphSplitter.trim(text, start, paragraph.end()));
		}
		return sentences;
	}

	/** Whether a sentence ends with the mark at {@code mark}; {@code next} is the first character after the white space. */
	private static boolean ends(String text, int start, int mark, int end, int next, int limit) {
		int opening = next;
		while (opening < limit && isOpener(text.charAt(opening))) {
			opening++;
		}
		if (opening == limit || Character.isLowerCase(text.charAt(opening))) {
			return false;
		}
		if (text.charAt(mark) != '.' || mark + 1 < end && Terminal.isMark(text.charAt(mark + 1))) {
			return true;
		}
		String before = wordBefore(text, start, mark);
		if (before.length() == 1 && Character.isUpperCase(before.charAt(0))) {
			return opensSentence(text, opening, limit);
		}
		String lower = before.toLowerCase(Locale.ROOT);
		if (BEFORE_NAME.contains(lower)) {
			return false;
		}
		return !CAN_END.contains(lower) && !before.matches("(?:\\p{Lu}\\.)+\\p{Lu}") || opensSentence(text, opening, limit);
	}

	private static boolean opensSentence(String text, int from, int limit) {
		int to = from;
		while (to < limit && Character.isLetter(text.charAt(to))) {
			to++;
		}
		return OPENERS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
	}

	private static boolean isOpener(char c) {
		return c == '"' || c == '\'' || c == '\u201C' || c == '\u2018' || c == '(' || c == '[' || c == '\u00AB';
	}

	private static String wordBefore(String text, int from, int mark) {
		int i = mark;
		while (i > from && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
			i--;
		}
		return text.substring(i, mark);
	}
}
