package org.backread.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.backread.engine.text.Sentence;

/** Remembers the language work of paragraphs seen lately, so that an edit costs its own paragraph only. Thread-safe. */
final class RecentParagraphs {
	/** Bounds the memory: about twenty long articles. */
	private static final int MOST = 2_000;

	private final Function<String, List<Sentence>> read;
	private final Map<String, List<Sentence>> recent = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, List<Sentence>> eldest) {
			return size() > MOST;
		}
	};

	RecentParagraphs(Function<String, List<Sentence>> read) {
		this.read = read;
	}

	/** @return the paragraph's sentences, offsets from its start */
	List<Sentence> sentences(String paragraph) {
		List<Sentence> known;
		synchronized (recent) {
			known = recent.get(paragraph);
		}
		if (known == null) {
			known = List.copyOf(read.apply(paragraph)); // outside the lock: two threads may both read it, which does no harm
			synchronized (recent) {
				recent.put(paragraph, known);
			}
		}
		return known;
	}
}
