package org.backread.engine.discourse;

import java.util.BitSet;
import java.util.List;

import org.backread.engine.language.Gender;
import org.backread.engine.text.Span;

/**
 * How much someone is on a reader's mind at a pronoun: the prominence of the mentions of late, each less the further back
 * it lies. The idea, that recency and grammatical role add up to salience, is from S. Lappin and H. J. Leass, "An algorithm
 * for pronominal anaphora resolution", Computational Linguistics 20(4), 1994; distance is counted in paragraphs here, since
 * news copy is made of one-sentence paragraphs, and speakers come first, since it is made of what people said.
 */
final class Salience {
	/** A mention's share by the paragraphs between it and the pronoun; further back it is out of mind. */
	private static final double[] BY_PARAGRAPHS = { 1.0, 0.55, 0.31, 0.14, 0.06 };
	/** Within a paragraph a mention loses this much a sentence, down to a floor. */
	private static final double BY_SENTENCE = 0.1;
	private static final double PARAGRAPH_FLOOR = 0.7;
	/** A paragraph of more sentences is no prose; whoever was mentioned so many before is out of mind too, so that time stays linear. */
	private static final int LONGEST_PARAGRAPH = 100;
	/** Only so many mentions are looked at: older ones are always less salient. */
	private static final int LATEST = 12;
	private static final double FAMILIARITY = 0.02;
	private static final double MOST_FAMILIARITY = 0.1;
	private static final double DESCRIBED = 0.75;
	private static final double DESCRIBED_SPEAKER = 0.85;
	private static final double GENDER_UNKNOWN = 0.8;
	/** A full name of which nothing is known and that is given words. */
	private static final double SURELY_A_PERSON = 0.9;
	/** A full name of which nothing is known, or a surname that is given words. */
	private static final double LIKELY_A_PERSON = 0.65;
	private static final double ACTS = 0.5;
	private static final double NATURE_UNKNOWN = 0.3;

	/** What a surname counts for someone of that name who is less likely meant. */
	private static final double NAMESAKE = 0.8;

	/** What is left of someone's nearness when others it could be were mentioned in a paragraph between. */
	private static final double OTHERS_BETWEEN = 0.65;

	private final int[] positions;
	private final BitSet men;
	private final BitSet women;

	/**
	 * @param positions for each paragraph of the draft its place in the running copy, see {@link RunningCopy}
	 * @param mentions  the draft's mentions
	 */
	Salience(int[] positions, List<Mention> mentions) {
		this.positions = positions;
		this.men = withAny(Gender.MALE, mentions);
		this.women = withAny(Gender.FEMALE, mentions);
	}

	/** @return the paragraphs that mention somebody who may be of a gender */
	private static BitSet withAny(Gender gender, List<Mention> mentions) {
		BitSet paragraphs = new BitSet();
		mentions.stream().filter(mention -> mention.kind() != MentionKind.PRONOUN && !mention.quoted() && mention.nature() == Nature.PERSON && mention.gender().fits(gender))
				.forEach(mention -> paragraphs.set(mention.paragraph()));
		return paragraphs;
	}

	/**
	 * @param figure  someone in the story
	 * @param pronoun the pronoun
	 * @param without words whose mentions do not count
	 * @return the figure's salience at the pronoun, from 0 to about 1.1
	 */
	double of(Figure figure, Mention pronoun, List<Span> without) {
		List<Mention> mentions = figure.mentions();
		double salience = 0;
		for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - LATEST); i--) {
			Mention mention = mentions.get(i);
			if (without.stream().noneMatch(span -> span.contains(mention.span()))) {
				salience = Math.max(salience, prominence(mention) * nearness(mention, pronoun));
			}
		}
		salience = Math.max(salience, figure.namesake().filter(mention -> without.stream().noneMatch(span -> span.contains(mention.span())))
				.map(mention -> NAMESAKE * prominence(mention) * nearness(mention, pronoun)).orElse(0.0));
		return salience == 0 ? 0 : (salience + Math.min(MOST_FAMILIARITY, FAMILIARITY * mentions.size())) * certainty(figure);
	}

	/** @return whether the figure's last mention is so far back that no pronoun can mean it */
	boolean isOutOfMind(Figure figure, Mention pronoun) {
		Mention last = figure.mentions().getLast();
		return isOutOfMind(last, pronoun) && figure.namesake().filter(mention -> !isOutOfMind(mention, pronoun)).isEmpty();
	}

	private boolean isOutOfMind(Mention mention, Mention pronoun) {
		return positions[pronoun.paragraph()] - positions[mention.paragraph()] >= BY_PARAGRAPHS.length
				|| pronoun.paragraph() == mention.paragraph() && pronoun.sentence() - mention.sentence() > LONGEST_PARAGRAPH;
	}

	private static double prominence(Mention mention) {
		return switch (mention.role()) {
			case SPEAKER -> 1.0;
			case SUBJECT -> 0.9;
			case OTHER, POSSESSOR -> 0.42;
		};
	}

	private double nearness(Mention mention, Mention pronoun) {
		int paragraphs = positions[pronoun.paragraph()] - positions[mention.paragraph()];
		if (paragraphs == 0) {
			return Math.max(PARAGRAPH_FLOOR, 1.0 - BY_SENTENCE * (pronoun.sentence() - mention.sentence()));
		}
		if (paragraphs >= BY_PARAGRAPHS.length) {
			return 0;
		}
		int other = (pronoun.gender() == Gender.FEMALE ? women : men).nextSetBit(mention.paragraph() + 1);
		return BY_PARAGRAPHS[paragraphs] * (other >= 0 && other < pronoun.paragraph() ? OTHERS_BETWEEN : 1);
	}

	/** How sure it is that the figure is a person of the gender. */
	private static double certainty(Figure figure) {
		double certainty = figure.origin() == Figure.Origin.DESCRIBED ? figure.speaks() ? DESCRIBED_SPEAKER : DESCRIBED : 1;
		certainty *= figure.gender() == Gender.EITHER && figure.nature() == Nature.PERSON ? GENDER_UNKNOWN : 1;
		return certainty * switch (figure.nature()) {
			case PERSON -> 1;
			case UNKNOWN -> figure.name().indexOf(' ') > 0 && figure.speaks() ? SURELY_A_PERSON
					: figure.name().indexOf(' ') > 0 || figure.speaks() ? LIKELY_A_PERSON : figure.acts() ? ACTS : NATURE_UNKNOWN;
			case PLACE, GROUP, THING -> figure.speaks() ? LIKELY_A_PERSON : ACTS;
		};
	}
}
