package org.backread.engine.discourse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.backread.engine.language.CoherenceModel;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.Test;

/** The coherence model reads a passage when it is compared, once. */
class TopicsTest {
	private static final String TEXT = "bridge ferry tulip bridge";
	private static final int[] ALL = { 0, 1, 2, 3 };

	private final List<String> read = Collections.synchronizedList(new ArrayList<>());
	private final CoherenceModel model = new CoherenceModel(Optional.of(() -> passage -> {
		read.add(passage);
		return passage.equals("tulip") ? new float[] { 0, 1 } : new float[] { 1, 0 };
	}));

	private Topics topics(CoherenceModel with, Runnable progress) {
		List<Optional<Span>> passages = List.of(Optional.of(new Span(0, 6)), Optional.of(new Span(7, 12)), Optional.of(new Span(13, 18)), Optional.of(new Span(19, 25)));
		List<Wording> wordings = passages.stream().map(span -> new Wording(Map.of(span.get().of(TEXT), 1), Set.of(), 1)).toList();
		return new Topics(wordings, Optional.of(new PassageVectors(with, TEXT, passages, progress)));
	}

	@Test
	void whatIsComparedIsReadOnce() {
		Topics topics = topics(model, () -> { });
		assertTrue(topics.modelled());
		assertEquals(List.of(), read);
		assertEquals(1, topics.similarity(0, 1));
		assertEquals(0, topics.similarity(0, 2));
		assertEquals(List.of("bridge", "ferry", "tulip"), read);
		topics.read(() -> { });
		assertEquals(List.of("bridge", "ferry", "tulip"), read, "of the last the model has seen the words");
	}

	@Test
	void theLikeliestRelativesByWordsComeFirst() {
		Topics topics = topics(model, () -> { });
		assertArrayEquals(new int[] { 3, 1, 2 }, ClosestFellows.likeliest(topics.byWords(), ALL, 0, 3).toArray(), "the same word, then by distance");
		assertEquals(List.of(), read);
	}

	@Test
	void comparingCanBeStopped() {
		Topics topics = topics(model, () -> {
			throw new CancellationException();
		});
		assertThrows(CancellationException.class, () -> topics.similarity(0, 1));
		assertEquals(List.of(), read);
	}

	@Test
	void wordsAreComparedWhereTheModelDoesNotLoad() {
		Topics topics = topics(new CoherenceModel(Optional.of(() -> {
			throw new IOException("no library for this processor");
		})), () -> { });
		assertFalse(topics.modelled());
		assertEquals(1, topics.similarity(0, 3), 1e-9);
		assertEquals(0, topics.similarity(0, 1), 1e-9);
	}
}
