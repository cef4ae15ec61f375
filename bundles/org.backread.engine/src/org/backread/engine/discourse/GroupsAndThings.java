package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Gender;
import org.backread.engine.language.Nouns;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/**
 * Reads the story in order once more, for everything that is not one person: bodies, several people, things. It takes each
 * "they" and "it" outside quotations for the most salient of them that fits, or for nothing. What it finds is shown to the
 * editor; no flag rests on it.
 */
final class GroupsAndThings {
	/** A pronoun does not reach back farther than so many paragraphs. */
	private static final int FARTHEST = 2;
	/** Only so many candidates are weighed, so that time stays linear. */
	private static final int LATEST = 40;
	/** Below this nothing is meant. */
	private static final double LEAST = 0.25;
	/** Whatever else could be meant has to be this much less salient, as a share of both; else nothing is said. */
	private static final double SURE_ENOUGH = 0.58;
	private static final double BY_SENTENCE = 0.6;
	private static final double BY_PARAGRAPH = 0.5;
	private static final double FAMILIARITY = 0.04;
	private static final double MOST_FAMILIARITY = 0.16;
	private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");
	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
			"july", "august", "september", "october", "november", "december", "day", "week", "month", "year", "night", "morning", "afternoon", "evening", "hour", "minute", "time",
			"decade", "century", "today", "yesterday", "tomorrow", "moment", "end", "beginning", "part", "lot", "way");

	private final String text;
	private final List<Paragraph> paragraphs;
	private final List<Mention> mentions;
	private final int[] positions;
	private final List<Mention> lost;
	private final Map<Span, Figure> known = new HashMap<>();
	private final Map<String, Figure> byHead = new HashMap<>();
	private final List<Figure> found = new ArrayList<>();
	private final List<Candidate> candidates = new ArrayList<>();

	/** A mention that a pronoun may take up, and how well it fits a "they" and an "it". */
	private record Candidate(Figure figure, Mention mention, double they, double it) {
		double fits(Pronoun pronoun) {
			return pronoun == Pronoun.THEY ? they : it;
		}
	}

	/**
	 * @param text       the draft
	 * @param paragraphs its paragraphs
	 * @param mentions   its mentions, in order, with what their bearers' other mentions tell
	 * @param positions  for each paragraph its place in the running copy, see {@link RunningCopy}
	 * @param figures    whoever and whatever is known from the names and from "he" and "she"; gets the mentions found here
	 * @param lost       each "they" and "it" that is flagged because nothing in the story stands for it: nothing is meant here either
	 */
	GroupsAndThings(String text, List<Paragraph> paragraphs, List<Mention> mentions, int[] positions, List<Figure> figures, List<Mention> lost) {
		this.text = text;
		this.paragraphs = paragraphs;
		this.mentions = mentions;
		this.positions = positions;
		this.lost = lost;
		figures.forEach(figure -> figure.mentions().forEach(mention -> known.put(mention.span(), figure)));
	}

	/** @return what is mentioned more than once and was not known before, in order of appearance */
	List<Figure> read() {
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			if (mention.quoted() || paragraphs.get(mention.paragraph()).role() == ParagraphRole.FURNITURE) {
				continue;
			}
			if (mention.kind() != MentionKind.PRONOUN) {
				consider(figure(mention), mention);
				together(i);
			} else if (!Pronoun.of(mention.name()).orElseThrow().isPersonal() && isCopy(mention) && !isExpletive(mention) && !lost.contains(mention)) {
				resolve(mention, Pronoun.of(mention.name()).orElseThrow());
			}
		}
		return found.stream().filter(figure -> figure.mentions().size() > 1).toList();
	}

	private boolean isCopy(Mention mention) {
		return switch (paragraphs.get(mention.paragraph()).role()) {
			case BODY, STANDFIRST, LIST_ITEM -> true;
			default -> false;
		};
	}

	private boolean isExpletive(Mention mention) {
		List<Token> tokens = paragraphs.get(mention.paragraph()).sentences().get(mention.sentence()).tokens();
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).span().equals(mention.span())) {
				return tokens.get(i).is("it") && ExpletiveIt.is(tokens, i);
			}
		}
		return false;
	}

	/** @return what a mention stands for: known already, called so before, or new */
	private Figure figure(Mention mention) {
		Figure figure = known.get(mention.span());
		if (figure != null) {
			return figure;
		}
		String[] words = mention.name().toLowerCase(Locale.ROOT).split(" ");
		String head = words[words.length - 1] + mention.number();
		figure = DEFINITE.contains(words[0]) ? byHead.get(head) : null;
		if (figure == null && isPair(words)) {
			figure = pair(mention);
		}
		if (figure == null) {
			figure = bringIn(mention.name(), mention, Figure.Origin.DESCRIBED);
		}
		byHead.put(head, figure);
		figure.add(mention, 1);
		return figure;
	}

	/** "The two countries", "both men". */
	private static boolean isPair(String[] words) {
		return words[0].equals("both") || words.length > 2 && words[0].equals("the") && words[1].equals("two");
	}

	/** @return the two that were named together last, if they can be what is called so; null if there are none */
	private Figure pair(Mention called) {
		for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - LATEST); i--) {
			Candidate candidate = candidates.get(i);
			if (candidate.figure().origin() == Figure.Origin.TOGETHER && candidate.mention().kind() != MentionKind.PRONOUN
					&& candidate.mention().name().indexOf(',') < 0 && (candidate.mention().nature() == Nature.PERSON) == (called.nature() == Nature.PERSON)) {
				return candidate.figure();
			}
		}
		return null;
	}

	private Figure bringIn(String name, Mention mention, Figure.Origin origin) {
		boolean several = mention.number() == GrammaticalNumber.PLURAL && mention.nature() == Nature.PERSON;
		Figure figure = new Figure(name, several ? Nature.GROUP : mention.nature(), Gender.EITHER, origin);
		found.add(figure);
		return figure;
	}

	private void consider(Figure figure, Mention mention) {
		candidates.add(new Candidate(figure, mention, asThey(mention), asIt(mention)));
	}

	/** "Vey and Brandt", "Tellmark, Osterby and Roe": those joined are one more candidate, all together. */
	private void together(int index) {
		int first = index;
		boolean and = false;
		while (first > 0 && isJoined(mentions.get(first - 1), mentions.get(first), and)) {
			and = true;
			first--;
		}
		if (first == index) {
			return;
		}
		Mention last = mentions.get(index);
		Mention opening = mentions.get(first);
		Span span = new Span(opening.span().start(), last.span().end());
		MentionRole role = last.role() == MentionRole.SUBJECT || opening.role() == MentionRole.SUBJECT ? MentionRole.SUBJECT : last.role();
		Nature nature = opening.nature() == Nature.PERSON || last.nature() == Nature.PERSON ? Nature.PERSON : last.nature();
		Mention all = new Mention(MentionKind.NOUN, span, span.of(text), Optional.empty(), last.paragraph(), last.sentence(), nature, Gender.EITHER,
				GrammaticalNumber.PLURAL, false, role);
		Figure figure = bringIn(all.name(), all, Figure.Origin.TOGETHER);
		figure.add(all, 1);
		consider(figure, all);
	}

	private boolean isJoined(Mention a, Mention b, boolean listed) {
		if (a.kind() == MentionKind.PRONOUN || a.quoted() || b.quoted() || a.paragraph() != b.paragraph() || a.sentence() != b.sentence()) {
			return false;
		}
		String between = text.substring(Math.min(a.span().end(), b.span().start()), b.span().start());
		return between.equals(" and ") || between.equals(", and ") || between.equals(" and the ") || listed && between.equals(", ");
	}

	private static double asThey(Mention mention) {
		if (mention.number() == GrammaticalNumber.PLURAL) {
			return isTime(mention) ? 0.2 : mention.nature() == Nature.THING ? 0.75 : 1;
		}
		return switch (mention.nature()) {
			case GROUP -> 0.6;
			case PLACE, UNKNOWN -> 0.3;
			case PERSON -> mention.kind() == MentionKind.NOUN && mention.gender() == Gender.EITHER ? 0.35 : 0;
			case THING -> 0;
		};
	}

	private static double asIt(Mention mention) {
		if (mention.number() == GrammaticalNumber.PLURAL) {
			return 0;
		}
		return switch (mention.nature()) {
			case GROUP -> 1;
			case PLACE -> 0.8;
			case THING -> isTime(mention) ? 0.2 : 1;
			case UNKNOWN -> mention.role() == MentionRole.SPEAKER ? 0.4 : 0.7;
			case PERSON -> 0;
		};
	}

	private static boolean isTime(Mention mention) {
		String word = mention.name().substring(mention.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		return TIMES.contains(word) || TIMES.contains(Nouns.singular(word));
	}

	private void resolve(Mention mention, Pronoun pronoun) {
		Map<Figure, Double> weights = new LinkedHashMap<>();
		Candidate best = null;
		double most = LEAST;
		for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - LATEST); i--) {
			Candidate candidate = candidates.get(i);
			int distance = positions[mention.paragraph()] - positions[candidate.mention().paragraph()];
			if (distance > FARTHEST) {
				break;
			}
			double weight = candidate.fits(pronoun) * prominence(candidate, mention) * nearness(candidate.mention(), mention, distance);
			weight = weight == 0 || isOwnSubject(candidate.mention(), mention) ? 0
					: weight + Math.min(MOST_FAMILIARITY, FAMILIARITY * (candidate.figure().mentions().size() - 1)) * candidate.fits(pronoun);
			if (weight > 0) {
				weights.merge(candidate.figure(), weight, Math::max);
			}
			if (weight > most) {
				most = weight;
				best = candidate;
			}
		}
		if (best == null) {
			return;
		}
		Figure figure = best.figure();
		double next = weights.entrySet().stream().filter(entry -> entry.getKey() != figure).mapToDouble(Map.Entry::getValue).max().orElse(0);
		double confidence = most / (most + next);
		if (confidence >= SURE_ENOUGH) {
			figure.add(mention, confidence);
			candidates.add(new Candidate(figure, mention, pronoun == Pronoun.THEY ? 1 : best.they(), pronoun == Pronoun.IT ? 1 : best.it()));
		}
	}

	private double prominence(Candidate candidate, Mention pronoun) {
		return switch (candidate.mention().role()) {
			case SPEAKER, SUBJECT -> isOwner(candidate.mention(), pronoun) ? 1 : 0.9;
			case OTHER -> candidate.mention().role() == pronoun.role() ? 0.65 : 0.55;
			case POSSESSOR -> 0.4;
		};
	}

	/** In "the council cut its budget" the budget is the council's. */
	private static boolean isOwner(Mention subject, Mention pronoun) {
		return pronoun.role() == MentionRole.POSSESSOR && subject.paragraph() == pronoun.paragraph() && subject.sentence() == pronoun.sentence();
	}

	private double nearness(Mention mention, Mention pronoun, int paragraphs) {
		if (paragraphs == 0 && mention.paragraph() == pronoun.paragraph()) {
			return Math.pow(BY_SENTENCE, pronoun.sentence() - mention.sentence());
		}
		int left = paragraphs == 0 ? 0 : this.paragraphs.get(mention.paragraph()).sentences().size() - 1 - mention.sentence();
		return Math.pow(BY_PARAGRAPH, Math.max(1, paragraphs)) * Math.pow(BY_SENTENCE, Math.min(2, left + pronoun.sentence()));
	}

	/** In "Vey saw them" the one who sees is not seen, unless it says "themselves". */
	private boolean isOwnSubject(Mention candidate, Mention pronoun) {
		if (pronoun.role() != MentionRole.OTHER || candidate.role() != MentionRole.SUBJECT && candidate.role() != MentionRole.SPEAKER
				|| candidate.paragraph() != pronoun.paragraph() || candidate.sentence() != pronoun.sentence() || pronoun.name().endsWith("selves")
				|| pronoun.name().endsWith("self")) {
			return false;
		}
		return paragraphs.get(pronoun.paragraph()).sentences().get(pronoun.sentence()).tokens().stream()
				.filter(token -> token.span().start() >= candidate.span().end() && token.span().end() <= pronoun.span().start())
				.noneMatch(token -> switch (token.tag()) {
					case SCONJ, CCONJ -> true;
					default -> token.text().equals(",") || token.is("that") || token.is("who") || token.is("which");
				});
	}
}
