package org.backread.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.engine.text.ParagraphRole;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads OpenDocument text: packed (odt) or as a single XML file (fodt). */
final class OpenDocumentReader {
	private static final Set<String> PARTS = Set.of("mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml");
	private static final Set<String> HEADINGS = Set.of("Heading", "Title", "Subtitle");

	private final DraftBuilder draft = new DraftBuilder(DraftFormat.OPEN_DOCUMENT);
	/** The parents of styles by their names. */
	private final Map<String, String> styles = new HashMap<>();
	private final Map<String, Boolean> numbered = new HashMap<>();
	private int comments;
	private int notes;
	private int pictures;
	private int tables;

	private OpenDocumentReader() {
	}

	static Draft read(Source source) throws UnreadableDraftException {
		OpenDocumentReader reader = new OpenDocumentReader();
		Element content;
		if (source.startsWith('P', 'K')) {
			Map<String, byte[]> parts = OfficeZip.read(source, PARTS::contains);
			content = reader.unpack(source, parts);
		} else {
			Limits.checkSize(source);
			content = XmlTree.parse(source, source.content(), "").getDocumentElement();
			reader.styles(content);
		}
		Element text = Xml.first(content, "text");
		if (Xml.first(content, "body") == null || text == null) {
			throw source.refuse("this OpenDocument holds no text document", "save it as text (.odt)", null);
		}
		reader.draft.notice(Xml.all(text, "changed-region").size(), "tracked change", "tracked changes", "shown as accepted");
		reader.blocks(text, null);
		reader.draft.notice(reader.comments, "comment", "comments", "left out");
		reader.draft.notice(reader.notes, "footnote", "footnotes", "left out");
		reader.draft.notice(reader.pictures, "picture", "pictures", "left out");
		reader.draft.notice(reader.tables, "table", "tables", "shown row by row");
		return reader.draft.build(source);
	}

	private Element unpack(Source source, Map<String, byte[]> parts) throws UnreadableDraftException {
		byte[] manifest = parts.get("META-INF/manifest.xml");
		if (manifest != null && Xml.first(XmlTree.parse(source, manifest, " of META-INF/manifest.xml"), "encryption-data") != null) {
			throw source.refuse("the document is protected by a password", "save it without one", null);
		}
		if (!parts.containsKey("content.xml")) {
			throw source.refuse("the document is damaged: it holds no content.xml", "open it in its own program and save it again", null);
		}
		if (parts.containsKey("styles.xml")) {
			styles(XmlTree.parse(source, parts.get("styles.xml"), " of styles.xml").getDocumentElement());
		}
		draft.notice(parts.keySet().stream().anyMatch(name -> name.startsWith("Basic/")) ? 1 : 0, "set of macros", "", "left out");
		Element content = XmlTree.parse(source, parts.get("content.xml"), " of content.xml").getDocumentElement();
		styles(content);
		return content;
	}

	private void styles(Element root) {
		for (Element style : Xml.all(root, "style")) {
			styles.put(attribute(style, "name"), attribute(style, "parent-style-name"));
		}
		for (Element list : Xml.all(root, "list-style")) {
			numbered.put(attribute(list, "name"), Xml.children(list).stream().findFirst().filter(level -> Xml.name(level).equals("list-level-style-number")).isPresent());
		}
	}

	private void blocks(Element parent, ParagraphRole role) {
		for (Element element : Xml.children(parent)) {
			switch (Xml.name(element)) {
				case "p" -> paragraph(element, role == null ? role(attribute(element, "style-name")) : role, "");
				case "h" -> {
					ParagraphRole told = role(attribute(element, "style-name"));
					boolean first = attribute(element, "outline-level").equals("1");
					paragraph(element, told != null ? told : first ? ParagraphRole.HEADLINE : ParagraphRole.SUBHEAD, "");
				}
				case "list" -> list(element);
				case "table" -> table(element);
				case "tracked-changes", "sequence-decls", "forms", "variable-decls", "user-field-decls" -> { }
				case "frame" -> frame(element);
				default -> blocks(element, role);
			}
		}
	}

	private void list(Element list) {
		boolean counts = numbered.getOrDefault(attribute(list, "style-name"), false);
		int number = 0;
		for (Element item : Xml.children(list)) {
			String mark = counts ? ++number + ". " : "\u2022 ";
			for (Element part : Xml.children(item)) {
				if (Xml.name(part).equals("list")) {
					list(part);
				} else {
					paragraph(part, ParagraphRole.LIST_ITEM, mark);
					mark = "";
				}
			}
		}
	}

	private void table(Element table) {
		tables++;
		for (Element row : Xml.all(table, "table-row")) {
			draft.paragraph(null, Xml.children(row).stream().filter(cell -> Xml.name(cell).equals("table-cell")).map(cell -> words(cell).strip())
					.collect(Collectors.joining(" | ")));
		}
	}

	private void frame(Element frame) {
		for (Element content : Xml.children(frame)) {
			pictures += Xml.name(content).equals("image") ? 1 : 0;
			if (Xml.name(content).equals("text-box")) {
				blocks(content, ParagraphRole.CAPTION);
			}
		}
	}

	private void paragraph(Element element, ParagraphRole role, String mark) {
		List<Element> frames = new ArrayList<>();
		StringBuilder words = new StringBuilder();
		gather(element, words, frames);
		draft.paragraph(draft.once(role), words.toString().isBlank() ? "" : mark + words.toString().strip());
		frames.forEach(this::frame);
	}

	/** @return what a style, or one that it is made from, says; null if none does */
	private ParagraphRole role(String style) {
		String name = style;
		for (int steps = 0; name != null && !name.isEmpty() && steps < 20; steps++) {
			ParagraphRole role = StyleRoles.of(name.replace("_20_", " "));
			if (role != null || HEADINGS.contains(name)) {
				return role;
			}
			name = styles.get(name);
		}
		return null;
	}

	private String words(Element element) {
		StringBuilder words = new StringBuilder();
		gather(element, words, new ArrayList<>());
		return words.toString();
	}

	/** @param frames gets those that stand among the words */
	private void gather(Node parent, StringBuilder words, List<Element> frames) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node.getNodeType() == Node.TEXT_NODE) {
				words.append(node.getNodeValue().replaceAll("\\s+", " "));
			} else if (node instanceof Element element) {
				switch (Xml.name(element)) {
					case "s", "tab" -> words.append(' ');
					case "line-break" -> words.append('\n');
					case "p", "h" -> {
						gather(element, words, frames);
						words.append(' ');
					}
					case "annotation" -> comments++;
					case "note" -> notes++;
					case "frame" -> frames.add(element);
					case "ruby-text", "annotation-end", "title", "desc" -> { }
					default -> gather(element, words, frames);
				}
			}
		}
	}

	private static String attribute(Element element, String localName) {
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (localName.equals(attribute.getLocalName())) {
				return attribute.getNodeValue();
			}
		}
		return "";
	}
}
