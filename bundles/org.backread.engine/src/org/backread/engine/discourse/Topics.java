package org.backread.engine.discourse;

import java.util.List;

/** How alike the passages of a draft, all its paragraphs or all its sentences, are in what they are about. Immutable. */
public final class Topics {
	private final List<Wording> wordings;
	private final List<float[]> vectors;

	/**
	 * @param wordings the passages' words, in order
	 * @param vectors  the passages' vectors from the coherence model, in the same order; empty where there is no model
	 */
	Topics(List<Wording> wordings, List<float[]> vectors) {
		if (!vectors.isEmpty() && vectors.size() != wordings.size()) {
			throw new IllegalArgumentException(vectors.size() + " vectors for " + wordings.size() + " passages");
		}
		this.wordings = List.copyOf(wordings);
		this.vectors = List.copyOf(vectors);
	}

	/** @return whether the coherence model has read the passages; without it they are compared by their words */
	public boolean modelled() {
		return !vectors.isEmpty();
	}

	/**
	 * @param passage the number of one passage
	 * @param other   the number of another one
	 * @return how alike they are: 1 for the same, near 0 for nothing in common, with a model sometimes a little less
	 */
	public double similarity(int passage, int other) {
		if (!modelled()) {
			return wording(passage).similarity(wording(other));
		}
		float[] one = vectors.get(passage);
		float[] two = vectors.get(other);
		double sum = 0;
		for (int i = 0; i < Math.min(one.length, two.length); i++) {
			sum += one[i] * two[i];
		}
		return sum;
	}

	Wording wording(int passage) {
		return wordings.get(passage);
	}
}
