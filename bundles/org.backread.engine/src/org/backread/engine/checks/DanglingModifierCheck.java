package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds an opening phrase that describes the wrong thing: "Born in a fishing village, his first job was ...". Where the
 * phrase describes a pronoun that nothing stands for, the pronoun is the fault, and orphan-pronoun reports it.
 */
final class DanglingModifierCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("dangling-modifier", "Opening phrase that describes the wrong thing",
			"Finds a sentence whose opening phrase does not describe the subject that follows it.", Severity.WARNING);
	/** The comma that ends an opening phrase comes within so many words. */
	private static final int LONGEST_PHRASE = 14;
	/** Participles that work as prepositions or speak for the writer and need no subject. */
	private static final Set<String> FREE = Set.of("according", "including", "following", "depending", "regarding", "considering", "concerning", "given",
			"based", "judging", "barring", "excluding", "assuming", "granted", "provided", "providing", "compared", "speaking", "starting", "beginning",
			"owing", "pending", "failing", "seeing", "supposing", "allowing", "asked", "needed", "united", "going", "looking", "putting", "taking", "turning",
			"coming", "being", "having", "talking", "counting", "adding", "limited", "mixed", "armed", "red");
	/** Participles that no ending tells. */
	private static final Set<String> IRREGULAR = Set.of("born", "led", "built", "chosen", "written", "drawn", "known", "seen", "made", "held", "found",
			"brought", "taught", "left", "sent", "grown", "raised", "torn", "worn", "driven", "elected");
	private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our");
	private static final Set<String> BE = Set.of("is", "was", "are", "were", "'s");

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		for (Paragraph paragraph : document.paragraphs()) {
			if (paragraph.role() == ParagraphRole.BODY) {
				for (Sentence sentence : paragraph.sentences()) {
					flag(document, sentence).ifPresent(flags::add);
				}
			}
		}
		return flags;
	}

	private static Optional<Flag> flag(Document document, Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		int comma = tokens.size() > 6 && isParticiple(tokens.getFirst()) ? comma(tokens) : -1;
		if (comma < 2 || comma + 3 >= tokens.size()) {
			return Optional.empty();
		}
		int subject = subject(tokens, comma + 1, document.lexicon());
		if (subject < 0) {
			return Optional.empty();
		}
		Span phrase = new Span(tokens.getFirst().span().start(), tokens.get(comma - 1).span().end());
		Span described = new Span(tokens.get(comma + 1).span().start(), tokens.get(subject).span().end());
		String message = "\u201C" + document.words(phrase) + "\u201D cannot describe \u201C" + document.words(described) + "\u201D, which follows it.";
		return Optional.of(new Flag(INFO.id(), INFO.severity(), phrase, message, List.of(), List.of()));
	}

	private static boolean isParticiple(Token token) {
		String word = token.lower();
		boolean ending = token.tag() == Tag.VERB && (word.endsWith("ing") || word.endsWith("ed"));
		return (ending || IRREGULAR.contains(word)) && !FREE.contains(word);
	}

	/** The first comma of the sentence, -1 if the phrase before it is long or holds a mark or a clause of its own. */
	private static int comma(List<Token> tokens) {
		for (int i = 1; i < Math.min(tokens.size(), LONGEST_PHRASE); i++) {
			Token token = tokens.get(i);
			if (token.text().equals(",")) {
				return i;
			}
			if (token.tag() == Tag.PUNCT || token.tag() == Tag.AUX) {
				return -1;
			}
		}
		return -1;
	}

	/** The last word of a subject that no participle describes: a thing that is someone's, or an empty "there" or "it"; -1 if it is another. */
	private static int subject(List<Token> tokens, int from, Lexicon lexicon) {
		Token first = tokens.get(from);
		Token second = tokens.get(from + 1);
		if (first.is("there") && BE.contains(second.lower())) {
			return from + 1;
		}
		if (first.is("it") && BE.contains(second.lower()) && tokens.get(from + 2).tag() == Tag.ADJ && tokens.subList(from, tokens.size()).stream()
				.anyMatch(t -> t.is("that") || t.is("to"))) {
			return from + 1;
		}
		if (POSSESSIVES.contains(first.lower())) {
			int noun = from + 1;
			while (noun + 1 < tokens.size() && isBeforeNoun(tokens.get(noun))) {
				noun++;
			}
			Token after = tokens.get(Math.min(noun + 1, tokens.size() - 1));
			boolean thing = tokens.get(noun).tag() == Tag.NOUN && lexicon.personNoun(tokens.get(noun).lower()).isEmpty()
					&& !lexicon.isGroupNoun(tokens.get(noun).lower());
			return thing && (after.tag() == Tag.AUX || after.tag() == Tag.VERB) ? noun : -1;
		}
		return -1;
	}

	private static boolean isBeforeNoun(Token token) {
		return token.tag() == Tag.ADJ || token.tag() == Tag.NUM || token.is("first") || token.is("last");
	}
}
