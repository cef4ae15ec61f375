package org.backread.engine.language;

import java.io.IOException;

/**
 * Turns a passage into a vector that tells what it is about: the nearer the vectors of two passages point, the more alike
 * they are. Safe for many threads.
 */
public interface PassageEncoder {
	/**
	 * @param passage a paragraph or a sentence
	 * @return a vector of length 1, of as many numbers for every passage
	 */
	float[] encode(String passage);

	/**
	 * Loads an encoder. Whoever ships one names an implementation of this in
	 * {@code META-INF/services/org.backread.engine.language.PassageEncoder$Loader}, in a jar on the engine's class path or a
	 * fragment of its bundle. Making an instance does no work.
	 */
	interface Loader {
		/**
		 * @return the encoder, ready for use
		 * @throws IOException if the model cannot be read or does not run on this machine
		 */
		PassageEncoder load() throws IOException;
	}
}
