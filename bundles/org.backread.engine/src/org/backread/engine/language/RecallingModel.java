package org.backread.engine.language;

import opennlp.tools.ml.model.MaxentModel;

/**
 * A model that knows its last answers. The tagger asks about each word once for every sequence of tags that it follows, and most of
 * these agree on the two tags that the model sees: two of three questions are repeated. Not safe for two threads.
 */
final class RecallingModel implements MaxentModel {
	private final MaxentModel model;
	private final String[][] questions;
	private final double[][] answers;
	private int oldest;

	/** @param sequences how many sequences of tags the tagger follows */
	RecallingModel(MaxentModel model, int sequences) {
		this.model = model;
		questions = new String[sequences][];
		answers = new double[sequences][];
	}

	@Override
	public double[] eval(String[] context, double[] probabilities) {
		for (int i = 0; i < questions.length; i++) {
			if (questions[i] != null && isSame(questions[i], context)) {
				System.arraycopy(answers[i], 0, probabilities, 0, probabilities.length);
				return probabilities;
			}
		}
		double[] answer = model.eval(context, probabilities);
		questions[oldest] = context;
		answers[oldest] = answer.clone();
		oldest = (oldest + 1) % questions.length;
		return answer;
	}

	/** The tags come last in a context, so what differs is found soon. */
	private static boolean isSame(String[] one, String[] other) {
		if (one.length != other.length) {
			return false;
		}
		for (int i = one.length - 1; i >= 0; i--) {
			if (!one[i].equals(other[i])) {
				return false;
			}
		}
		return true;
	}

	@Override
	public double[] eval(String[] context) {
		return model.eval(context);
	}

	@Override
	public double[] eval(String[] context, float[] values) {
		return model.eval(context, values);
	}

	@Override
	public String getBestOutcome(double[] probabilities) {
		return model.getBestOutcome(probabilities);
	}

	@Override
	public String getAllOutcomes(double[] probabilities) {
		return model.getAllOutcomes(probabilities);
	}

	@Override
	public String getOutcome(int number) {
		return model.getOutcome(number);
	}

	@Override
	public int getIndex(String outcome) {
		return model.getIndex(outcome);
	}

	@Override
	public int getNumOutcomes() {
		return model.getNumOutcomes();
	}
}
