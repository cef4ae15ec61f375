package org.backread.engine.discourse;

/** Whether a mention stands for one or for several. */
public enum GrammaticalNumber {
	SINGULAR, PLURAL
}
