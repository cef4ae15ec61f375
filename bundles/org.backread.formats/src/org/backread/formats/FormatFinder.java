package org.backread.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the format of a file by its first bytes, then by the ending of its name. */
final class FormatFinder {
	/** So much is looked at: enough for an XML declaration, a document type and a comment before the root. */
	static final int BEGINNING = 8192;
	private static final Pattern ROOT = Pattern.compile("\\G<(?:[\\w.-]{1,80}:)?([\\w.-]{1,80})");
	private static final Set<String> ARTICLES = Set.of("nitf", "newsItem", "newsMessage", "html");
	private static final Pattern HTML_DOCTYPE = Pattern.compile("<!doctype\\s+html", Pattern.CASE_INSENSITIVE);
	private static final Pattern NINJS_FIELD = Pattern.compile("\"(?:body_?\\w{0,20}|bodies|headlines?|versionCreated|versioncreated|standard)\"\\s{0,20}:");

	private FormatFinder() {
	}

	/** @throws UnreadableDraftException if the file is of a format that is known and not read */
	static DraftFormat find(Source source) throws UnreadableDraftException {
		Optional<DraftFormat> named = DraftFormat.byName(source.name());
		if (source.startsWith('P', 'K')) {
			return source.beginning(100).contains("mimetypeapplication/vnd.oasis.opendocument.") ? DraftFormat.OPEN_DOCUMENT : DraftFormat.WORD;
		}
		if (source.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
			return DraftFormat.WORD; // the old format, or a new one with a password: its reader says which
		}
		if (source.startsWith('%', 'P', 'D', 'F', '-')) {
			throw source.refuse("this is a PDF, which holds a printed page and no paragraphs", "take the document it was made from", null);
		}
		String beginning = beginning(source).stripLeading();
		if (beginning.startsWith("{\\rtf")) {
			return DraftFormat.RTF;
		}
		if (beginning.startsWith("<")) {
			return markup(source, beginning, named);
		}
		boolean json = source.name().toLowerCase(Locale.ROOT).endsWith(".json") || named.equals(Optional.of(DraftFormat.NINJS));
		if (json || named.isEmpty() && beginning.startsWith("{") && NINJS_FIELD.matcher(beginning).find()) {
			return DraftFormat.NINJS;
		}
		return switch (named.orElse(DraftFormat.TEXT)) {
			case MARKDOWN -> DraftFormat.MARKDOWN;
			case HTML -> DraftFormat.HTML;
			case TEXT -> DraftFormat.TEXT;
			default -> throw source.refuse("this is no " + named.get().label() + ", although its name says so", "give it the right ending, or save it again", null);
		};
	}

	/** @return whether a file with an ending that says little, .xml or .json, begins as an article does */
	static boolean isArticle(Source source) {
		String beginning = beginning(source).stripLeading();
		if (!beginning.startsWith("<")) {
			return NINJS_FIELD.matcher(beginning).find();
		}
		Matcher root = ROOT.matcher(beginning);
		return root.find(afterProlog(beginning)) && ARTICLES.contains(root.group(1));
	}

	private static DraftFormat markup(Source source, String beginning, Optional<DraftFormat> named) throws UnreadableDraftException {
		Matcher root = ROOT.matcher(beginning);
		String name = root.find(afterProlog(beginning)) ? root.group(1) : "";
		switch (name) {
			case "nitf":
				return DraftFormat.NITF;
			case "newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem":
				return DraftFormat.NEWSML_G2;
			case "NewsML":
				throw source.refuse("this is NewsML 1, which is not read", "ask for NewsML-G2 or NITF", null);
			case "document":
				return DraftFormat.OPEN_DOCUMENT;
			case "wordDocument", "package":
				throw source.refuse("this is a Word document saved as XML, which is not read", "save it as .docx", null);
			default:
				break;
		}
		if (name.equalsIgnoreCase("html") || HTML_DOCTYPE.matcher(beginning).find()) {
			return DraftFormat.HTML;
		}
		boolean text = named.equals(Optional.of(DraftFormat.TEXT)) || named.equals(Optional.of(DraftFormat.MARKDOWN));
		if (!text && beginning.startsWith("<?xml")) {
			throw source.refuse("this XML is neither NITF nor NewsML-G2 nor a web page" + (name.isEmpty() ? "" : " but <" + name + ">"),
					"convert it to one of those, or to plain text", null);
		}
		return text ? named.get() : DraftFormat.HTML;
	}

	/** @return where the root begins, after declarations, comments and a document type; the end if it does not begin */
	private static int afterProlog(String xml) {
		int at = 0;
		while (at < xml.length() && at >= 0) {
			if (Character.isWhitespace(xml.charAt(at))) {
				at++;
			} else if (xml.startsWith("<?", at)) {
				at = after(xml, "?>", at);
			} else if (xml.startsWith("<!--", at)) {
				at = after(xml, "-->", at);
			} else if (xml.startsWith("<!", at)) {
				int subset = xml.indexOf('[', at);
				int end = xml.indexOf('>', at);
				at = subset >= 0 && subset < end ? after(xml, ">", after(xml, "]", subset) - 1) : after(xml, ">", at);
			} else {
				return at;
			}
		}
		return xml.length();
	}

	private static int after(String xml, String mark, int from) {
		int at = xml.indexOf(mark, from);
		return at < 0 ? xml.length() : at + mark.length();
	}

	/** The first characters of what may be text in any of the encodings that are told by a mark. */
	private static String beginning(Source source) {
		byte[] bytes = Arrays.copyOf(source.content(), Math.min(BEGINNING, source.content().length));
		if (source.startsWith(0xFF, 0xFE)) {
			return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
		}
		if (source.startsWith(0xFE, 0xFF)) {
			return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
		}
		int mark = source.startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
		return new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1);
	}
}
