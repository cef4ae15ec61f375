package org.backread.formats;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.backread.engine.text.ParagraphRole;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes the paragraphs out of a Word document, with tracked changes as if they were accepted. */
final class WordText {
	/** What is gone once all changes are accepted, and what is no text. */
	private static final Set<String> PASSED = Set.of("pPr", "rPr", "del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "txbxContent", "drawing",
			"pict", "object", "sdtPr");
	private static final Set<String> CHANGES = Set.of("ins", "del", "moveTo");
	private static final Set<String> PICTURES = Set.of("drawing", "pict");

	private final XWPFDocument word;
	private final DraftBuilder draft;
	/** How many entries of each numbered list were seen, by list and level. */
	private final Map<String, Integer> numbers = new HashMap<>();
	/** The text of paragraphs whose end was deleted: it goes on in the next. */
	private final StringBuilder open = new StringBuilder();
	private final Map<String, Integer> left = new HashMap<>();
	private int tables;

	WordText(XWPFDocument word, DraftBuilder draft) {
		this.word = word;
		this.draft = draft;
	}

	/** Adds the document's paragraphs, and says what was left out. */
	void read() {
		Date modified = word.getProperties().getCoreProperties().getModified();
		draft.put(MetadataField.UPDATED, modified == null ? null : modified.toInstant().toString());
		blocks(word.getDocument().getBody());
		draft.notice(CHANGES.stream().mapToInt(this::left).sum(), "tracked change", "tracked changes", "shown as accepted");
		draft.notice(left("commentReference"), "comment", "comments", "left out");
		draft.notice(left("footnoteReference"), "footnote", "footnotes", "left out");
		draft.notice(left("endnoteReference"), "endnote", "endnotes", "left out");
		draft.notice(PICTURES.stream().mapToInt(this::left).sum(), "picture or drawing", "pictures or drawings", "left out");
		draft.notice(left("object"), "embedded item", "embedded items", "left out");
		draft.notice(tables, "table", "tables", "shown row by row");
	}

	private int left(String name) {
		return left.getOrDefault(name, 0);
	}

	/** The paragraphs and tables right below an element, and inside the controls and changes that wrap some of them. */
	private void blocks(XmlObject parent) {
		List<XmlObject> children = new ArrayList<>();
		try (XmlCursor cursor = parent.newCursor()) {
			for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
				children.add(cursor.getObject());
			}
		}
		for (XmlObject child : children) {
			String name = child.getDomNode().getLocalName();
			if (child instanceof CTP paragraph) {
				paragraph(new XWPFParagraph(paragraph, word));
			} else if (child instanceof CTTbl table) {
				table(new XWPFTable(table, word));
			} else if (name.equals("sdt") || name.equals("sdtContent") || name.equals("ins") || name.equals("moveTo") || name.equals("customXml")) {
				blocks(child);
			}
		}
	}

	private void paragraph(XWPFParagraph paragraph) {
		String words = words(paragraph);
		if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetRPr() && paragraph.getCTP().getPPr().getRPr().isSetDel()) {
			open.append(words);
			return;
		}
		String whole = open + words;
		open.setLength(0);
		ParagraphRole role = role(paragraph);
		String mark = whole.isBlank() ? "" : mark(paragraph);
		boolean heading = role == ParagraphRole.HEADLINE || role == ParagraphRole.SUBHEAD;
		draft.paragraph(draft.once(mark.isEmpty() || heading ? role : ParagraphRole.LIST_ITEM), heading ? whole : mark + whole.strip());
	}

	/** @return what the paragraph's style, or one that it is based on, says by its name; null if none does */
	private ParagraphRole role(XWPFParagraph paragraph) {
		return styles(paragraph).map(style -> StyleRoles.of(style.getName())).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** @return the paragraph's style and those it is based on; bounded, since a damaged document may have them in a circle */
	private Stream<XWPFStyle> styles(XWPFParagraph paragraph) {
		XWPFStyles styles = word.getStyles();
		XWPFStyle first = styles == null || paragraph.getStyleID() == null ? null : styles.getStyle(paragraph.getStyleID());
		return Stream.iterate(first, Objects::nonNull, style -> style.getBasisStyleID() == null ? null : styles.getStyle(style.getBasisStyleID())).limit(20);
	}

	/** @return the bullet or number before an entry of a list; empty before any other paragraph */
	private String mark(XWPFParagraph paragraph) {
		if (paragraph.getNumID() == null) {
			styles(paragraph).map(style -> style.getCTStyle().getPPr()).filter(format -> format != null && format.isSetNumPr() && format.getNumPr().isSetNumId())
					.findFirst().ifPresent(format -> paragraph.setNumID((BigInteger) format.getNumPr().getNumId().getVal()));
		}
		if (paragraph.getNumID() == null || paragraph.getNumID().signum() == 0) {
			return "";
		}
		if (paragraph.getNumIlvl() == null) {
			paragraph.setNumILvl(BigInteger.ZERO); // the first level need not be written; POI finds no format without it
		}
		String format = paragraph.getNumFmt();
		if (format == null || format.equals("none")) {
			return "";
		}
		if (format.equals("bullet")) {
			return "\u2022 ";
		}
		return numbers.merge(paragraph.getNumID() + "/" + paragraph.getNumIlvl(), 1, Integer::sum) + ". ";
	}

	private void table(XWPFTable table) {
		boolean layout = table.getRows().stream().allMatch(row -> row.getTableCells().size() < 2);
		tables += layout ? 0 : 1;
		for (XWPFTableRow row : table.getRows()) {
			if (layout) {
				row.getTableCells().forEach(cell -> blocks(cell.getCTTc()));
			} else {
				draft.paragraph(null, row.getTableCells().stream().map(this::cell).collect(Collectors.joining(" | ")));
			}
		}
	}

	private String cell(XWPFTableCell cell) {
		return cell.getParagraphs().stream().map(paragraph -> words(paragraph).strip()).collect(Collectors.joining(" "));
	}

	private String words(XWPFParagraph paragraph) {
		StringBuilder words = new StringBuilder();
		gather(paragraph.getCTP().getDomNode(), words);
		return words.toString();
	}

	private void gather(Node parent, StringBuilder words) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				String name = element.getLocalName();
				left.merge(name, 1, Integer::sum);
				switch (name) {
					case "t" -> text(element, words);
					case "tab", "ptab" -> words.append(' ');
					case "br", "cr" -> words.append('\n');
					case "noBreakHyphen" -> words.append('-');
					default -> {
						if (!PASSED.contains(name)) {
							gather(element, words);
						}
					}
				}
			}
		}
	}

	private static void text(Element element, StringBuilder words) {
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			words.append(node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : "");
		}
	}
}
