package org.backread.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how a file's bytes are to be read as text. */
final class TextDecoder {
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final String SAVE_AS_TEXT = "save it as plain text (UTF-8)";

	private TextDecoder() {
	}

	/** @param file named in messages only */
	static Draft decode(String file, byte[] bytes) throws UnreadableDraftException {
		Draft draft;
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			draft = marked(file, bytes, 3, StandardCharsets.UTF_8);
		} else if (startsWith(bytes, 0xFF, 0xFE)) {
			draft = marked(file, bytes, 2, StandardCharsets.UTF_16LE);
		} else if (startsWith(bytes, 0xFE, 0xFF)) {
			draft = marked(file, bytes, 2, StandardCharsets.UTF_16BE);
		} else {
			draft = unmarked(file, bytes);
		}
		refuseControlCharacters(file, draft.text());
		return draft;
	}

	private static Draft marked(String file, byte[] bytes, int markLength, Charset charset)
			throws UnreadableDraftException {
		return tryDecode(bytes, markLength, charset).map(decoded -> new Draft(decoded.text(), charset, true))
				.orElseThrow(() -> new UnreadableDraftException(file,
						"the file begins as " + charset + " text but is damaged further on", SAVE_AS_TEXT, null));
	}

	private static Draft unmarked(String file, byte[] bytes) throws UnreadableDraftException {
		Optional<Decoded> utf8 = tryDecode(bytes, 0, StandardCharsets.UTF_8);
		// An é at the very end of a Windows-1252 text looks like UTF-8 cut off in a character. Only a text with other,
		// whole UTF-8 characters is taken for a cut one.
		if (utf8.isPresent() && (!utf8.get().cut() || utf8.get().multiByte())) {
			return new Draft(utf8.get().text(), StandardCharsets.UTF_8, false);
		}
		return tryDecode(bytes, 0, WINDOWS_1252).map(decoded -> new Draft(decoded.text(), WINDOWS_1252, false))
				.orElseThrow(() -> new UnreadableDraftException(file,
						"the file is not text, or in an unknown encoding", SAVE_AS_TEXT, null));
	}

	/**
	 * @param cut       whether the bytes end inside a character, which then stands as U+FFFD
	 * @param multiByte whether a whole character took more than one byte
	 */
	private record Decoded(String text, boolean cut, boolean multiByte) {
	}

	/** @return empty if the bytes are not text in this encoding */
	private static Optional<Decoded> tryDecode(byte[] bytes, int from, Charset charset) {
		CharsetDecoder decoder = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		// One more for the mark of a cut character.
		CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
		// "More to come", so that an unfinished character at the end is left over instead of being an error.
		CoderResult result = decoder.decode(in, out, false);
		if (result.isError()) {
			return Optional.empty();
		}
		boolean multiByte = out.position() < in.position() - from;
		boolean cut = in.hasRemaining();
		if (cut) {
			out.put('\uFFFD');
		}
		return Optional.of(new Decoded(out.flip().toString(), cut, multiByte));
	}

	/** Files of other programs decode as text by accident; control characters give them away. */
	private static void refuseControlCharacters(String file, String text) throws UnreadableDraftException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			// Vertical tab and form feed are Word's line and page breaks.
			if (c < ' ' && (c < '\t' || c > '\r') || c == '\u007F') {
				long line = (text.substring(0, i) + "x").lines().count();
				throw new UnreadableDraftException(file, "the file is not text (control character "
						+ String.format("U+%04X", (int) c) + " in line " + line + ")", SAVE_AS_TEXT, null);
			}
		}
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
