package org.backread.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads drafts of every format. What a file holds decides how it is read, and its name only where that leaves it open. */
public final class DraftReader {
	/** The largest file that is opened: documents may hold pictures, which are passed over. */
	private static final int MAX_BYTES = 64 << 20;

	private DraftReader() {
	}

	/**
	 * Reads a file in whatever format it is. Plain text is UTF-8 or UTF-16 with a byte order mark, UTF-8 without one, else
	 * Windows-1252.
	 *
	 * @param file where the draft is
	 * @return the draft; its text holds something else than white space
	 * @throws UnreadableDraftException if the file is missing, a folder, not readable, empty, too large, damaged, hostile or of
	 *                                  a format that is not read
	 */
	public static Draft read(Path file) throws UnreadableDraftException {
		return read(source(file));
	}

	/**
	 * Reads a draft that is no file of its own, such as an attachment.
	 *
	 * @param name    its file name, for messages and for its ending
	 * @param content its bytes
	 * @return as {@link #read(Path)}
	 * @throws UnreadableDraftException as {@link #read(Path)}
	 */
	public static Draft read(String name, byte[] content) throws UnreadableDraftException {
		return read(new Source(name, content));
	}

	/**
	 * Reads a file as plain text, whatever it holds: what an editor does that is to save it again.
	 *
	 * @param file where the draft is
	 * @return the draft; its text holds something else than white space
	 * @throws UnreadableDraftException if the file is missing, a folder, not readable, empty, too large or not text
	 */
	public static Draft readText(Path file) throws UnreadableDraftException {
		return PlainText.read(source(file));
	}

	/**
	 * Reads what a web page or a word processor put on the clipboard as HTML. All of it was chosen by a person, so no part is
	 * taken for the page around the article.
	 *
	 * @param html the markup
	 * @return the draft: paragraphs without markup
	 * @throws UnreadableDraftException if it holds no text
	 */
	public static Draft pastedHtml(String html) throws UnreadableDraftException {
		return HtmlReader.pasted(html);
	}

	/**
	 * Reads what a word processor put on the clipboard as RTF.
	 *
	 * @param rtf the markup
	 * @return the draft: paragraphs without markup
	 * @throws UnreadableDraftException if it holds no text
	 */
	public static Draft pastedRtf(String rtf) throws UnreadableDraftException {
		return RtfReader.read(new Source("clipboard", rtf.getBytes(StandardCharsets.ISO_8859_1)));
	}

	/**
	 * Tells articles from other files whose names end alike, .xml or .json.
	 *
	 * @param file where it is
	 * @return whether it begins as NITF, NewsML-G2, ninjs or a web page does; false if it cannot be read
	 */
	public static boolean beginsLikeArticle(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return FormatFinder.isArticle(new Source(file.toString(), in.readNBytes(FormatFinder.BEGINNING)));
		} catch (IOException e) {
			return false;
		}
	}

	private static Draft read(Source source) throws UnreadableDraftException {
		return switch (FormatFinder.find(source)) {
			case TEXT -> PlainText.read(source);
			case MARKDOWN -> MarkdownReader.read(source);
			case HTML -> HtmlReader.page(source);
			case WORD -> WordReader.read(source);
			case OPEN_DOCUMENT -> OpenDocumentReader.read(source);
			case RTF -> RtfReader.read(source);
			case NITF -> NitfReader.read(source);
			case NEWSML_G2 -> NewsMlReader.read(source);
			case NINJS -> NinjsReader.read(source);
		};
	}

	private static Source source(Path file) throws UnreadableDraftException {
		String name = file.toString();
		if (Files.isDirectory(file)) {
			throw new UnreadableDraftException(name, "this is a folder", "name the drafts inside it", null);
		}
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(MAX_BYTES + 1);
		} catch (NoSuchFileException e) {
			throw new UnreadableDraftException(name, "there is no such file", "check its name and folder", e);
		} catch (AccessDeniedException e) {
			throw new UnreadableDraftException(name, "you may not read this file", "ask its owner for permission", e);
		} catch (IOException e) {
			throw new UnreadableDraftException(name, "the file cannot be read (" + e.getMessage() + ")",
					"check the disk or the network share", e);
		}
		if (bytes.length > MAX_BYTES) {
			throw new UnreadableDraftException(name, "the file is larger than " + (MAX_BYTES >> 20) + " MB", Limits.SPLIT, null);
		}
		return new Source(name, bytes);
	}
}
