package org.backread.engine.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
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
			"subsequently", "indeed", "then", "too");
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

	/** "Still waters" and "So many" join nothing: the tagger has to take the word for an adverb or a conjunction. */
	private static boolean joins(List<Token> tokens) {
		Tag tag = tokens.getFirst().tag();
		return tag == Tag.ADV || tag == Tag.CCONJ || tokens.size() > 1 && tokens.get(1).text().equals(",");
	}

	private static Flag flag(Document document, Span span) {
		String message = "\u201C" + document.words(span) + "\u201D joins this sentence to one before it, but the story begins here.";
		return new Flag(INFO.id(), INFO.severity(), span, message, List.of(), List.of());
	}

	private static Optional<Span> connective(Paragraph paragraph) {
		Sentence first = paragraph.sentences().getFirst();
		List<Token> tokens = first.tokens();
		List<String> words = tokens.stream().limit(4).map(Token::lower).toList();
		for (List<String> phrase : PHRASES) {
			if (words.size() >= phrase.size() && words.subList(0, phrase.size()).equals(phrase)) {
				return Optional.of(new Span(tokens.getFirst().span().start(), tokens.get(phrase.size() - 1).span().end()));
			}
		}
		return !tokens.isEmpty() && CONNECTIVES.contains(words.getFirst()) && joins(tokens) ? Optional.of(tokens.getFirst().span()) : Optional.empty();
	}
}
