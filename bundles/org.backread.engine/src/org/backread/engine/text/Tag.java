package org.backread.engine.text;

/** Parts of speech: the seventeen of Universal Dependencies. */
public enum Tag {
	ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X
}
