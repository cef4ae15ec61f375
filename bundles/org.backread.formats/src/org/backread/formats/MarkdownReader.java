package org.backread.formats;

final class MarkdownReader {
	private MarkdownReader() {
	}

	static Draft read(Source source) throws UnreadableDraftException {
		throw source.refuse("this format is not read yet", "save it as plain text (UTF-8)", null);
	}
}
