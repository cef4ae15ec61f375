package org.backread.engine.discourse;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * For each of some passages, how alike it is to the one that is most like it among those near by. A passage that belongs to
 * the story has a relative in it; how near the relatives are is different from story to story.
 */
final class ClosestFellows {
	/** What the words of two passages must have in common more, for each passage between them, to be as likely relatives. */
	private static final double DISTANCE = 0.01;

	private final int reach;
	private final double[] closest;
	private final int[] which;
	private final double[] second;

	/**
	 * @param topics   how alike the passages are
	 * @param passages the numbers of the passages to compare, in order
	 * @param reach    how many passages on either side are compared, so that time stays linear
	 */
	ClosestFellows(Topics topics, int[] passages, int reach) {
		this.reach = reach;
		int n = passages.length;
		closest = new double[n];
		which = new int[n];
		second = new double[n];
		for (int i = 0; i < n; i++) {
			closest[i] = Double.NEGATIVE_INFINITY;
			second[i] = Double.NEGATIVE_INFINITY;
			which[i] = -1;
		}
		for (int i = 0; i < n; i++) {
			for (int j = i + 1; j <= Math.min(n - 1, i + reach); j++) {
				double similarity = topics.similarity(passages[i], passages[j]);
				offer(i, j, similarity);
				offer(j, i, similarity);
			}
		}
	}

	/**
	 * @param words    the passages, compared by their words
	 * @param passages the numbers of the passages, in order
	 * @param i        the place of a passage in the list
	 * @param reach    how many passages on either side count
	 * @return the numbers of its fellows, the likeliest relatives by their words and their distance first
	 */
	static IntStream likeliest(Topics words, int[] passages, int i, int reach) {
		record Fellow(int number, double likely) {
		}
		return IntStream.rangeClosed(Math.max(0, i - reach), Math.min(passages.length - 1, i + reach)).filter(j -> j != i)
				.mapToObj(j -> new Fellow(passages[j], words.similarity(passages[i], passages[j]) - DISTANCE * Math.abs(i - j)))
				.sorted(Comparator.comparingDouble(Fellow::likely).reversed()).mapToInt(Fellow::number);
	}

	private void offer(int i, int j, double similarity) {
		if (similarity > closest[i]) {
			second[i] = closest[i];
			closest[i] = similarity;
			which[i] = j;
		} else if (similarity > second[i]) {
			second[i] = similarity;
		}
	}

	/** @return how alike a passage, by its place in the list, and the nearest of its fellows are */
	double closest(int i) {
		return closest[i];
	}

	/** @return the least of what {@link #closest} is for the passages near by, were this one not there */
	double leastOfOthers(int i) {
		double least = Double.POSITIVE_INFINITY;
		for (int j = Math.max(0, i - reach); j <= Math.min(closest.length - 1, i + reach); j++) {
			least = j == i ? least : Math.min(least, without(i, j));
		}
		return least;
	}

	/** @return the mean of what {@link #closest} is for the passages near by, were this one not there */
	double meanOfOthers(int i) {
		double sum = 0;
		int count = 0;
		for (int j = Math.max(0, i - reach); j <= Math.min(closest.length - 1, i + reach); j++) {
			if (j != i) {
				sum += without(i, j);
				count++;
			}
		}
		return sum / count;
	}

	private double without(int i, int j) {
		return which[j] == i ? second[j] : closest[j];
	}
}
