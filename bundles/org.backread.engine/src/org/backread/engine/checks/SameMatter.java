package org.backread.engine.checks;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Pairs the clauses of a draft that are about one matter. */
final class SameMatter {
	/** A clause is compared with so many before it that share a word of their subject with it, so that time stays linear. */
	private static final int NEAREST = 60;

	private SameMatter() {
	}

	/** Hands over each pair of clauses about one matter, once, the earlier first. */
	static void pairs(List<Assertion> assertions, BiConsumer<Assertion, Assertion> pair) {
		Map<String, Deque<Assertion>> byWord = new HashMap<>();
		for (Assertion assertion : assertions) {
			Set<Assertion> compared = Collections.newSetFromMap(new IdentityHashMap<>()); // by identity: an assertion's hash takes all its words
			for (String word : assertion.subject()) {
				Deque<Assertion> before = byWord.computeIfAbsent(word, key -> new ArrayDeque<>());
				for (Assertion other : before) {
					if (compared.add(other) && other.isSameMatter(assertion)) {
						pair.accept(other, assertion);
					}
				}
				before.addLast(assertion);
				if (before.size() > NEAREST) {
					before.removeFirst();
				}
			}
		}
	}
}
