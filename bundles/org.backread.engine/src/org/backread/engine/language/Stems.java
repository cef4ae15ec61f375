package org.backread.engine.language;

import opennlp.tools.stemmer.PorterStemmer;

/** The stems of words, so that their forms are found alike: opens, opened and opening are one, and so are rise and rose. */
public final class Stems {
	private Stems() {
	}

	/** @return the stem of a word in lower case */
	public static String of(String word) {
		return new PorterStemmer().stem(Verbs.base(word));
	}
}
