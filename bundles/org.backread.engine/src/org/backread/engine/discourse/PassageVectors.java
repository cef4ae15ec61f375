package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.backread.engine.language.CoherenceModel;
import org.backread.engine.text.Span;

/**
 * What the coherence model makes of the passages of a draft. A passage takes some milliseconds, so that it is read when it is
 * first asked for. Safe for many threads.
 */
final class PassageVectors {
	/** Stands for what the model is not asked about; it is like nothing. */
	private static final float[] UNREAD = {};

	private final CoherenceModel model;
	private final String text;
	private final List<Optional<Span>> passages;
	private final AtomicReferenceArray<float[]> read;
	private final Runnable progress;

	/**
	 * @param model    the coherence model, installed but maybe not loaded
	 * @param text     the draft
	 * @param passages where they are, by number; empty for one that the model need not read
	 * @param progress called before a passage is read for a comparison; may throw to stop it
	 */
	PassageVectors(CoherenceModel model, String text, List<Optional<Span>> passages, Runnable progress) {
		this.model = model;
		this.text = text;
		this.passages = passages;
		this.read = new AtomicReferenceArray<>(passages.size());
		this.progress = progress;
	}

	/** @return whether the model runs on this machine; loads it */
	boolean isReady() {
		return model.isReady();
	}

	/** @return the cosine between two passages, by their numbers */
	double similarity(int passage, int other) {
		float[] one = vector(passage, progress);
		float[] two = vector(other, progress);
		double sum = 0;
		for (int i = 0; i < Math.min(one.length, two.length); i++) {
			sum += one[i] * two[i];
		}
		return sum;
	}

	/** Reads all passages that have not been read. */
	void readAll(Runnable beforeEach) {
		for (int i = 0; i < passages.size(); i++) {
			vector(i, beforeEach);
		}
	}

	private float[] vector(int passage, Runnable before) {
		float[] known = read.get(passage);
		if (known == null) {
			before.run();
			known = passages.get(passage).flatMap(span -> model.vector(span.of(text))).orElse(UNREAD);
			read.set(passage, known);
		}
		return known;
	}
}
