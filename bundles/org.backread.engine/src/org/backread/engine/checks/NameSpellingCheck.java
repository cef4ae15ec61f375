package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.language.Calendar;
import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;

/**
 * Finds a name that the draft spells in two ways. What it repeats counts as right; the spelling that comes once is flagged.
 * Two people with similar names are told by their first names.
 */
final class NameSpellingCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("name-spelling", "A name in two spellings",
			"Finds a name that the draft spells one way in one place and another way in others.", Severity.WARNING);
	/** So much more often than the other has the right spelling to come. */
	private static final int TIMES = 2;
	/** In a word of fewer letters than this, one letter makes another name unless the other comes so often. */
	private static final int SHORT = 5;
	private static final int TIMES_IF_SHORT = 4;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	/**
	 * A word of a name in one place.
	 *
	 * @param before the word of the name before it, empty if it opens the name
	 * @param after  the word of the name after it, empty if it closes the name
	 */
	private record Use(String word, Span span, String before, String after) {
	}

	@Override
	public List<Flag> check(Document document) {
		Map<String, List<Use>> uses = uses(document);
		Map<Character, List<String>> repeated = new HashMap<>();
		uses.forEach((word, all) -> {
			if (all.size() >= TIMES) {
				repeated.computeIfAbsent(word.charAt(0), initial -> new ArrayList<>()).add(word);
			}
		});
		List<Flag> flags = new ArrayList<>();
		uses.forEach((word, all) -> {
			if (all.size() == 1 && !document.lexicon().isCommonNoun(word.toLowerCase(Locale.ROOT))) {
				repeated.getOrDefault(word.charAt(0), List.of()).stream()
						.filter(right -> Spelling.isSlip(word, right) && isSameName(document.lexicon(), all.getFirst(), right, uses.get(right)))
						.max(Comparator.comparingInt(right -> uses.get(right).size()))
						.ifPresent(right -> flags.add(flag(document, all.getFirst(), right, uses.get(right))));
			}
		});
		return flags;
	}

	private static Map<String, List<Use>> uses(Document document) {
		Map<String, List<Use>> uses = new LinkedHashMap<>();
		Set<Integer> inNames = new HashSet<>();
		for (Mention mention : document.mentions()) {
			int start = mention.kind() == MentionKind.NAME ? document.text().indexOf(mention.name(), mention.span().start()) : -1;
			// a name may run over a line end, and is then left out
			if (start >= 0 && start + mention.name().length() <= mention.span().end()) {
				String[] words = mention.name().split(" ");
				int from = start;
				for (int i = 0; i < words.length; i++) {
					// "On Sunday Vey said": no part of the name
					String before = i == 0 || Calendar.day(words[i - 1].toLowerCase(Locale.ROOT)) > 0 ? "" : words[i - 1];
					add(new Use(words[i], new Span(from, from + words[i].length()), before, i + 1 < words.length ? words[i + 1] : ""), uses);
					inNames.add(from);
					from += words[i].length() + 1;
				}
			}
		}
		// "the Tellmark ferry" is no name, but has one in it
		document.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream()).flatMap(sentence -> sentence.tokens().stream().skip(1))
				.filter(token -> token.tag() == Tag.PROPN && !inNames.contains(token.span().start())).forEach(token -> add(new Use(token.text(), token.span(), "", ""), uses));
		return uses;
	}

	/** Words in capitals are short forms, whose letters mean something. */
	private static void add(Use use, Map<String, List<Use>> uses) {
		String word = use.word();
		if (Character.isUpperCase(word.charAt(0)) && word.chars().allMatch(Character::isLetter) && !word.equals(word.toUpperCase(Locale.ROOT))) {
			uses.computeIfAbsent(word, key -> new ArrayList<>()).add(use);
		}
	}

	/** Whether the words around a spelling that comes once allow it to be the name that is spelled otherwise elsewhere. */
	private static boolean isSameName(Lexicon lexicon, Use odd, String right, List<Use> others) {
		boolean known = lexicon.firstName(odd.word()).isPresent() || lexicon.isPlace(odd.word());
		if (odd.word().length() < SHORT && others.size() < TIMES_IF_SHORT || known && odd.word().startsWith(right)) {
			return false; // Peter, whom his friends call Pete
		}
		if (odd.word().equals(right + "e") && others.size() <= TIMES || lexicon.isCommonNoun(right.toLowerCase(Locale.ROOT)) && odd.before().isEmpty() && odd.after().isEmpty()) {
			return false; // Brown and Browne are two families, and a word by itself may be no name
		}
		if (lexicon.firstName(odd.before()).isPresent() && lexicon.isPlace(right)) {
			return false; // Rodrigo Cubal of Cuba
		}
		Set<String> before = others.stream().map(Use::before).collect(Collectors.toSet());
		Set<String> after = others.stream().map(Use::after).collect(Collectors.toSet());
		if (!odd.after().isEmpty() || !odd.before().isEmpty() && !before.equals(Set.of(""))) {
			return after.contains(odd.after()) && before.contains(odd.before());
		}
		return !known && (odd.before().isEmpty() ? after.contains("") : after.equals(Set.of("")) && others.size() > TIMES);
	}

	private static Flag flag(Document document, Use rare, String right, List<Use> uses) {
		String message = "\u201C" + rare.word() + "\u201D is spelled \u201C" + right + "\u201D in " + uses.size() + " other places.";
		List<Fix> fixes = document.isQuoted(rare.span()) ? List.of() : List.of(Fix.of("Spell it \u201C" + right + "\u201D", rare.span(), right));
		return new Flag(INFO.id(), INFO.severity(), rare.span(), message, List.of(OtherPlace.of(document, rare.span(), uses.getFirst().span(), "spelled otherwise")), fixes);
	}
}
