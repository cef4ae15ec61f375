package org.backread.engine.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

/** The coherence model is optional, loads once and when needed, and may fail. */
class CoherenceModelTest {
	@Test
	void withoutAModelThereAreNoVectorsAndNothingToSay() {
		CoherenceModel none = new CoherenceModel(Optional.empty());
		assertTrue(none.vector("A passage.").isEmpty());
		assertTrue(none.failure().isEmpty());
	}

	@Test
	void itLoadsOnceAndReadsAPassageOnce() {
		AtomicInteger loads = new AtomicInteger();
		AtomicInteger reads = new AtomicInteger();
		CoherenceModel model = new CoherenceModel(Optional.of(() -> {
			loads.incrementAndGet();
			return passage -> new float[] { reads.incrementAndGet() };
		}));
		assertEquals(0, loads.get(), "not before it is needed");
		assertArrayEquals(new float[] { 1 }, model.vector("One.").orElseThrow());
		assertArrayEquals(new float[] { 2 }, model.vector("Two.").orElseThrow());
		assertArrayEquals(new float[] { 1 }, model.vector("One.").orElseThrow());
		assertEquals(1, loads.get());
		assertTrue(model.failure().isEmpty());
	}

	@Test
	void aModelThatDoesNotRunHereIsTriedOnceAndSaysWhy() {
		AtomicInteger loads = new AtomicInteger();
		CoherenceModel model = new CoherenceModel(Optional.of(() -> {
			loads.incrementAndGet();
			throw new ExceptionInInitializerError(new UnsatisfiedLinkError("no library for this processor"));
		}));
		assertTrue(model.failure().isEmpty(), "not tried yet");
		assertTrue(model.vector("One.").isEmpty());
		assertTrue(model.vector("Two.").isEmpty());
		assertEquals(1, loads.get());
		assertTrue(model.failure().orElseThrow().endsWith("no library for this processor"), model.failure().toString());
	}
}
