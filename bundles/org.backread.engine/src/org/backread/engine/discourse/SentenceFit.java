package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * How a sentence fits its paragraph and the sentences around it. Immutable.
 *
 * @param paragraph the index of its paragraph in the draft
 * @param number    its number among all sentences of the draft
 * @param sentence  the sentence
 * @param first     the number of the first sentence of its paragraph
 * @param end       the number after the last one
 * @param features  numbers that tell by its words whether it belongs here, in the order of {@link #FEATURES}
 * @param closest   how alike in words it and the nearest of its fellows are, then the mean of the same for the others
 */
public record SentenceFit(int paragraph, int number, Sentence sentence, int first, int end, double[] features, double[] closest) {
	/** What the features are. Fixed by the weights that were learned for them. */
	public static final List<String> FEATURES = List.of("length", "three closest fellows", "closest fellow to the mean of the others'",
			"likeness to the rest of the paragraph", "words that point back", "words shared near by", "gap it makes", "names", "sentences of the draft");
	/** What the features are where the model has read the sentence: the first three by the model, the others by words. */
	public static final List<String> FEATURES_BY_MODEL = List.of("closest relative", "likeness to the rest of the paragraph", "gap it makes",
			"closest fellow in words", "mean of the others'", "likeness to the rest in words", "gap in words", "length", "words that point back",
			"words shared near by", "names", "sentences of the draft");
	private static final int REACH = 30;
	/** Longer sentences do not make more of a paragraph's topic. */
	private static final int HEAVY = 40;
	private static final int TOP = 3;
	private static final double SOFTEN = 0.05;
	/** Rounding errors are smaller, the squares of lengths larger. */
	private static final double SMALL = 1e-6;
	/** So many of the likeliest relatives outside its own paragraph are read; who has none among them hardly ever has one. */
	private static final int RELATIVES = 4;
	private static final Set<String> POINTING_BACK = Set.of("this", "these", "that", "those", "such", "its", "their", "his", "her", "he", "she", "they", "it",
			"him", "them", "other", "others", "another", "also", "too", "both", "latter", "former", "same", "so", "there");

	/**
	 * @param document a draft
	 * @param topics   its sentences
	 * @return how each sentence that shares its paragraph with another fits by its words, the first paragraph of copy excepted, in
	 *         order; none if the draft is too short to have a subject, or a live page, which has many
	 */
	public static List<SentenceFit> byWords(Document document, Topics topics) {
		List<Paragraph> copy = ParagraphFit.story(document);
		if (copy.isEmpty()) {
			return List.of();
		}
		int[] numbers = numbers(document);
		Reader reader = new Reader(topics.byWords(), numbers, copy);
		ClosestFellows fellows = new ClosestFellows(topics.byWords(), numbers, REACH);
		List<SentenceFit> fits = new ArrayList<>();
		int first = 0;
		for (int p = 0; p < copy.size(); p++) {
			int end = first + copy.get(p).sentences().size();
			if (p > 0 && end - first > 1) {
				double[] toRest = reader.toRest(first, end);
				for (int i = first; i < end; i++) {
					fits.add(reader.fit(copy, p, i, first, end, toRest[i - first], fellows));
				}
			}
			first = end;
		}
		return fits;
	}

	/**
	 * Has the model read the sentence, then the others of its paragraph and then its likeliest relatives elsewhere, one after the other.
	 *
	 * @param document the sentence's draft
	 * @param topics   its sentences
	 * @param foreign  asked after each of them with what is known by then; when it says no, no more are read
	 * @return the features in the order of {@link #FEATURES_BY_MODEL}
	 */
	public double[] byModel(Document document, Topics topics, Predicate<double[]> foreign) {
		double[] known = { Double.NEGATIVE_INFINITY, 0, 0, closest[0], closest[1], features[3], features[6], features[0], features[4], features[5], features[7], features[8] };
		int[] numbers = numbers(document);
		boolean apart = IntStream.range(first, end).filter(other -> other != number).allMatch(other -> known(known, topics, other, foreign));
		if (apart) {
			Reader reader = new Reader(topics, numbers, ParagraphFit.story(document));
			int at = Arrays.binarySearch(numbers, number);
			known[1] = reader.toRest(at - number + first, at - number + end)[number - first];
			known[2] = reader.gap(at, at - number + first, at - number + end);
			if (foreign.test(known)) {
				ClosestFellows.likeliest(topics.byWords(), numbers, at, REACH).filter(other -> other < first || other >= end).limit(RELATIVES)
						.allMatch(other -> known(known, topics, other, foreign));
			}
		}
		return known;
	}

	private boolean known(double[] known, Topics topics, int other, Predicate<double[]> foreign) {
		known[0] = Math.max(known[0], topics.similarity(number, other));
		return foreign.test(known);
	}

	/** @return the numbers of the sentences of the copy among all sentences of the draft, in order */
	private static int[] numbers(Document document) {
		List<Integer> numbers = new ArrayList<>();
		int number = 0;
		for (Paragraph paragraph : document.paragraphs()) {
			for (int k = 0; k < paragraph.sentences().size(); k++, number++) {
				if (ParagraphFit.isCopy(paragraph)) {
					numbers.add(number);
				}
			}
		}
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Reads the features off; passages are told by their place among the sentences of the copy. */
	private static final class Reader {
		private final Topics topics;
		private final int[] numbers;
		private final Sentence[] sentences;

		Reader(Topics topics, int[] numbers, List<Paragraph> copy) {
			this.topics = topics;
			this.numbers = numbers;
			sentences = copy.stream().flatMap(p -> p.sentences().stream()).toArray(Sentence[]::new);
		}

		SentenceFit fit(List<Paragraph> copy, int p, int i, int first, int end, double toRest, ClosestFellows fellows) {
			Sentence sentence = sentences[i];
			Set<String> telling = topics.wording(numbers[i]).telling().keySet();
			Set<String> near = new HashSet<>();
			int from = first - copy.get(p - 1).sentences().size();
			int to = p + 1 < copy.size() ? end + copy.get(p + 1).sentences().size() : end;
			for (int j = from; j < to; j++) {
				if (j != i) {
					near.addAll(topics.wording(numbers[j]).telling().keySet());
				}
			}
			double shared = telling.isEmpty() ? 0 : telling.stream().filter(near::contains).count() / (double) telling.size();
			long back = sentence.tokens().stream().filter(t -> POINTING_BACK.contains(t.lower())).count();
			long names = sentence.tokens().stream().skip(1).filter(t -> t.tag() == Tag.PROPN).count();
			double[] closest = { fellows.closest(i), fellows.meanOfOthers(i) };
			double[] features = { Math.log(1 + ParagraphFit.words(sentence)), closestFew(i), closest[0] / (closest[1] + SOFTEN), toRest, back, shared,
					gap(i, first, end), Math.log(1 + names), Math.log(sentences.length) };
			return new SentenceFit(copy.get(p).index(), numbers[i], sentence, numbers[first], numbers[first] + end - first, features, closest);
		}

		/** How much more alike the sentences before and after one are than it is to them, within a paragraph. */
		double gap(int i, int first, int end) {
			return i > first && i + 1 < end ? similarity(i - 1, i + 1) - Math.max(similarity(i - 1, i), similarity(i, i + 1)) : 0;
		}

		private double similarity(int i, int j) {
			return topics.similarity(numbers[i], numbers[j]);
		}

		/** The mean likeness of a sentence to the few most like it. */
		private double closestFew(int i) {
			int from = Math.max(0, i - REACH);
			int to = Math.min(numbers.length - 1, i + REACH);
			double[] all = new double[to - from];
			for (int j = from, k = 0; j <= to; j++) {
				if (j != i) {
					all[k++] = similarity(i, j);
				}
			}
			Arrays.sort(all);
			return Arrays.stream(all, Math.max(0, all.length - TOP), all.length).average().orElse(0);
		}

		/** For each sentence of a paragraph the cosine between it and the others taken together, each by its length. */
		double[] toRest(int first, int end) {
			int n = end - first;
			double[] weights = new double[n];
			double[] likeness = new double[n]; // of each sentence to all others, by their lengths
			for (int i = 0; i < n; i++) {
				weights[i] = weight(first + i);
			}
			double square = 0; // the squared length of the whole paragraph
			for (int i = 0; i < n; i++) {
				for (int j = i + 1; j < n; j++) {
					double similarity = similarity(first + i, first + j);
					likeness[i] += weights[j] * similarity;
					likeness[j] += weights[i] * similarity;
				}
			}
			for (int i = 0; i < n; i++) {
				square += weights[i] * (weights[i] + likeness[i]);
			}
			double[] toRest = new double[n];
			for (int i = 0; i < n; i++) {
				double rest = square - weights[i] * (weights[i] + 2 * likeness[i]);
				toRest[i] = rest <= SMALL ? 0 : likeness[i] / Math.sqrt(rest);
			}
			return toRest;
		}

		private double weight(int i) {
			return Math.min(HEAVY, ParagraphFit.words(sentences[i]));
		}
	}
}
