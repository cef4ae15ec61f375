package org.backread.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.backread.engine.text.ParagraphRole;
import org.backread.formats.HtmlBlocks.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads web pages, their articles apart from the page around them, and parts of pages from the clipboard. */
final class HtmlReader {
	/** So much of a page is looked at for the name of its encoding. */
	private static final int BEGINNING = 8192;
	/** Lines of so few words above the headline are labels of the page. */
	private static final int LABEL_WORDS = 6;

	private HtmlReader() {
	}

	/** Reads the article of a web page. */
	static Draft page(Source source) throws UnreadableDraftException {
		Document page = parse(source);
		DraftBuilder draft = new DraftBuilder(DraftFormat.HTML);
		HtmlMetadata.read(page, draft);
		HtmlArticle article = new HtmlArticle(page);
		Element headline = headline(page, article, draft.get(MetadataField.HEADLINE));
		HtmlBlocks reader = new HtmlBlocks(article::isFurniture);
		List<Block> blocks = reader.read(article.scope());
		if (headline == null || !headline.parents().contains(article.scope())) {
			draft.paragraph(ParagraphRole.HEADLINE, headline == null ? text(draft.get(MetadataField.HEADLINE)) : headline.wholeText());
		}
		int dropped = add(draft, blocks, headline == null ? "" : headline.text());
		draft.notice(dropped, "line of the page around the article", "lines of the page around the article", "left out");
		reader.report(draft);
		return draft.build(source);
	}

	/** Reads a part of a page, all of which was chosen by a person. */
	static Draft pasted(String html) throws UnreadableDraftException {
		Source clipboard = new Source("clipboard", html.getBytes(StandardCharsets.UTF_8));
		Limits.checkSize(clipboard);
		DraftBuilder draft = new DraftBuilder(DraftFormat.HTML);
		add(draft, html);
		return draft.build(clipboard);
	}

	/** Adds the paragraphs of a part of a page to a draft. */
	static void add(DraftBuilder draft, String html) {
		add(draft, Jsoup.parse(html).body());
	}

	/** Adds the paragraphs of an element to a draft. */
	static void add(DraftBuilder draft, Element part) {
		HtmlBlocks reader = new HtmlBlocks(element -> false);
		for (Block block : reader.read(part)) {
			draft.paragraph(draft.once(block.role()), block.text());
		}
		reader.report(draft);
	}

	/**
	 * Adds the paragraphs of an article. What belongs to the page stays only between the article's own paragraphs, where the
	 * editor has to see that the page puts it.
	 *
	 * @return the number of lines left out
	 */
	private static int add(DraftBuilder draft, List<Block> blocks, String headline) {
		int first = 0;
		int last = blocks.size() - 1;
		while (first <= last && isOutside(blocks.get(first), headline)) {
			first++;
		}
		while (last >= first && (blocks.get(last).furniture() || blocks.get(last).role() == ParagraphRole.SUBHEAD)) {
			last--;
		}
		int dropped = blocks.size() - (last + 1 - first);
		boolean running = false;
		for (Block block : blocks.subList(first, last + 1)) {
			running |= !block.furniture() && block.role() == null && block.words() > LABEL_WORDS;
			if (block.furniture() && !running) {
				dropped++;
			} else {
				boolean title = block.role() == ParagraphRole.HEADLINE || block.role() == ParagraphRole.SUBHEAD && block.text().equals(headline);
				draft.paragraph(block.furniture() ? ParagraphRole.FURNITURE : title ? draft.once(ParagraphRole.HEADLINE) : block.role(), block.text());
			}
		}
		return dropped;
	}

	private static boolean isOutside(Block block, String headline) {
		return block.furniture() || !headline.isEmpty() && block.role() == null && block.words() <= LABEL_WORDS && !block.text().equals(headline);
	}

	/** @return the heading that says what the page's title says, else the first one of the article, else of the page; null if there is none */
	private static Element headline(Document page, HtmlArticle article, String title) {
		if (title != null) {
			String wanted = plain(title);
			for (Element heading : page.select("h1, h2")) {
				String words = plain(heading.text());
				if (!words.isEmpty() && (words.equals(wanted) || words.length() > 15 && (wanted.contains(words) || words.contains(wanted)))) {
					return heading;
				}
			}
		}
		Element inside = article.scope().selectFirst("h1");
		return inside != null ? inside : page.selectFirst("h1");
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static String text(String orNull) {
		return orNull == null ? "" : orNull;
	}

	private static Document parse(Source source) throws UnreadableDraftException {
		Limits.checkSize(source);
		try {
			return Jsoup.parse(new ByteArrayInputStream(source.content()), charset(source), "");
		} catch (IOException e) {
			throw source.refuse("the page cannot be read (" + e.getMessage() + ")", "save it as plain text (UTF-8)", e);
		}
	}

	/** @return the encoding if the page itself does not name one; null if it does */
	private static String charset(Source source) {
		if (source.startsWith(0xEF, 0xBB, 0xBF) || source.startsWith(0xFF, 0xFE) || source.startsWith(0xFE, 0xFF)
				|| source.beginning(BEGINNING).toLowerCase(Locale.ROOT).contains("charset=") || source.beginning(100).contains("encoding=")) {
			return null;
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source.content()));
			return "UTF-8";
		} catch (CharacterCodingException e) {
			return "windows-1252";
		}
	}
}
