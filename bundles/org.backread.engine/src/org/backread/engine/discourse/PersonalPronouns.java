package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Reads the story in order and takes each "he" and "she" outside quotations for the most salient person it fits; where
 * nobody is salient enough, the pronoun is lost, and the later ones that follow it are lost with it.
 */
final class PersonalPronouns {
	/** Below this salience nobody is meant. Words may be given to someone only if a reader cannot be in doubt. */
	private static final double LEAST = 0.18;
	private static final double LEAST_FOR_SPEAKER = 0.325;
	/** A headline has no more words and marks. */
	private static final int HEADLINE = 16;
	/** How sure it is that an owner in a fronted phrase is who follows it. */
	private static final double GUESS = 0.7;
	/** From this salience on someone is in the reader's mind, and a pronoun does not wait for a name that follows. */
	private static final double IN_MIND = 0.5;

	private static final Set<String> CONJUNCTIONS = Set.of("when", "while", "after", "before", "as", "since", "if", "although", "though", "because",
			"once", "until", "whether", "where");
	private static final Set<String> QUANTIFIERS = Set.of("every", "each", "no", "any", "either", "neither");

	private final List<Paragraph> paragraphs;
	private final List<Mention> mentions;
	private final Map<Span, Report> statements;
	private final Salience salience;
	private final List<Figure> figures = new ArrayList<>();
	/** The same, the one mentioned last at the end: whoever is out of mind need not be weighed. */
	private final SequencedSet<Figure> byRecency = new LinkedHashSet<>();
	private final Map<Integer, Figure> named = new HashMap<>();
	private final int[] links;
	private final NameLinker names;

	/**
	 * @param paragraphs the draft's paragraphs
	 * @param mentions   its mentions, in order, with what their bearers' other mentions tell
	 * @param statements the statements by their sources
	 * @param links      for each mention the number of its bearer, -1 for any but a name
	 * @param names      the bearers
	 * @param salience   weighs the figures
	 */
	PersonalPronouns(List<Paragraph> paragraphs, List<Mention> mentions, Map<Span, Report> statements, int[] links, NameLinker names,
			Salience salience) {
		this.paragraphs = paragraphs;
		this.mentions = mentions;
		this.statements = statements;
		this.links = links;
		this.names = names;
		this.salience = salience;
	}

	/** @return the people of the story, those lost among them, in order of appearance */
	List<Figure> read() {
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = statements.containsKey(mentions.get(i).span()) ? mentions.get(i).with(MentionRole.SPEAKER) : mentions.get(i);
			if (mention.quoted() || paragraphs.get(mention.paragraph()).role() == ParagraphRole.FURNITURE) {
				continue;
			}
			if (mention.kind() == MentionKind.PRONOUN) {
				Pronoun pronoun = Pronoun.of(mention.name()).orElseThrow();
				if (pronoun.isPersonal() && isCopy(mention) && !isGeneric(i)) {
					resolve(i, mention, pronoun);
				}
			} else if (links[i] >= 0 && mention.number() == GrammaticalNumber.PLURAL) {
				continue; // "many Liberals": no "he"
			} else if (links[i] >= 0) {
				mention(named(i), closesParagraph(mention) ? mention.with(MentionRole.SUBJECT) : mention, 1);
				names.namesakes(links[i], mention).stream().map(named::get).filter(Objects::nonNull).forEach(figure -> touch(figure, mention));
			} else if (mention.nature() == Nature.PERSON && mention.number() == GrammaticalNumber.SINGULAR && !isQuantified(mention)) {
				mention(apposed(i).or(() -> called(mention)).orElseGet(() -> bringIn(new Figure(mention.name(), mention.nature(), mention.gender(), Figure.Origin.DESCRIBED))), mention, 1);
			}
		}
		return figures;
	}

	/** "… stuns Kathy Brandt.", "… came from Aurel Vey, an analyst at Crane.": whom the end of a paragraph names in full is who speaks next. */
	private boolean closesParagraph(Mention mention) {
		Paragraph paragraph = paragraphs.get(mention.paragraph());
		if (mention.nature() != Nature.PERSON || mention.role() != MentionRole.OTHER || mention.name().indexOf(' ') < 0 || mention.sentence() < paragraph.sentences().size() - 1) {
			return false;
		}
		List<Token> after = paragraph.sentences().getLast().tokens().stream().filter(token -> token.span().start() >= mention.span().end()).toList();
		return after.isEmpty() || after.getFirst().tag() == Tag.PUNCT && after.stream().noneMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX);
	}

	/** "He or she", "his or her": anybody. */
	private boolean isGeneric(int index) {
		return isAlternative(index - 1) || isAlternative(index);
	}

	/** Whether a pronoun and the next are joined by an "or". */
	private boolean isAlternative(int index) {
		if (index < 0 || index + 1 >= mentions.size() || mentions.get(index).kind() != MentionKind.PRONOUN || mentions.get(index + 1).kind() != MentionKind.PRONOUN) {
			return false;
		}
		Mention first = mentions.get(index);
		int gap = mentions.get(index + 1).span().start() - first.span().end();
		return gap == 4 && first.paragraph() == mentions.get(index + 1).paragraph() && tokenAt(first.span().end() + 1, first).filter(token -> token.is("or")).isPresent();
	}

	/** "Ingrid Vey, the mayor": a description straight after a person's name and a comma is of that person. */
	private Optional<Figure> apposed(int index) {
		if (index == 0 || links[index - 1] < 0) {
			return Optional.empty();
		}
		Mention name = mentions.get(index - 1);
		Mention description = mentions.get(index);
		boolean follows = name.paragraph() == description.paragraph() && name.sentence() == description.sentence()
				&& description.span().start() - name.span().end() == 2 && tokenAt(name.span().end(), description).filter(token -> token.text().equals(",")).isPresent();
		return follows && name.nature() == Nature.PERSON && name.gender().fits(description.gender()) ? Optional.of(named(index - 1)) : Optional.empty();
	}

	/** "The minister": whoever of that role was mentioned last. */
	private Optional<Figure> called(Mention description) {
		if (!description.name().regionMatches(true, 0, "the ", 0, 4)) {
			return Optional.empty();
		}
		String role = Figure.lastWord(description.name());
		return byRecency.reversed().stream().filter(figure -> figure.isCalled(role) && figure.gender().fits(description.gender())).findFirst();
	}

	private Optional<Token> tokenAt(int offset, Mention in) {
		return paragraphs.get(in.paragraph()).sentences().get(in.sentence()).tokens().stream().filter(token -> token.span().start() == offset).findFirst();
	}

	/** "Every man", "no driver": nobody in particular, whom a later sentence cannot take up. */
	private static boolean isQuantified(Mention mention) {
		return QUANTIFIERS.contains(mention.name().toLowerCase(Locale.ROOT).split(" ", 2)[0]);
	}

	/** "Clinton" may be either of two people of that name: the one less likely meant comes to mind too. */
	private void touch(Figure namesake, Mention mention) {
		namesake.comesToMind(mention);
		byRecency.remove(namesake);
		byRecency.add(namesake);
	}

	private void mention(Figure figure, Mention mention, double confidence) {
		figure.add(mention, confidence);
		byRecency.remove(figure);
		byRecency.add(figure);
	}

	private boolean isCopy(Mention mention) {
		ParagraphRole role = paragraphs.get(mention.paragraph()).role();
		return role == ParagraphRole.BODY || role == ParagraphRole.STANDFIRST;
	}

	/** @return the figure that a name stands for */
	private Figure named(int index) {
		Mention mention = mentions.get(index);
		return named.computeIfAbsent(links[index], link -> bringIn(new Figure(names.fullest(link), mention.nature(), mention.gender(), Figure.Origin.NAMED)));
	}

	private Figure bringIn(Figure figure) {
		figures.add(figure);
		return figure;
	}

	private void resolve(int index, Mention mention, Pronoun pronoun) {
		if (toMostSalient(mention, pronoun, IN_MIND)) {
			return;
		}
		Optional<Figure> yetToCome = follows(index, mention, pronoun);
		if (yetToCome.isEmpty() && toMostSalient(mention, pronoun, mention.role() == MentionRole.SPEAKER ? LEAST_FOR_SPEAKER : LEAST)) {
			return;
		}
		Optional<Figure> figure = yetToCome.or(() -> speaksOfSelf(mention, pronoun)).or(() -> inHeadline(index, mention, pronoun));
		if (figure.isPresent() || pronoun != Pronoun.SHE || mention.role() == MentionRole.SPEAKER || !Ships.mayBeMeant(paragraphs, mention)) {
			boolean guessed = yetToCome.isPresent() && mention.role() != MentionRole.SUBJECT; // "Moved by his words, Robin told him"
			mention(figure.orElseGet(() -> bringIn(new Figure(mention.name(), Nature.PERSON, pronoun.gender(), Figure.Origin.LOST))), mention, guessed ? GUESS : 1);
		}
	}

	/** @return whether someone is salient enough; the mention is then theirs */
	private boolean toMostSalient(Mention mention, Pronoun pronoun, double least) {
		// whoever is mentioned in the words themselves is spoken of, but in a paraphrase speakers go by their own names;
		// before "he said" only if they are known to be men: "Mr Vey was shocked, he said"
		Optional<Report> statement = Optional.of(mention).filter(m -> m.role() == MentionRole.SPEAKER).map(m -> statements.get(m.span()));
		List<Span> said = statement.map(Report::content).orElse(List.of());
		boolean quoted = statement.filter(s -> s.quote() != QuoteKind.INDIRECT).isPresent();
		boolean after = !said.isEmpty() && said.getLast().end() <= mention.span().start();
		Figure best = null;
		double most = least;
		double next = 0;
		for (Figure figure : byRecency.reversed()) {
			if (salience.isOutOfMind(figure, mention)) {
				break;
			}
			if (figure.gender().fits(pronoun.gender()) && figure.canBePerson()) {
				boolean spokenOf = figure.origin() == Figure.Origin.DESCRIBED || quoted || after && figure.gender() != pronoun.gender();
				double weight = salience.of(figure, mention, spokenOf ? said : List.of());
				if (weight > most) {
					next = best == null ? next : most;
					best = figure;
					most = weight;
				} else if (weight > next) {
					next = weight;
				}
			}
		}
		if (best != null) {
			mention(best, mention, most / (most + next));
		}
		return best != null;
	}

	/** "When he arrived, Mr Smith …": in a fronted clause or phrase a pronoun may stand for someone who follows its comma. */
	private Optional<Figure> follows(int index, Mention mention, Pronoun pronoun) {
		Sentence sentence = paragraphs.get(mention.paragraph()).sentences().get(mention.sentence());
		Optional<Span> comma = sentence.tokens().stream().filter(token -> token.text().equals(",") && token.span().start() > mention.span().start()).map(Token::span).findFirst();
		boolean fronted = comma.isPresent() && mention.role() != MentionRole.SPEAKER && isFronted(sentence, mention, comma.get());
		if (!fronted && (comma.isEmpty() || !opensPhrase(sentence, mention) || !isSubjectAfter(sentence, comma.get(), index))) {
			return Optional.empty();
		}
		for (int i = index + 1; i < mentions.size(); i++) {
			Mention next = mentions.get(i);
			if (next.paragraph() != mention.paragraph() || next.sentence() != mention.sentence()) {
				break;
			}
			if (next.span().start() > comma.get().start() && !next.quoted() && next.kind() != MentionKind.PRONOUN && next.canBePerson()
					&& next.gender().fits(pronoun.gender())) {
				return Optional.of(figureOf(i));
			}
		}
		return Optional.empty();
	}

	/** "In a habit she has kept for years, Vey …", "Baring what he called …", "Back when she wrote …": no verb but such as "baring" stands before the pronoun. */
	private static boolean opensPhrase(Sentence sentence, Mention mention) {
		List<Token> before = sentence.tokens().stream().takeWhile(token -> token.span().start() < mention.span().start()).toList();
		return !before.isEmpty() && mention.role() != MentionRole.POSSESSOR && before.stream().noneMatch(token -> token.tag() == Tag.PUNCT || token.tag() == Tag.PROPN || token.tag() == Tag.AUX
				|| token.tag() == Tag.VERB && !token.lower().endsWith("ing"));
	}

	/** Whether the first word after a comma begins the name of a subject. */
	private boolean isSubjectAfter(Sentence sentence, Span comma, int index) {
		Optional<Span> word = sentence.tokens().stream().filter(token -> token.span().start() > comma.start() && token.tag() != Tag.PUNCT).map(Token::span).findFirst();
		return word.isPresent() && mentions.subList(index + 1, mentions.size()).stream().filter(next -> next.span().end() > word.get().start()).findFirst()
				.filter(next -> next.kind() == MentionKind.NAME && next.role() == MentionRole.SUBJECT && next.span().start() == word.get().start()).isPresent();
	}

	/** "Minister says she will go.": a line of a headline's length before the copy, with a full stop; the copy's first paragraph names her. */
	private Optional<Figure> inHeadline(int index, Mention mention, Pronoun pronoun) {
		Paragraph line = paragraphs.get(mention.paragraph());
		boolean headline = mention.paragraph() == 0 && paragraphs.size() > 1 && line.sentences().size() == 1 && line.sentences().getFirst().tokens().size() <= HEADLINE
				&& mention.role() != MentionRole.SPEAKER && mention.span().start() > line.span().start();
		for (int i = index + 1; headline && i < mentions.size() && mentions.get(i).paragraph() <= 1; i++) {
			Mention next = mentions.get(i);
			if (!next.quoted() && next.kind() != MentionKind.PRONOUN && next.nature() == Nature.PERSON && next.number() == GrammaticalNumber.SINGULAR
					&& next.role() == MentionRole.SUBJECT && next.gender().fits(pronoun.gender())) {
				return Optional.of(figureOf(i));
			}
		}
		return Optional.empty();
	}

	/** "He would do it again, Mr Smith said.": in reported words a pronoun may stand for the speaker who is named after them. */
	private Optional<Figure> speaksOfSelf(Mention mention, Pronoun pronoun) {
		Optional<Span> speaker = statements.values().stream().filter(s -> s.quote() == QuoteKind.INDIRECT && s.content().getFirst().contains(mention.span())
				&& s.speaker().orElseThrow().span().start() > mention.span().end()).map(s -> s.speaker().orElseThrow().span()).findFirst();
		for (int i = 0; speaker.isPresent() && i < mentions.size(); i++) {
			Mention m = mentions.get(i);
			if (m.span().equals(speaker.get()) && m.kind() != MentionKind.PRONOUN && m.number() == GrammaticalNumber.SINGULAR
					&& m.gender().fits(pronoun.gender())) {
				return Optional.of(figureOf(i));
			}
		}
		return Optional.empty();
	}

	/** @return the figure of someone who is yet to come; one described stays apart from the figure that the description brings in */
	private Figure figureOf(int index) {
		Mention mention = mentions.get(index);
		return links[index] >= 0 ? named(index) : new Figure(mention.name(), mention.nature(), mention.gender(), Figure.Origin.DESCRIBED);
	}

	/** A subject stands in a fronted clause after its conjunction; "his" or "him" in a fronted phrase too. */
	private static boolean isFronted(Sentence sentence, Mention mention, Span comma) {
		List<Token> before = sentence.tokens().stream().takeWhile(token -> token.span().start() < mention.span().start()).toList();
		if (before.stream().anyMatch(token -> (token.tag() == Tag.SCONJ || CONJUNCTIONS.contains(token.lower())) && isFirstClause(sentence, token))) {
			return true;
		}
		return mention.role() != MentionRole.SUBJECT && !before.isEmpty() && before.getLast().tag() != Tag.PUNCT && sentence.tokens().stream().skip(1).takeWhile(token -> token.span().start() < comma.start())
				.noneMatch(token -> token.tag() == Tag.VERB && !token.lower().endsWith("ing") || token.tag() == Tag.AUX);
	}

	private static boolean isFirstClause(Sentence sentence, Token conjunction) {
		return sentence.tokens().stream().takeWhile(token -> token != conjunction).noneMatch(token -> token.text().equals(","));
	}
}
