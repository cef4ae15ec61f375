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

	@Override
	public CheckInfo info() {
		return INFO;
	}

	/**
	 * A word of a name in one place.
	 *
	 * @param before the words of the name before it, empty if it opens the name
	 * @param after  the words of the name after it, empty if it closes the name
	 */
	private record Use(String word, Span span, String before, String after) {
	}

	@Override
	public List<Flag> check(Document document) {
		Map<String, List<Use>> uses = uses(document);
		Map<Character, List<String>> byInitial = new HashMap<>();
		uses.keySet().stream().filter(word -> word.length() > 2).forEach(word -> byInitial.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word));
		List<Flag> flags = new ArrayList<>();
		uses.forEach((word, rare) -> {
			if (rare.size() == 1 && !isOrdinary(document, word)) {
				byInitial.getOrDefault(word.charAt(0), List.of()).stream().filter(other -> uses.get(other).size() >= TIMES)
						.filter(other -> !other.equals(word) && !isOrdinary(document, other) && Spelling.isSlip(word, other) && isSameName(document, rare.getFirst(), uses.get(other)))
						.max(Comparator.comparingInt(other -> uses.get(other).size()))
						.ifPresent(other -> flags.add(flag(document, rare.getFirst(), other, uses.get(other))));
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
				int from = 0;
				for (String word : mention.name().split(" ")) {
					inNames.add(start + from);
					int to = Math.min(from + word.length(), mention.name().length());
					add(new Use(word, new Span(start + from, start + to), mention.name().substring(0, from).strip(), mention.name().substring(to).strip()), uses);
					from = to + 1;
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

	private static boolean isOrdinary(Document document, String word) {
		return document.lexicon().isCommonNoun(word.toLowerCase(Locale.ROOT));
	}

	/** Whether the words around a rare spelling allow it to be the name that is spelled otherwise elsewhere. */
	private static boolean isSameName(Document document, Use rare, List<Use> others) {
		boolean known = document.lexicon().firstName(rare.word()).isPresent() || document.lexicon().isPlace(rare.word());
		Set<String> before = others.stream().map(Use::before).collect(Collectors.toSet());
		Set<String> after = others.stream().map(Use::after).collect(Collectors.toSet());
		if (!rare.after().isEmpty() || !rare.before().isEmpty() && !before.equals(Set.of(""))) {
			return after.contains(rare.after()) && before.contains(rare.before());
		}
		return !known && after.equals(Set.of("")) && (rare.before().isEmpty() || others.size() > TIMES);
	}

	private static Flag flag(Document document, Use rare, String right, List<Use> uses) {
		String message = "\u201C" + rare.word() + "\u201D is spelled \u201C" + right + "\u201D in " + uses.size() + " other places.";
		List<Fix> fixes = document.isQuoted(rare.span()) ? List.of() : List.of(Fix.of("Spell it \u201C" + right + "\u201D", rare.span(), right));
		return new Flag(INFO.id(), INFO.severity(), rare.span(), message, List.of(OtherPlace.of(document, rare.span(), uses.getFirst().span(), "spelled otherwise")), fixes);
	}
}
