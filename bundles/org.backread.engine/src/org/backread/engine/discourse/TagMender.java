package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Mends the tagger's slips around speakers and verbs of reporting, which cost most where they stand. */
final class TagMender {
	private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m", "do", "does", "did", "wo", "ca", "would", "could");
	private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve");
	private static final Set<String> FINITE = Set.of("is", "are", "was", "were");
	private static final Set<String> SAYS = Set.of("said", "says");
	private static final Set<String> QUANTIFIERS = Set.of("most", "many", "some", "several", "few", "others");
	private static final Set<String> OWNERS = Set.of("his", "its", "their", "my", "our", "your");

	private final Lexicon lexicon;

	TagMender(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** @return the words of a passage with better tags */
	List<Token> mend(List<Token> words) {
		List<Token> mended = new ArrayList<>(words.size());
		for (int i = 0; i < words.size(); i++) {
			Token word = words.get(i);
			Token before = i == 0 ? null : mended.get(i - 1);
			Token after = i + 1 == words.size() ? null : words.get(i + 1);
			Tag tag = word.text().isEmpty() ? word.tag() : tag(word, before, after);
			if (tag == Tag.NOUN && word.text().endsWith("s") && lexicon.speechVerb(word.lower()).isPresent()
					&& (followsSpeech(mended) || (after == null || after.text().equals(".")) && followsSubject(mended))) {
				tag = Tag.VERB;
			}
			mended.add(tag == word.tag() ? word : new Token(word.span(), word.text(), tag));
		}
		return mended;
	}

	/** Whether the words so far end in a quotation and a speaker: "…," Tom Roe concludes, "…," the board writes. */
	private static boolean followsSpeech(List<Token> words) {
		int i = words.size() - 1;
		while (i >= 0 && (words.get(i).tag() == Tag.PROPN || words.get(i).tag() == Tag.NOUN || words.get(i).tag() == Tag.ADJ || words.get(i).tag() == Tag.DET)) {
			i--;
		}
		return i >= 0 && i < words.size() - 1 && words.get(i).text().isEmpty();
	}

	/** Whether the words so far end in a comma and a thing that can say something: …, the lawsuit alleges. */
	private static boolean followsSubject(List<Token> words) {
		int i = words.size() - 1;
		while (i >= 0 && (words.get(i).tag() == Tag.NOUN || words.get(i).tag() == Tag.ADJ)) {
			i--;
		}
		return i > 0 && i < words.size() - 1 && words.get(i).tag() == Tag.DET && words.get(i - 1).text().equals(",") && !words.getLast().text().endsWith("s");
	}

	private Tag tag(Token word, Token before, Token after) {
		String lower = word.lower();
		boolean letters = Character.isLetter(word.text().charAt(0));
		if (lower.equals("'s") && word.tag() == Tag.PUNCT) {
			return Tag.PART;
		}
		if (CLITICS.contains(lower) && word.tag() == Tag.X) {
			return Tag.AUX;
		}
		if (FINITE.contains(lower) && word.tag() == Tag.ADP) {
			return Tag.AUX;
		}
		if (lower.equals("'s") && before != null && before.tag() == Tag.PRON && after != null && SAYS.contains(after.lower())) {
			return Tag.AUX;
		}
		if (SAYS.contains(lower)) {
			return before != null && before.tag() == Tag.DET ? word.tag() : Tag.VERB;
		}
		boolean opens = before == null || before.tag() == Tag.PUNCT;
		if (opens && QUANTIFIERS.contains(lower) && after != null && SAYS.contains(after.lower())) {
			return Tag.PRON;
		}
		if (PERFECT.contains(lower)) {
			return after != null && (after.tag() == Tag.VERB || after.tag() == Tag.ADV || after.tag() == Tag.AUX) ? Tag.AUX : Tag.VERB;
		}
		boolean owner = lower.equals("her") && after != null && (after.tag() == Tag.NOUN || after.tag() == Tag.ADJ);
		if (owner || OWNERS.contains(lower)) {
			return Tag.DET;
		}
		if (lower.equals("former") || lower.equals("close") && after != null && after.is("to")) {
			return Tag.ADJ;
		}
		if (letters && Character.isUpperCase(word.text().charAt(0))) {
			return name(word, before, after);
		}
		boolean owned = before != null && before.text().equals("'s") && before.tag() == Tag.PART;
		if (owned && word.tag() == Tag.VERB && !lower.endsWith("ed") && !lower.endsWith("ing")) {
			return Tag.NOUN;
		}
		boolean adverb = before != null && after != null && (before.tag() == Tag.AUX || before.tag() == Tag.ADV) && after.tag() == Tag.VERB;
		if (adverb && lower.endsWith("ly")) {
			return Tag.ADV;
		}
		if (letters && word.tag() == Tag.PUNCT) {
			return lexicon.speechVerb(lower).isPresent() ? Tag.VERB : Tag.NOUN;
		}
		if (before != null && after != null && isGerund(word, before, after) && lexicon.speechVerb(lower).isPresent()) {
			return Tag.VERB;
		}
		if (before != null && after != null && isRole(word, before, after)) {
			return Tag.NOUN;
		}
		boolean mistaken = word.tag() == Tag.NOUN || word.tag() == Tag.ADJ || word.tag() == Tag.PROPN;
		return mistaken && before != null && lexicon.speechVerb(lower).isPresent() && reports(lower, before, after) ? Tag.VERB : word.tag();
	}

	/** "By warning that …". */
	private static boolean isGerund(Token word, Token before, Token after) {
		return word.tag() == Tag.NOUN && word.lower().endsWith("ing") && before.tag() == Tag.ADP && after.is("that");
	}

	/** "Said purser Tom Roe". */
	private static boolean isRole(Token word, Token before, Token after) {
		String lower = word.lower();
		return (word.tag() == Tag.VERB || word.tag() == Tag.ADV) && SAYS.contains(before.lower()) && NameReader.isCapitalised(after.text())
				&& !lower.endsWith("ed") && !lower.endsWith("ing") && !lower.endsWith("ly");
	}

	/** A capital inside a sentence, or before a verb at its start, makes a name. */
	private Tag name(Token word, Token before, Token after) {
		boolean inside = before != null && (before.tag() != Tag.PUNCT || before.text().equals(","));
		boolean subject = before == null && after != null && (after.tag() == Tag.VERB || after.tag() == Tag.AUX || after.text().equals(":")) && !word.lower().endsWith("ing")
				&& !word.lower().endsWith("ed");
		boolean acting = inside && after != null && after.tag() == Tag.VERB;
		return switch (word.tag()) {
			case PUNCT -> Tag.PROPN;
			case ADV, SCONJ -> acting ? Tag.PROPN : word.tag();
			case VERB -> inside || subject ? Tag.PROPN : word.tag();
			case ADJ -> inside || subject ? Tag.PROPN : word.tag();
			case AUX, INTJ, SYM -> inside ? Tag.PROPN : word.tag();
			case ADP -> inside && word.text().length() > 3 && lexicon.firstName(word.lower()).isPresent() ? Tag.PROPN : word.tag(); // "analyst Nathan Brandt"
			default -> word.tag();
		};
	}

	/** Whether a word that can be a verb of reporting or a noun stands as the verb: "Vey claims that", "officials insist,". */
	private static boolean reports(String lower, Token before, Token after) {
		boolean name = before.tag() == Tag.PROPN || before.tag() == Tag.NOUN && NameReader.isCapitalised(before.text());
		boolean subject = name || before.tag() == Tag.PRON || before.tag() == Tag.NOUN && before.text().endsWith("s") && !lower.endsWith("s")
				|| before.text().equals(")");
		if (after != null && after.is("out") && lower.startsWith("point")) {
			return true;
		}
		boolean past = lower.endsWith("ed") || lower.equals("said") || lower.equals("told") || lower.equals("wrote");
		if (after == null || after.text().isEmpty() || after.text().equals(":")) {
			return subject || past || before.tag() == Tag.NOUN;
		}
		return subject && (after.is("that") || after.tag() == Tag.PUNCT || after.tag() == Tag.PRON || after.tag() == Tag.DET || past);
	}
}
