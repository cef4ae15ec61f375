package org.backread.formats;

/** How large and how deeply nested a draft may be before it is refused, so that no file can fill the memory or take for ever. */
final class Limits {
	/** A hundred times the longest newspaper article. Holds for a text file and for each part of a document that is read. */
	static final int MARKUP_BYTES = 16 << 20;
	/** Elements inside elements, groups inside groups. Real drafts have some twenty. */
	static final int DEPTH = 500;

	static final String SPLIT = "split it into articles";

	private Limits() {
	}

	/** @throws UnreadableDraftException if a text or markup file is too large */
	static void checkSize(Source source) throws UnreadableDraftException {
		if (source.content().length > MARKUP_BYTES) {
			throw source.refuse("the file is larger than " + (MARKUP_BYTES >> 20) + " MB", SPLIT, null);
		}
	}

	/** @return what is said of a file that is nested too deeply */
	static UnreadableDraftException tooDeep(Source source, String place) {
		return source.refuse("it is nested more than " + DEPTH + " levels deep" + place + ", as no article is",
				"save it as plain text (UTF-8)", null);
	}
}
