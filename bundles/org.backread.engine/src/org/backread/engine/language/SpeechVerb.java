package org.backread.engine.language;

/**
 * A verb that reports words.
 *
 * @param lemma  its base form, such as {@code say}
 * @param strong whether it reports words by itself ("said", "added") rather than only beside a quotation ("began")
 */
public record SpeechVerb(String lemma, boolean strong) {
	/** @return whether it needs an earlier statement by the same speaker: added, continued */
	public boolean continues() {
		return lemma.equals("add") || lemma.equals("continue");
	}
}
