package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.language.Lexicon;
import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/**
 * Finds the pronouns that nothing stands for, one for each lost person or thing: the first, since the later ones are lost
 * with it.
 */
final class LostPronounFinder {
	/** A lost person's first words are looked for in so many paragraphs. */
	private static final int SOON = 2;

	private final Lexicon lexicon;
	private final List<Paragraph> paragraphs;
	private final Map<Span, Report> statements;
	private final Rejections rejections;

	LostPronounFinder(Lexicon lexicon, List<Paragraph> paragraphs, Map<Span, Report> statements, Rejections rejections) {
		this.lexicon = lexicon;
		this.paragraphs = paragraphs;
		this.statements = statements;
		this.rejections = rejections;
	}

	/**
	 * @param figures    the people of the story
	 * @param impersonal the lost "they" and "it"
	 * @return the lost pronouns, in order
	 */
	List<LostPronoun> find(List<Figure> figures, List<Mention> impersonal) {
		List<LostPronoun> lost = new ArrayList<>();
		figures.stream().filter(figure -> figure.origin() == Figure.Origin.LOST).map(figure -> describe(figure.mentions().getFirst())).forEach(lost::add);
		impersonal.stream().map(this::describe).forEach(lost::add);
		lost.sort(Comparator.comparing(pronoun -> pronoun.mention().span()));
		return lost;
	}

	private LostPronoun describe(Mention mention) {
		Pronoun pronoun = Pronoun.of(mention.name()).orElseThrow();
		Optional<Span> cue = Optional.ofNullable(statements.get(mention.span())).flatMap(Report::verb);
		Optional<SpeechVerb> verb = cue.flatMap(span -> paragraphs.get(mention.paragraph()).sentences().get(mention.sentence()).tokens().stream()
				.filter(token -> token.span().equals(span)).findFirst()).map(Token::text).flatMap(lexicon::speechVerb);
		return new LostPronoun(mention, pronoun, cue, verb, rejections.of(mention, pronoun));
	}
}
