package org.backread.formats;

final class HtmlReader {
	private HtmlReader() {
	}

	static Draft page(Source source) throws UnreadableDraftException {
		throw source.refuse("this format is not read yet", "save it as plain text (UTF-8)", null);
	}

	static Draft pasted(Source source) throws UnreadableDraftException {
		throw source.refuse("this format is not read yet", "save it as plain text (UTF-8)", null);
	}
}
