package org.backread.engine.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Finds a story that opens on a word which joins it to something before: However, But, Meanwhile. */
final class DanglingConnectiveCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("dangling-connective", "Connective with nothing before it",
			"Finds a story whose first sentence opens on a word that joins it to something before it, such as \u201CHowever\u201D.",
			Severity.WARNING);
	private static final Set<String> CONNECTIVES = Set.of("however", "but", "also", "meanwhile", "moreover", "furthermore", "nevertheless",
			"nonetheless", "therefore", "thus", "besides", "similarly", "likewise", "consequently", "additionally", "instead",
			"otherwise", "and", "or", "nor", "so", "yet", "still", "hence", "accordingly", "conversely", "afterwards", "afterward",
			"subsequently", "indeed", "then", "finally");
	/** Of these some have another meaning. */
	private static final Set<String> AMBIGUOUS = Set.of("still", "yet", "so", "then", "instead", "otherwise", "or", "indeed");
	/** Words that join to something before from the middle of a clause too: "The council also voted". */
	private static final Set<List<String>> INSIDE = Set.of(List.of("also"), List.of("however"), List.of("finally"), List.of("for", "example"), List.of("for", "instance"),
			List.of("therefore"), List.of("nevertheless"), List.of("moreover"));
	/** A connective further into the sentence joins parts of the sentence itself. */
	private static final int EARLY = 7;
	private static final Set<List<String>> PHRASES = Set.of(List.of("in", "addition"), List.of("as", "a", "result"), List.of("on", "the", "other", "hand"),
			List.of("in", "contrast"), List.of("by", "contrast"), List.of("for", "example"), List.of("for", "instance"), List.of("at", "the", "same", "time"),
			List.of("even", "so"), List.of("in", "fact"), List.of("that", "said"), List.of("after", "that"), List.of("because", "of", "this"),
			List.of("in", "other", "words"), List.of("as", "such"), List.of("despite", "this"));

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		return document.paragraphs().stream().filter(p -> p.role() == ParagraphRole.BODY && !p.sentences().isEmpty()).findFirst()
				.flatMap(DanglingConnectiveCheck::connective).map(span -> flag(document, span)).map(List::of).orElse(List.of());
	}

	/** "Still waters", "So many" and "Instead of" join nothing: the word has to stand before a clause, or a comma. */
	private static boolean joins(List<Token> tokens) {
		Tag tag = tokens.getFirst().tag();
		if (tokens.size() < 2 || tokens.get(1).text().equals(",")) {
			return true;
		}
		if (tokens.getFirst().is("besides")) {
			return tokens.get(1).tag() == Tag.PRON && !tokens.get(1).lower().endsWith("self"); // "Besides the bridge, …"
		}
		if (AMBIGUOUS.contains(tokens.getFirst().lower())) {
			return switch (tokens.get(1).tag()) {
				case NOUN, ADJ, NUM -> false;
				default -> !tokens.get(1).is("of");
			};
		}
		return tag == Tag.ADV || tag == Tag.CCONJ || tag == Tag.SCONJ;
	}

	private static Flag flag(Document document, Span span) {
		String message = "\u201C" + document.words(span) + "\u201D joins this sentence to one before it, but the story begins here.";
		return new Flag(INFO.id(), INFO.severity(), span, message, List.of(), List.of());
	}

	private static Optional<Span> connective(Paragraph paragraph) {
		List<Token> tokens = paragraph.sentences().getFirst().tokens();
		int from = 0;
		while (from < tokens.size() && tokens.get(from).tag() == Tag.PUNCT) {
			from++;
		}
		List<Token> sentence = tokens.subList(from, tokens.size());
		Optional<Span> opening = phraseAt(sentence, 0, PHRASES);
		if (opening.isPresent() || sentence.isEmpty()) {
			return opening;
		}
		return CONNECTIVES.contains(sentence.getFirst().lower()) && joins(sentence) ? Optional.of(sentence.getFirst().span()) : inside(sentence);
	}

	private static Optional<Span> inside(List<Token> sentence) {
		for (int i = 1; i < Math.min(EARLY, sentence.size()); i++) {
			Token before = sentence.get(i - 1);
			Optional<Span> found = phraseAt(sentence, i, INSIDE);
			boolean name = i + 1 < sentence.size() && sentence.get(i + 1).is("known");
			if (found.isPresent() && !name && !isHeadline(sentence, i) && !before.is("but") && !before.is("and") && !before.is("who") && !before.is("which")
					&& !before.text().equals("(")) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** "Council finally agrees on the bridge": in the present tense of headlines it joins nothing. */
	private static boolean isHeadline(List<Token> sentence, int i) {
		String next = i + 1 < sentence.size() ? sentence.get(i + 1).lower() : "";
		return sentence.get(i).is("finally") && (next.endsWith("s") || next.endsWith("ing"));
	}

	private static Optional<Span> phraseAt(List<Token> tokens, int from, Set<List<String>> phrases) {
		for (List<String> phrase : phrases) {
			int to = from + phrase.size();
			if (to <= tokens.size() && tokens.subList(from, to).stream().map(Token::lower).toList().equals(phrase)) {
				boolean preposition = phrase.size() > 1 && to < tokens.size() && tokens.get(to).is("to"); // "In contrast to last year"
				return preposition ? Optional.empty() : Optional.of(new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()));
			}
		}
		return Optional.empty();
	}
}
