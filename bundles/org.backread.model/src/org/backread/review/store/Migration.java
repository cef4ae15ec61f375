package org.backread.review.store;

import org.w3c.dom.Document;

/** Upgrades a stored review by one version, on the XML itself, so that no older model has to be kept. */
public interface Migration {
	/** @return the version it upgrades; the result is a review of the next */
	int from();

	/**
	 * Changes the review in place. The number on the root is raised by the store. A runtime exception is taken to mean
	 * that the review is damaged.
	 *
	 * @param review a namespace-aware document whose root is the review
	 */
	void upgrade(Document review);
}
