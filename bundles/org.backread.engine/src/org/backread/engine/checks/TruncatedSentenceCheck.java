package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
	/** A line this short that stops on a comma opens a letter or leads into a list. */
	private static final int SALUTATION_WORDS = 6;
	private static final Set<String> HANGING_VERBS = Set.of("called", "named", "titled", "dubbed", "including", "is", "are", "was", "were",
			"has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "must", "not");
	/** Words that no headline ends on either: "in" and "up" may be the tail of a verb, these are not. */
	private static final Set<String> NEVER_LAST = Set.of("the", "a", "an", "of", "for", "with", "from", "and", "or", "but", "than", "into", "that",
			"which", "who", "whose", "because", "if", "called", "their", "its", "his", "my", "our", "your", "as", "at", "to", "by");

	/** Of these the ones that no heading is left to end on by its writer: "What the harbour was built for" is whole. */
	private static final Set<String> NEVER_LAST_IN_HEADING = Set.of("the", "a", "an", "and", "or", "but", "than", "whose", "their", "its", "my", "our", "your");
	private static final Set<ParagraphRole> HEADINGS = EnumSet.of(ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST, ParagraphRole.SUBHEAD);

	private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "\u2015", "--", "-");
	/** Opening marks typed for closing ones; unbalanced quotation marks are another rule's business. */
	private static final Pattern WRONG_QUOTES = Pattern.compile("[\u201C\u2018]+$");

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		NavigableSet<Integer> unclosed = new TreeSet<>();
		document.quotations().stream().filter(q -> !q.closed()).forEach(q -> unclosed.add(q.span().start()));
		WholeLine whole = new WholeLine(document);
		for (Paragraph paragraph : document.paragraphs()) {
			if (!paragraph.sentences().isEmpty()) {
				Sentence last = paragraph.sentences().getLast();
				why(document, paragraph, last, unclosed, whole)
						.ifPresent(why -> flags.add(new Flag(INFO.id(), INFO.severity(), last.span(), why, List.of(), List.of())));
			}
		}
		return flags;
	}

	private static Optional<String> why(Document document, Paragraph paragraph, Sentence sentence,
			NavigableSet<Integer> unclosed, WholeLine whole) {
		String words = document.words(sentence.span());
		List<Token> tokens = sentence.tokens();
		if (tokens.size() < FEWEST_WORDS || isSignature(tokens) || Terminal.endsSentence(WRONG_QUOTES.matcher(words).replaceAll("")) || words.endsWith(":") || words.endsWith("\u2014")
				|| words.endsWith(",") && tokens.size() <= SALUTATION_WORDS || words.startsWith("(") && words.endsWith(")")) {
			return Optional.empty();
		}
		Integer quotation = unclosed.ceiling(sentence.span().start());
		boolean quoting = quotation != null && quotation < sentence.span().end();
		String last = "\u201C" + document.words(tokens.getLast().span()) + "\u201D";
		if (paragraph.told() && HEADINGS.contains(paragraph.role())) { // it is no sentence of the story that lost its full stop
			return NEVER_LAST_IN_HEADING.contains(tokens.getLast().lower()) ? Optional.of(hanging(last)) : Optional.empty();
		}
		return switch (paragraph.role()) {
			case BODY -> leavesHanging(tokens) ? Optional.of(hanging(last))
					: quoting || isCopy(paragraph, tokens) && !amongOpenLines(document, paragraph) && !whole.is(paragraph)
							? Optional.of(open(last)) : Optional.empty();
			case STANDFIRST -> leavesHanging(tokens) ? Optional.of(hanging(last))
					: isFullStyle(tokens) && !amongOpenLines(document, paragraph) || quoting ? Optional.of(open(last)) : Optional.empty();
			case SUBHEAD -> NEVER_LAST.contains(tokens.getLast().lower()) ? Optional.of(hanging(last))
					: quoting ? Optional.of(open(last)) : Optional.empty();
			case HEADLINE -> NEVER_LAST.contains(tokens.getLast().lower()) ? Optional.of(hanging(last)) : Optional.empty();
			default -> Optional.empty();
		};
	}

	/** "— Oskar Lindqvist, ferry passenger" after a quotation. */
	private static boolean isSignature(List<Token> tokens) {
		return tokens.getFirst().tag() == Tag.PUNCT && DASHES.contains(tokens.getFirst().text())
				&& tokens.stream().noneMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX);
	}

	private static String hanging(String last) {
		return "This sentence is cut off: it stops on " + last + " and what should follow is missing.";
	}

	private static String open(String last) {
		return "This sentence has no end: it stops on " + last + " without a full stop. Is its end missing?";
	}

	/** Lines without full stops, one after the other, are a list without its bullets. */
	private static boolean amongOpenLines(Document document, Paragraph paragraph) {
		return isOpenLine(document, paragraph.index() - 1) || isOpenLine(document, paragraph.index() + 1);
	}

	private static boolean isOpenLine(Document document, int index) {
		if (index < 0 || index >= document.paragraphs().size()) {
			return false;
		}
		Paragraph paragraph = document.paragraphs().get(index);
		return (paragraph.role() == ParagraphRole.BODY || paragraph.role() == ParagraphRole.STANDFIRST) && paragraph.sentences().size() == 1 && !Terminal.endsSentence(document.words(paragraph.span()))
				&& !document.words(paragraph.span()).endsWith(":");
	}

	/** Whether the words are a sentence and no label: there is a verb among them, or another sentence before them. */
	private static boolean isCopy(Paragraph paragraph, List<Token> tokens) {
		return paragraph.sentences().size() > 1 || tokens.stream().anyMatch(t -> t.tag() == Tag.VERB || t.tag() == Tag.AUX);
	}

	/** Headings leave out articles and auxiliaries; a line under the headline that keeps them is a sentence and needs its end. */
	private static boolean isFullStyle(List<Token> tokens) {
		boolean article = tokens.stream().anyMatch(t -> t.is("a") || t.is("an") || t.is("the"));
		return tokens.stream().anyMatch(t -> t.tag() == Tag.AUX && (article || t.is("has") || t.is("have")));
	}

	/** Whether the last word promises more: an article, a preposition, a conjunction, an adjective after its article. */
	private static boolean leavesHanging(List<Token> tokens) {
		Token last = tokens.getLast();
		return switch (last.tag()) {
			case DET, ADP, CCONJ, SCONJ, AUX -> true;
			case ADJ -> tokens.get(tokens.size() - 2).tag() == Tag.DET;
			default -> HANGING_VERBS.contains(last.lower()) || NEVER_LAST.contains(last.lower()) || last.text().equals(",") || last.text().equals("(");
		};
	}
}
