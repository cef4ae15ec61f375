package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/**
 * Reads the story in order and takes each "he" and "she" outside quotations for the most salient person it fits; where
 * nobody is salient enough, the pronoun is lost, and the later ones that follow it are lost with it.
 */
final class PersonalPronouns {
	/** Below this salience nobody is meant. Words may be given to someone only if a reader cannot be in doubt. */
	private static final double LEAST = 0.12;
	private static final double LEAST_FOR_SPEAKER = 0.30;

	private final List<Paragraph> paragraphs;
	private final List<Mention> mentions;
	private final Map<Span, Attribution> statements;
	private final Salience salience;
	private final List<Figure> figures = new ArrayList<>();
	private final Map<Integer, Figure> named = new HashMap<>();

	/**
	 * @param paragraphs the draft's paragraphs
	 * @param mentions   its mentions, in order, with what their bearers' other mentions tell
	 * @param statements the statements by their sources
	 * @param salience   weighs the figures
	 */
	PersonalPronouns(List<Paragraph> paragraphs, List<Mention> mentions, Map<Span, Attribution> statements, Salience salience) {
		this.paragraphs = paragraphs;
		this.mentions = mentions;
		this.statements = statements;
		this.salience = salience;
	}

	/**
	 * @param links for each mention the number of its bearer, -1 for any but a name
	 * @param names the bearers' fullest names
	 * @return the people of the story, those lost among them, in order of appearance
	 */
	List<Figure> read(int[] links, NameLinker names) {
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = statements.containsKey(mentions.get(i).span()) ? mentions.get(i).with(MentionRole.SPEAKER) : mentions.get(i);
			if (mention.quoted() || paragraphs.get(mention.paragraph()).role() == ParagraphRole.FURNITURE) {
				continue;
			}
			if (mention.kind() == MentionKind.PRONOUN) {
				Pronoun pronoun = Pronoun.of(mention.name()).orElseThrow();
				if (pronoun.isPersonal() && isCopy(mention)) {
					resolve(i, mention, pronoun);
				}
			} else if (links[i] >= 0) {
				named.computeIfAbsent(links[i], link -> bringIn(new Figure(names.fullest(link), mention.nature(), mention.gender(), Figure.Origin.NAMED)))
						.add(mention);
			} else if (mention.nature() == Nature.PERSON && mention.number() == GrammaticalNumber.SINGULAR) {
				bringIn(new Figure(mention.name(), mention.nature(), mention.gender(), Figure.Origin.DESCRIBED)).add(mention);
			}
		}
		return figures;
	}

	private boolean isCopy(Mention mention) {
		ParagraphRole role = paragraphs.get(mention.paragraph()).role();
		return role == ParagraphRole.BODY || role == ParagraphRole.STANDFIRST;
	}

	private Figure bringIn(Figure figure) {
		figures.add(figure);
		return figure;
	}

	private void resolve(int index, Mention mention, Pronoun pronoun) {
		double least = mention.role() == MentionRole.SPEAKER ? LEAST_FOR_SPEAKER : LEAST;
		mostSalient(mention, pronoun, least).or(() -> follows(index, mention, pronoun)).or(() -> speaksOfSelf(mention, pronoun))
				.orElseGet(() -> bringIn(new Figure(mention.name(), Nature.PERSON, pronoun.gender(), Figure.Origin.LOST))).add(mention);
	}

	private Optional<Figure> mostSalient(Mention mention, Pronoun pronoun, double least) {
		// whoever is named in the words themselves is spoken of, and does not speak
		List<Span> said = mention.role() == MentionRole.SPEAKER ? statements.get(mention.span()).content() : List.of();
		Figure best = null;
		double most = least;
		for (int i = figures.size() - 1; i >= 0; i--) {
			Figure figure = figures.get(i);
			if (figure.gender().fits(pronoun.gender()) && figure.canBePerson()) {
				double weight = salience.of(figure, mention, said);
				if (weight > most) {
					best = figure;
					most = weight;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** "When he arrived, Mr Smith …": in a fronted clause or phrase a pronoun may stand for someone who follows its comma. */
	private Optional<Figure> follows(int index, Mention mention, Pronoun pronoun) {
		Sentence sentence = paragraphs.get(mention.paragraph()).sentences().get(mention.sentence());
		Optional<Span> comma = sentence.tokens().stream().filter(token -> token.text().equals(",")).map(Token::span).findFirst();
		if (comma.isEmpty() || mention.span().start() > comma.get().start() || mention.role() == MentionRole.SPEAKER || !opensFronted(sentence)) {
			return Optional.empty();
		}
		for (int i = index + 1; i < mentions.size(); i++) {
			Mention next = mentions.get(i);
			if (next.paragraph() != mention.paragraph() || next.sentence() != mention.sentence()) {
				break;
			}
			if (next.span().start() > comma.get().start() && !next.quoted() && next.kind() != MentionKind.PRONOUN && next.canBePerson()
					&& next.gender().fits(pronoun.gender())) {
				return Optional.of(new Figure(next.name(), next.nature(), next.gender(), Figure.Origin.DESCRIBED));
			}
		}
		return Optional.empty();
	}

	/** "He would do it again, Mr Smith said.": in reported words a pronoun may stand for the speaker who is named after them. */
	private Optional<Figure> speaksOfSelf(Mention mention, Pronoun pronoun) {
		return statements.values().stream().filter(s -> s.quote() == QuoteKind.INDIRECT && s.content().getFirst().contains(mention.span())
				&& s.source().getFirst().start() > mention.span().end()).flatMap(s -> mentions.stream().filter(m -> m.span().equals(s.source().getFirst())))
				.filter(m -> m.kind() != MentionKind.PRONOUN && m.number() == GrammaticalNumber.SINGULAR && m.gender().fits(pronoun.gender())).findFirst()
				.map(m -> new Figure(m.name(), m.nature(), m.gender(), Figure.Origin.DESCRIBED));
	}

	private static boolean opensFronted(Sentence sentence) {
		return switch (sentence.tokens().getFirst().tag()) {
			case SCONJ, ADP, ADV, VERB -> true;
			default -> false;
		};
	}
}
