package org.backread.formats;

/** Reads text without markup. */
final class PlainText {
	private PlainText() {
	}

	static Draft read(Source source) throws UnreadableDraftException {
		Limits.checkSize(source);
		Draft draft = TextDecoder.decode(source.name(), source.content());
		if (draft.text().isBlank()) {
			throw source.refuse("the file holds no text", "was the draft saved?", null);
		}
		return draft;
	}
}
