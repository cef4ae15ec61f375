package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.backread.engine.discourse.Document;
import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds a short form that the draft introduces in brackets and never uses again, and one that it uses without ever giving
 * the full name. Those that every reader knows need no introduction.
 */
final class AcronymCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("acronym", "A short form not used, or not explained",
			"Finds a short form in capitals that is introduced and never used, or used and never introduced.", Severity.WARNING);
	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}&]{1,5}");
	/** What is used less often may be a code or a model's name. */
	private static final int FEWEST_USES = 2;
	/** No full name has more words before its brackets. */
	private static final int LONGEST_NAME = 12;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	/** Where a short form stands. */
	private static final class Uses {
		private final List<Span> places = new ArrayList<>();
		/** The brackets that introduce it, null while there are none. */
		private Span introduction;
		/** Whether it is said in some other way what it is: "the Islanders' Party, or XKR". */
		private boolean explained;
	}

	@Override
	public List<Flag> check(Document document) {
		Map<String, Uses> acronyms = new LinkedHashMap<>();
		Set<String> initials = new HashSet<>();
		for (Paragraph paragraph : document.paragraphs()) {
			for (Sentence sentence : paragraph.sentences()) {
				collectInitials(sentence.tokens(), initials);
				if (Copy.isCopy(paragraph)) {
					read(document, sentence.tokens(), acronyms);
				}
			}
		}
		List<Flag> flags = new ArrayList<>();
		acronyms.forEach((acronym, uses) -> {
			if (uses.introduction != null && uses.places.isEmpty()) {
				flags.add(unused(document, acronym, uses.introduction));
			} else if (uses.introduction == null && !uses.explained && uses.places.size() >= FEWEST_USES && !initials.contains(acronym)) {
				flags.add(new Flag(INFO.id(), Severity.INFO, uses.places.getFirst(), "The draft does not say what \u201C" + acronym + "\u201D stands for.", List.of(), List.of()));
			}
		});
		return flags;
	}

	private static Flag unused(Document document, String acronym, Span brackets) {
		boolean space = brackets.start() > 0 && document.text().charAt(brackets.start() - 1) == ' ';
		Span gone = new Span(brackets.start() - (space ? 1 : 0), brackets.end());
		return new Flag(INFO.id(), INFO.severity(), brackets, "\u201C" + acronym + "\u201D is introduced here and never used again.", List.of(),
				List.of(Fix.of("Delete it", gone, "")));
	}

	private static void read(Document document, List<Token> tokens, Map<String, Uses> acronyms) {
		for (int i = 0; i < tokens.size(); i++) {
			String word = tokens.get(i).text();
			String acronym = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
			if (!CAPITALS.matcher(acronym).matches()) {
				continue;
			}
			Uses uses = acronyms.computeIfAbsent(acronym, key -> new Uses());
			Span place = tokens.get(i).span();
			boolean bracketed = isAt(tokens, i - 1, "(") && isAt(tokens, i + 1, ")");
			if (bracketed && uses.introduction == null && uses.places.isEmpty() && !document.isQuoted(place) && isShortFor(tokens, i - 1, acronym)) {
				uses.introduction = new Span(tokens.get(i - 1).span().start(), tokens.get(i + 1).span().end());
			} else if (uses.introduction != null || isName(tokens.get(i)) && needsIntroduction(document.lexicon(), acronym) && !isShouted(tokens, i) && !isAt(tokens, i + 1, ":")) {
				uses.places.add(place);
			}
			uses.explained |= bracketed || isAt(tokens, i - 1, "or") || isAt(tokens, i - 1, "\"");
		}
	}

	private static boolean isName(Token token) {
		return token.tag() == Tag.PROPN || token.tag() == Tag.NOUN;
	}

	private static boolean isAt(List<Token> tokens, int i, String word) {
		return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
	}

	/** Whether a word beside it is in capitals as well. */
	private static boolean isShouted(List<Token> tokens, int at) {
		int from = at;
		int to = at + 1;
		while (from > 0 && isCapitals(tokens.get(from - 1))) {
			from--;
		}
		while (to < tokens.size() && isCapitals(tokens.get(to))) {
			to++;
		}
		return to - from > 1;
	}

	private static boolean isCapitals(Token token) {
		return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT)) && Character.isLetter(token.text().charAt(0));
	}

	/** Whether the words before a bracket begin with these letters, in order, others between them. */
	private static boolean isShortFor(List<Token> tokens, int bracket, String acronym) {
		int letter = acronym.length() - 1;
		for (int i = bracket - 1; i >= Math.max(0, bracket - LONGEST_NAME) && letter >= 0; i--) {
			String[] parts = tokens.get(i).text().split("-");
			for (int k = parts.length - 1; k >= 0 && letter >= 0; k--) {
				letter -= !parts[k].isEmpty() && Character.toUpperCase(parts[k].charAt(0)) == acronym.charAt(letter) ? 1 : 0;
			}
		}
		return letter < 0;
	}

	/** Two letters are a state or an initial, a word in capitals is shouted, and many are known to all. */
	private static boolean needsIntroduction(Lexicon lexicon, String acronym) {
		String word = acronym.toLowerCase(Locale.ROOT);
		boolean place = lexicon.isPlace(acronym.charAt(0) + word.substring(1));
		return acronym.length() > 2 && !place && !lexicon.isKnownAcronym(acronym) && !lexicon.isCommonNoun(word) && lexicon.firstName(word).isEmpty();
	}

	/** Collects the initials of every run of capitalised words: the Harbour Workers' Union gives HWU. */
	private static void collectInitials(List<Token> tokens, Set<String> initials) {
		for (int from = 0; from < tokens.size(); from++) {
			StringBuilder letters = new StringBuilder();
			for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
				char first = tokens.get(i).text().charAt(0);
				if (Character.isUpperCase(first)) {
					initials.add(letters.append(first).toString());
				} else if (i == from || tokens.get(i).tag() == Tag.VERB || tokens.get(i).text().equals(",")) {
					break;
				}
			}
		}
	}
}
