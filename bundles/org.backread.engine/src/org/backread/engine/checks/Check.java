package org.backread.engine.checks;

import java.util.List;

import org.backread.engine.discourse.Document;

/** One rule: looks at a whole draft and reports each fault of its kind. Implementations hold no state between calls. */
public interface Check {
	/** @return what the check says of itself; the same on every call */
	CheckInfo info();

	/** @return whether this check asks what the paragraphs are about, so that the coherence model, if there is one, has to read the draft */
	default boolean readsTopics() {
		return false;
	}

	/**
	 * @param document the draft with everything known about it
	 * @return its faults, at the check's own severity, in any order; never null
	 */
	List<Flag> check(Document document);

	/**
	 * @param document the draft with everything known about it
	 * @param style    what the house has decided; most rules are the same in every house
	 * @return its faults, as {@link #check(Document)} gives them
	 */
	default List<Flag> check(Document document, HouseStyle style) {
		return check(document);
	}
}
