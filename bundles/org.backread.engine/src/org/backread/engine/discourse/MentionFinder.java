package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.backread.engine.language.Gender;
import org.backread.engine.language.Lexicon;
import org.backread.engine.language.Nouns;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds the mentions of a draft: third-person pronouns, and noun phrases without their complements. A phrase that ends in
 * a name is a name; what stands before the name in it (a title, a role) tells what it stands for.
 */
final class MentionFinder {
	private final Lexicon lexicon;
	private final NameReader names;

	MentionFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.names = new NameReader(lexicon);
	}

	/** @return the mentions of a paragraph, in order; {@code quoted} tells whether words stand inside quotation marks */
	List<Mention> find(String text, Paragraph paragraph, Predicate<Span> quoted) {
		List<Mention> mentions = new ArrayList<>();
		for (int s = 0; s < paragraph.sentences().size(); s++) {
			Sentence sentence = paragraph.sentences().get(s);
			List<Token> tokens = sentence.tokens();
			int i = 0;
			while (i < tokens.size()) {
				Optional<Pronoun> pronoun = Pronoun.of(tokens.get(i).text());
				if (pronoun.isPresent()) {
					mentions.add(pronoun(tokens.get(i), pronoun.get(), paragraph.index(), s, quoted));
					i++;
				} else {
					int end = phraseEnd(tokens, i);
					if (end > i) {
						phrase(text, tokens, i, end, paragraph.index(), s, quoted).ifPresent(mentions::add);
					}
					i = Math.max(end, i + 1);
				}
			}
		}
		return mentions;
	}

	private static Mention pronoun(Token token, Pronoun pronoun, int paragraph, int sentence, Predicate<Span> quoted) {
		Nature nature = pronoun.isPersonal() ? Nature.PERSON : pronoun == Pronoun.IT ? Nature.THING : Nature.UNKNOWN;
		GrammaticalNumber number = pronoun == Pronoun.THEY ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
		return new Mention(MentionKind.PRONOUN, token.span(), token.text(), paragraph, sentence, nature, pronoun.gender(), number,
				quoted.test(token.span()));
	}

	/** @return the index after the noun phrase that begins at {@code from}; {@code from} if none does */
	private static int phraseEnd(List<Token> tokens, int from) {
		int i = from;
		while (i < tokens.size() && (isPart(tokens.get(i)) || isParticle(tokens, i, from))) {
			if (i > from && tokens.get(i).tag() == Tag.DET) {
				break;
			}
			i++;
		}
		while (i > from && !isHead(tokens.get(i - 1))) {
			i--;
		}
		return i;
	}

	private static boolean isPart(Token token) {
		return switch (token.tag()) {
			case DET, ADJ, NUM, NOUN, PROPN -> Pronoun.of(token.text()).isEmpty();
			default -> false;
		};
	}

	/** A small word inside a name: Ursula von der Leyen, Charles de Gaulle. */
	private static boolean isParticle(List<Token> tokens, int i, int from) {
		return i > from && i + 1 < tokens.size() && NameReader.isParticle(tokens.get(i).text())
				&& NameReader.isCapitalised(tokens.get(i - 1).text()) && (NameReader.isCapitalised(tokens.get(i + 1).text())
						|| NameReader.isParticle(tokens.get(i + 1).text()));
	}

	private static boolean isHead(Token token) {
		return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.NUM;
	}

	private Optional<Mention> phrase(String text, List<Token> all, int from, int to, int paragraph, int sentence, Predicate<Span> quoted) {
		List<Token> tokens = all.subList(from, to);
		Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
		Token head = tokens.getLast();
		if (head.tag() == Tag.NUM) {
			return Optional.empty();
		}
		Optional<NameReader.Name> name = names.read(text, tokens, from == 0);
		if (name.isPresent()) {
			NameReader.Name n = name.get();
			return Optional.of(new Mention(MentionKind.NAME, span, n.text(), paragraph, sentence,
					n.nature() == Nature.UNKNOWN && from > 0 && all.get(from - 1).is("in") ? Nature.PLACE : n.nature(), n.gender(),
					GrammaticalNumber.SINGULAR, quoted.test(span)));
		}
		String noun = head.lower();
		String singular = Nouns.singular(noun);
		Optional<Gender> person = lexicon.personNoun(singular);
		boolean plural = Nouns.isPlural(noun);
		Nature nature = person.isPresent() ? Nature.PERSON : lexicon.isGroupNoun(singular) ? Nature.GROUP : Nature.THING;
		return Optional.of(new Mention(MentionKind.NOUN, span, span.of(text), paragraph, sentence, nature,
				person.orElse(Gender.EITHER), plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR, quoted.test(span)));
	}
}
