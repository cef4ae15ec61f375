package org.backread.engine.language;

import org.backread.engine.text.Tag;

/** Tells the part of speech of each word of a sentence. Safe for use from many threads. */
interface Tagger {
	/**
	 * @param words the words and marks of one sentence, quotation marks straight
	 * @return their tags, one for each
	 */
	Tag[] tag(String[] words);
}
