package org.backread.engine.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;

/**
 * Adds up the features of a passage to one number that tells how foreign it is to its surroundings: a logistic regression,
 * whose weights {@code fit-weights.properties} holds and tells how to learn again.
 */
final class FitScore {
	private static final String WEIGHTS = "fit-weights.properties";
	private static final Properties ALL = read();

	private final double[] weights;

	/** @param name the key of its weights */
	FitScore(String name) {
		weights = Arrays.stream(ALL.getProperty(name).trim().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
	}

	/**
	 * @param features as many as there are weights
	 * @return the logarithm of the odds that the passage is foreign, among passages of which one in some ten is
	 */
	double of(double[] features) {
		double sum = weights[0];
		for (int i = 0; i < features.length; i++) {
			sum += weights[i + 1] * features[i];
		}
		return sum;
	}

	private static Properties read() {
		try (InputStream in = FitScore.class.getResourceAsStream(WEIGHTS)) {
			if (in == null) {
				throw new IOException(WEIGHTS + " is missing from the engine");
			}
			Properties weights = new Properties();
			weights.load(in);
			return weights;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
