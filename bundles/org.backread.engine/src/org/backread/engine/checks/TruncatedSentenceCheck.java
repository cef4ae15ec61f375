package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Terminal;
import org.backread.engine.text.Token;

/** Finds a paragraph whose last sentence was cut off. */
final class TruncatedSentenceCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("truncated-sentence", "Sentence cut off",
			"Finds a paragraph that stops in the middle of a sentence.", Severity.ERROR);
	/** A line shorter than this and without a verb is a label, not a sentence. */
	private static final int FEWEST_WORDS = 4;
	private static final Set<String> HANGING_VERBS = Set.of("called", "named", "titled", "dubbed", "including", "is", "are", "was", "were",
			"has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "must", "not");

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		for (Paragraph paragraph : document.paragraphs()) {
			if (paragraph.role() == ParagraphRole.BODY && !paragraph.sentences().isEmpty()) {
				Sentence last = paragraph.sentences().getLast();
				why(document, last).ifPresent(why -> flags.add(new Flag(INFO.id(), INFO.severity(), last.span(), why, List.of(), List.of())));
			}
		}
		return flags;
	}

	private static Optional<String> why(Document document, Sentence sentence) {
		String words = document.words(sentence.span());
		List<Token> tokens = sentence.tokens();
		if (tokens.isEmpty() || Terminal.endsSentence(words) || words.endsWith(":") || words.endsWith("\u2014")) {
			return Optional.empty();
		}
		Token last = tokens.getLast();
		boolean verb = tokens.stream().anyMatch(t -> t.tag() == Tag.VERB || t.tag() == Tag.AUX);
		if (tokens.size() >= FEWEST_WORDS && leavesHanging(last)) {
			return Optional.of("This sentence is cut off: it stops on \u201C" + document.words(last.span()) + "\u201D and what should follow is missing.");
		}
		return verb && tokens.size() >= FEWEST_WORDS
				? Optional.of("This sentence has no end: it stops on \u201C" + document.words(last.span()) + "\u201D without a full stop. Is its end missing?")
				: Optional.empty();
	}

	private static boolean leavesHanging(Token token) {
		return switch (token.tag()) {
			case DET, ADP, CCONJ, SCONJ, AUX -> true;
			default -> HANGING_VERBS.contains(token.lower()) || token.text().equals(",") || token.text().equals("(");
		};
	}
}
