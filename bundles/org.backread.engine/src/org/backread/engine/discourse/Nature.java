package org.backread.engine.discourse;

/** What kind of thing a mention stands for. */
public enum Nature {
	PERSON,
	/** People acting together: a crew, a ministry, a company. */
	GROUP, PLACE,
	/** Anything else: objects, events, ideas, times. */
	THING,
	/** A name of which nothing tells what it stands for. */
	UNKNOWN
}
