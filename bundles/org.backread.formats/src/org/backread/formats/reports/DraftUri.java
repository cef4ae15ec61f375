package org.backread.formats.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Names a draft as a URI reference (RFC 3986): relative where its path is. */
final class DraftUri {
	private static final String PLAIN = "-._~/";

	private DraftUri() {
	}

	static String of(Path file) {
		String path = file.toString().replace(file.getFileSystem().getSeparator(), "/");
		if (file.isAbsolute()) {
			return (path.startsWith("/") ? "file://" : "file:///") + encoded(path);
		}
		return encoded(path);
	}

	/** Everything but letters, digits and a few marks as percent codes of its UTF-8. */
	static String encoded(String path) {
		StringBuilder uri = new StringBuilder();
		for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) Byte.toUnsignedInt(b);
			if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0) {
				uri.append(c);
			} else {
				uri.append(String.format("%%%02X", (int) c));
			}
		}
		return uri.toString();
	}
}
