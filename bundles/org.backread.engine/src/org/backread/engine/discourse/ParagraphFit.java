package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * How a paragraph of running copy fits the paragraphs around it. Immutable.
 *
 * @param paragraph its index in the draft
 * @param compared  how many other paragraphs it was compared with
 * @param names     the words of its names that stand nowhere else in the copy or its headings, in order
 * @param related   whether it has a name, or part of one, in common with the rest of the draft
 * @param features  numbers that tell by its words whether it belongs here, in the order of {@link #FEATURES}
 * @param closest   how alike in words it and the nearest of its fellows are, then the least and the mean of the same for the others
 */
public record ParagraphFit(int paragraph, int compared, List<String> names, boolean related, double[] features, double[] closest) {
	/** What the features are. Fixed by the weights that were learned for them. */
	public static final List<String> FEATURES = List.of("closest fellow below the least of the others'", "closest fellow to the mean of the others'",
			"has names and shares none", "names shared", "words shared with the neighbours", "length", "opens with a pronoun",
			"calls someone of an earlier paragraph by surname", "paragraphs of the draft", "place in the draft");
	/** What the features are where the model has read the paragraph. */
	public static final List<String> FEATURES_BY_MODEL = List.of("closest relative", "closest fellow in words", "least of the others'",
			"mean of the others'", "has names and shares none", "names shared", "words shared with the neighbours", "length", "opens with a pronoun",
			"calls someone of an earlier paragraph by surname", "paragraphs of the draft", "place in the draft");
	private static final int REACH = 25;
	/** With less copy no subject is settled that a passage could be foreign to. */
	private static final int FEWEST_PARAGRAPHS = 4;
	private static final int FEWEST_WORDS = 200;
	/** Longer paragraphs are no clearer. */
	private static final int LONG = 29;
	private static final int OPENING = 3;
	/** More shared names say no more: a passage from a like story shares those that everybody knows. */
	private static final int MANY_NAMES = 2;
	private static final double SOFTEN = 0.05;
	/** So many of the likeliest relatives are read; who has none among them hardly ever has one. */
	private static final int RELATIVES = 4;
	private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him", "they", "their", "them", "it", "its", "this", "that", "these",
			"those", "such");

	/**
	 * @param document a draft
	 * @return how each paragraph of running copy fits by its words, but for the first and the last, which lead in and out, in order;
	 *         none if the draft is too short to have a subject, or a live page, which has many
	 */
	public static List<ParagraphFit> byWords(Document document) {
		List<Paragraph> copy = story(document);
		if (copy.isEmpty()) {
			return List.of();
		}
		ClosestFellows fellows = new ClosestFellows(document.topics().byWords(), numbers(copy), REACH);
		Map<String, Integer> named = new HashMap<>();
		copy.forEach(p -> document.topics().wording(p.index()).names().forEach(name -> named.merge(name, 1, Integer::sum)));
		document.paragraphs().stream().filter(p -> p.role() == ParagraphRole.HEADLINE || p.role() == ParagraphRole.STANDFIRST)
				.flatMap(p -> p.sentences().stream()).flatMap(s -> s.tokens().stream()).map(Token::lower).distinct()
				.forEach(word -> named.merge(word, 1, Integer::sum));
		Set<Integer> continued = KnownSurnames.paragraphs(document.mentions());
		List<ParagraphFit> fits = new ArrayList<>();
		for (int i = 1; i < copy.size() - 1; i++) {
			fits.add(of(document, copy, i, fellows, named, continued.contains(copy.get(i).index())));
		}
		return fits;
	}

	/**
	 * Has the model read the paragraph and its likeliest relatives, one after the other.
	 *
	 * @param document the paragraph's draft
	 * @param foreign  asked after each relative with what is known by then; when it says no, no more are read
	 * @return the features in the order of {@link #FEATURES_BY_MODEL}
	 */
	public double[] byModel(Document document, Predicate<double[]> foreign) {
		double[] known = new double[FEATURES_BY_MODEL.size()];
		System.arraycopy(closest, 0, known, 1, closest.length);
		System.arraycopy(features, 2, known, 1 + closest.length, features.length - 2);
		known[0] = Double.NEGATIVE_INFINITY;
		int[] numbers = numbers(story(document));
		ClosestFellows.likeliest(document.topics().byWords(), numbers, Arrays.binarySearch(numbers, paragraph), REACH).limit(RELATIVES).allMatch(relative -> {
			known[0] = Math.max(known[0], document.topics().similarity(paragraph, relative));
			return foreign.test(known);
		});
		return known;
	}

	private static int[] numbers(List<Paragraph> copy) {
		return copy.stream().mapToInt(Paragraph::index).toArray();
	}

	/** @return the paragraphs of running copy; none unless they make one story that is long enough to have a subject */
	static List<Paragraph> story(Document document) {
		List<Paragraph> copy = document.paragraphs().stream().filter(ParagraphFit::isCopy).toList();
		boolean enough = copy.size() >= FEWEST_PARAGRAPHS && copy.stream().mapToInt(ParagraphFit::words).sum() >= FEWEST_WORDS;
		return enough && !RunningCopy.isBroken(document.text(), document.paragraphs()) ? copy : List.of();
	}

	static boolean isCopy(Paragraph paragraph) {
		return (paragraph.role() == ParagraphRole.BODY || paragraph.role() == ParagraphRole.LIST_ITEM) && !paragraph.sentences().isEmpty();
	}

	private static ParagraphFit of(Document document, List<Paragraph> copy, int i, ClosestFellows fellows, Map<String, Integer> named,
			boolean continued) {
		Paragraph paragraph = copy.get(i);
		Wording wording = document.topics().wording(paragraph.index());
		long related = wording.names().stream().filter(name -> named.get(name) > 1).limit(MANY_NAMES).count();
		Set<String> around = new HashSet<>(document.topics().wording(copy.get(i - 1).index()).telling().keySet());
		around.addAll(document.topics().wording(copy.get(i + 1).index()).telling().keySet());
		Set<String> telling = wording.telling().keySet();
		double shared = telling.isEmpty() ? 0 : telling.stream().filter(around::contains).count() / (double) telling.size();
		double[] closest = { fellows.closest(i), fellows.leastOfOthers(i), fellows.meanOfOthers(i) };
		double[] features = { closest[0] - closest[1], closest[0] / (closest[2] + SOFTEN), !wording.names().isEmpty() && related == 0 ? 1 : 0,
				related, shared, Math.log(1 + Math.min(LONG, words(paragraph))), opensWithPronoun(paragraph.sentences().getFirst()) ? 1 : 0,
				continued ? 1 : 0, Math.log(copy.size()), i / (double) copy.size() };
		int compared = Math.min(copy.size() - 1, i + REACH) - Math.max(0, i - REACH);
		return new ParagraphFit(paragraph.index(), compared, strangers(document, paragraph, named), related > 0, features, closest);
	}

	private static List<String> strangers(Document document, Paragraph paragraph, Map<String, Integer> named) {
		return paragraph.sentences().stream().flatMap(s -> Wording.names(s, document.lexicon()).stream()).filter(t -> named.get(t.lower()) == 1)
				.map(Token::text).distinct().toList();
	}

	private static int words(Paragraph paragraph) {
		return paragraph.sentences().stream().mapToInt(ParagraphFit::words).sum();
	}

	static int words(Sentence sentence) {
		return (int) sentence.tokens().stream().filter(t -> t.tag() != Tag.PUNCT).count();
	}

	private static boolean opensWithPronoun(Sentence sentence) {
		return sentence.tokens().stream().limit(OPENING).anyMatch(t -> PRONOUNS.contains(t.lower()));
	}
}
