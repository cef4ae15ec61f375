package org.backread.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.WordCount;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the paragraphs out of a part of a web page, in reading order, each with what its element says it is. */
final class HtmlBlocks {
	/**
	 * A paragraph of the page.
	 *
	 * @param text      its text; line ends are those the page asks for
	 * @param role      what its element says it is; null if that says nothing
	 * @param furniture whether it belongs to the page rather than to the article
	 */
	record Block(String text, ParagraphRole role, boolean furniture) {
		int words() {
			return WordCount.of(text);
		}
	}

	private static final Set<String> NOT_TEXT = Set.of("script", "style", "noscript", "template", "svg", "math", "button", "input", "select", "textarea",
			"canvas", "head", "dialog", "map", "area", "datalist", "progress", "meter", "del", "title");
	private static final Set<String> EMBEDDED = Set.of("iframe", "object", "embed", "video", "audio", "applet", "frame");
	/** jsoup calls more elements blocks than a line break stands around. */
	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
			"fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "p",
			"pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
	/** A paragraph that is a link and little else, and no sentence, leads elsewhere. */
	private static final double LINK_SHARE = 0.8;
	private static final int LINK_WORDS = 25;

	private final Predicate<Element> furniture;
	private final List<Block> blocks = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private int linked;
	private boolean inLink;
	private boolean preformatted;
	private ParagraphRole role;
	private String mark = "";
	private boolean left;
	private int pictures;
	private int embedded;
	private int tables;
	private boolean rows;
	/** Of the last entry of the numbered list that is being read; negative in a list without numbers. */
	private int number = -1;

	/** @param furniture tells which elements belong to the page around the article, with all that is in them */
	HtmlBlocks(Predicate<Element> furniture) {
		this.furniture = furniture;
	}

	/** @return the paragraphs of an element, furniture included */
	List<Block> read(Element root) {
		walk(root);
		end();
		return blocks;
	}

	/** Says what was passed over. */
	void report(DraftBuilder draft) {
		draft.notice(pictures, "picture", "pictures", "left out");
		draft.notice(embedded, "embedded item", "embedded items", "left out");
		draft.notice(tables, "table", "tables", "shown row by row");
	}

	private void walk(Element element) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode words) {
				append(preformatted ? words.getWholeText() : words.getWholeText().replaceAll("[\\r\\n]", " "));
			} else if (node instanceof Element child) {
				element(child);
			}
		}
	}

	private void append(String words) {
		text.append(words);
		linked += inLink ? words.strip().length() : 0;
	}

	private void element(Element element) {
		String name = element.normalName();
		if (NOT_TEXT.contains(name) || HtmlRoles.isHidden(element)) {
			return;
		}
		if (EMBEDDED.contains(name)) {
			embedded++;
		} else if (name.equals("img")) {
			pictures += left ? 0 : 1;
		} else if (name.equals("br")) {
			text.append('\n');
		} else if (HtmlRoles.isListMark(element)) {
			mark = HtmlRoles.mark(element.text());
		} else if (name.equals("tr") && isPlainRow(element)) {
			row(element);
		} else if (BLOCKS.contains(name) || name.equals("time") && standsAlone(element)) {
			block(element, name);
		} else if (name.equals("q")) {
			append("\u201C");
			walk(element);
			append("\u201D");
		} else {
			boolean outside = inLink;
			inLink |= name.equals("a");
			walk(element);
			inLink = outside;
		}
	}

	private void block(Element element, String name) {
		end();
		ParagraphRole outerRole = role;
		boolean outerLeft = left;
		boolean outerPreformatted = preformatted;
		boolean outerRows = rows;
		int outerNumber = number;
		ParagraphRole told = HtmlRoles.of(element);
		role = told == null ? role : told;
		left = left || furniture.test(element);
		preformatted |= name.equals("pre");
		switch (name) {
			case "table" -> rows = false;
			case "ul" -> number = -1;
			case "ol" -> number = HtmlRoles.firstNumber(element) - 1;
			case "li" -> mark = number < 0 ? "\u2022 " : ++number + ". ";
			default -> { }
		}
		walk(element);
		end();
		tables += name.equals("table") && rows && !left ? 1 : 0;
		rows = !name.equals("table") && rows || outerRows;
		number = name.equals("li") ? number : outerNumber;
		mark = "";
		role = outerRole;
		left = outerLeft;
		preformatted = outerPreformatted;
	}

	/** Whether a row has several cells and none holds paragraphs: then it is data, and no layout. */
	private static boolean isPlainRow(Element row) {
		return row.childrenSize() > 1 && row.children().stream().allMatch(HtmlBlocks::holdsNoBlocks);
	}

	private void row(Element row) {
		end();
		append(String.join(" | ", row.children().eachText()));
		rows = true;
		end();
	}

	/** Whether no words stand right beside an element in its line. */
	private static boolean standsAlone(Element element) {
		boolean inSentence = element.parent() != null && (element.parent().normalName().equals("p") || element.parent().normalName().equals("li"));
		return !inSentence && isBlank(element.previousSibling()) && isBlank(element.nextSibling());
	}

	private static boolean isBlank(Node node) {
		return !(node instanceof TextNode words) || words.isBlank();
	}

	/** Whether there is nothing but text and what stands inside lines right below an element. */
	static boolean holdsNoBlocks(Element element) {
		return element.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName()));
	}

	/** Ends the paragraph that was being gathered; an empty line inside it parts two. */
	private void end() {
		boolean link = linked > LINK_SHARE * text.toString().strip().length();
		for (String paragraph : text.toString().split("\\n[\\s\\u00A0]*\\n")) {
			if (!paragraph.isBlank()) {
				Block block = new Block(mark + paragraph.strip(), role, left);
				boolean leads = role == null && link && block.words() <= LINK_WORDS && !paragraph.strip().matches("(?s).*[.!?\\u201D\"]");
				blocks.add(leads ? new Block(block.text(), null, true) : block);
				mark = "";
			}
		}
		text.setLength(0);
		linked = 0;
	}
}
