package org.backread.engine.discourse;

import org.backread.engine.language.SpeechVerb;

/**
 * The words of a passage that report.
 *
 * @param from index of the first item: an auxiliary or adverb before the verb
 * @param to   index after the last one: a colon after the verb
 * @param head index of the verb, or of "according"
 * @param verb the verb of reporting; for the verb of a quotation that no such verb reports, a weak one
 * @param form how it is joined to its subject
 */
record Cue(int from, int to, int head, SpeechVerb verb, Form form) {
	enum Form {
		/** Has its own subject, on either side. */
		FINITE,
		/** Shares the subject of the verb before it: "and added", "adding", "went on to say", "was quoted as saying". */
		SHARED,
		/** "Was called … by Mr Vey". */
		PASSIVE,
		/** "According to". */
		ACCORDING
	}
}
