package org.backread.formats.reports;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells web addresses from the other things that people note as where to look something up. */
final class WebLink {
	private WebLink() {
	}

	/** @param link may be null */
	static boolean is(String link) {
		if (link == null) {
			return false;
		}
		try {
			URI uri = new URI(link);
			return uri.getHost() != null && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
		} catch (URISyntaxException e) {
			return false; // a page number, a file name, a note
		}
	}
}
