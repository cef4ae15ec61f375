package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;

/** How alike the passages of a draft, all its paragraphs or all its sentences, are in what they are about. Safe for many threads. */
public final class Topics {
	private final List<Wording> wordings;
	private final Optional<PassageVectors> vectors;

	/**
	 * @param wordings the passages' words, in order
	 * @param vectors  the same passages for the coherence model; empty where there is no model
	 */
	Topics(List<Wording> wordings, Optional<PassageVectors> vectors) {
		this.wordings = List.copyOf(wordings);
		this.vectors = vectors;
	}

	/** @return whether the coherence model compares the passages; loads it where it is installed. Without it their words are compared */
	public boolean modelled() {
		return vectors.isPresent() && vectors.get().isReady();
	}

	/**
	 * Compares two passages. A passage that the model has not read yet takes some milliseconds; see {@link #read}.
	 *
	 * @param passage the number of one passage
	 * @param other   the number of another one
	 * @return how alike they are: 1 for the same, near 0 for nothing in common, with a model sometimes a little less
	 */
	public double similarity(int passage, int other) {
		return modelled() ? vectors.get().similarity(passage, other) : wording(passage).similarity(wording(other));
	}

	/**
	 * Has the model, if there is one, read every passage that it has not read, so that comparing them takes no time.
	 *
	 * @param progress called before each; may throw to stop the reading
	 */
	public void read(Runnable progress) {
		if (modelled()) {
			vectors.get().readAll(progress);
		}
	}

	/** @return the same passages, compared by their words alone */
	Topics byWords() {
		return new Topics(wordings, Optional.empty());
	}

	Wording wording(int passage) {
		return wordings.get(passage);
	}
}
