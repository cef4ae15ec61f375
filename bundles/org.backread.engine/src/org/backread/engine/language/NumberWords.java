package org.backread.engine.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The values of English number words. */
final class NumberWords {
	private static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12,
			"m", 1e6, "bn", 1e9, "tn", 1e12, "k", 1e3,
			"dozen", 12.0);
	private static final Map<String, Double> WORDS = words();

	private NumberWords() {
	}

	/** @return the value of a word that multiplies a number before it: million, bn; empty if it is none */
	static OptionalDouble scale(String word) {
		Double scale = SCALES.get(word);
		return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
	}

	/** @return the value of a number word below a hundred, in lower case: seven, forty-two; empty if it is none */
	static OptionalDouble value(String word) {
		Double value = WORDS.get(word);
		return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
	}

	private static Map<String, Double> words() {
		List<String> small = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
				"fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
		List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
		Map<String, Double> words = new HashMap<>();
		for (int i = 0; i < small.size(); i++) {
			words.put(small.get(i), i + 1.0);
		}
		for (int i = 0; i < tens.size(); i++) {
			double ten = 10.0 * (i + 2);
			words.put(tens.get(i), ten);
			for (int k = 0; k < 9; k++) {
				words.put(tens.get(i) + "-" + small.get(k), ten + k + 1);
			}
		}
		return words;
	}
}
