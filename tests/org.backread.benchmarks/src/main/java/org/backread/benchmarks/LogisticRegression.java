package org.backread.benchmarks;

import java.util.List;

/** Logistic regression by Newton's method, with a little ridge. */
final class LogisticRegression {
	private static final int ROUNDS = 30;
	private static final double RIDGE = 0.01;

	private LogisticRegression() {
	}

	/**
	 * An example to learn from.
	 *
	 * @param features its features
	 * @param positive what it is
	 */
	record Example(double[] features, boolean positive) {
	}

	/** @return the weights that fit the examples best: the constant, then one for each feature */
	static double[] fit(List<Example> examples) {
		int n = examples.getFirst().features().length + 1;
		double[] weights = new double[n];
		for (int round = 0; round < ROUNDS; round++) {
			double[] gradient = new double[n];
			double[][] curvature = new double[n][n];
			for (Example example : examples) {
				double[] x = withOne(example.features());
				double p = 1 / (1 + Math.exp(-dot(weights, x)));
				for (int i = 0; i < n; i++) {
					gradient[i] += ((example.positive() ? 1 : 0) - p) * x[i];
					for (int j = 0; j < n; j++) {
						curvature[i][j] += p * (1 - p) * x[i] * x[j];
					}
				}
			}
			for (int i = 1; i < n; i++) {
				gradient[i] -= RIDGE * weights[i];
				curvature[i][i] += RIDGE;
			}
			double[] step = solve(curvature, gradient);
			for (int i = 0; i < n; i++) {
				weights[i] += step[i];
			}
		}
		return weights;
	}

	private static double[] withOne(double[] features) {
		double[] x = new double[features.length + 1];
		x[0] = 1;
		System.arraycopy(features, 0, x, 1, features.length);
		return x;
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	/** Solves a x = b for a symmetric positive definite a, by elimination; both are overwritten. */
	private static double[] solve(double[][] a, double[] b) {
		int n = b.length;
		for (int k = 0; k < n; k++) {
			for (int i = k + 1; i < n; i++) {
				double factor = a[i][k] / a[k][k];
				for (int j = k; j < n; j++) {
					a[i][j] -= factor * a[k][j];
				}
				b[i] -= factor * b[k];
			}
		}
		for (int k = n - 1; k >= 0; k--) {
			for (int j = k + 1; j < n; j++) {
				b[k] -= a[k][j] * b[j];
			}
			b[k] /= a[k][k];
		}
		return b;
	}
}
