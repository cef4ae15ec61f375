package org.backread.review.store;

import org.w3c.dom.Document;

/** From version 1 to 2: a review may tell where its draft was imported from. Older ones do not, so nothing changes. */
final class OriginAdded implements Migration {
	@Override
	public int from() {
		return 1;
	}

	@Override
	public void upgrade(Document review) {
		// What version 1 stores means the same in version 2.
	}
}
