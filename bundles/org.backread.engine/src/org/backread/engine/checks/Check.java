package org.backread.engine.checks;

import java.util.List;

import org.backread.engine.discourse.Document;

/** One rule: looks at a whole draft and reports each fault of its kind. Implementations hold no state between calls. */
public interface Check {
	/** @return what the check says of itself; the same on every call */
	CheckInfo info();

	/**
	 * @param document the draft with everything known about it
	 * @return its faults, at the check's own severity, in any order; never null
	 */
	List<Flag> check(Document document);
}
