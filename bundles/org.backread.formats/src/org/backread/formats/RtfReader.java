package org.backread.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

/** Reads Rich Text Format. */
final class RtfReader {
	/** The parser sets so much memory aside as the file says it needs for bytes that follow. */
	private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,10})");

	private RtfReader() {
	}

	static Draft read(Source source) throws UnreadableDraftException {
		Limits.checkSize(source);
		Matcher binary = BINARY.matcher(new String(source.content(), StandardCharsets.ISO_8859_1));
		while (binary.find()) {
			if (Long.parseLong(binary.group(1)) > source.content().length) {
				throw damaged(source, "it announces more bytes than it holds", null);
			}
		}
		RtfText text = new RtfText();
		try {
			new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(source.content())), text);
		} catch (RtfText.TooDeepException e) {
			throw Limits.tooDeep(source, "");
		} catch (IOException | RuntimeException e) {
			throw damaged(source, "its groups do not match or it is cut off", e);
		}
		return text.draft().build(source);
	}

	private static UnreadableDraftException damaged(Source source, String fault, Exception cause) {
		return source.refuse("the rich text is damaged: " + fault, "save it again from the program that wrote it", cause);
	}
}
