package org.backread.formats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.backread.engine.text.ParagraphRole;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads IPTC's NewsML-G2: a news item, alone or in a message, whose content is NITF, XHTML or text. */
final class NewsMlReader {
	private NewsMlReader() {
	}

	static Draft read(Source source) throws UnreadableDraftException {
		Limits.checkSize(source);
		Element root = XmlTree.parse(source, source.content(), "").getDocumentElement();
		List<Element> items = Xml.name(root).equals("newsItem") ? List.of(root) : Xml.all(root, "newsItem");
		Element item = items.stream().filter(NewsMlReader::hasText).findFirst().orElseThrow(() -> source.refuse(
				"this NewsML-G2 " + Xml.name(root) + " holds no text", "take the news item that holds the article", null));
		DraftBuilder draft = new DraftBuilder(DraftFormat.NEWSML_G2);
		metadata(draft, item);
		content(draft, Xml.first(item, "contentSet"));
		draft.above(ParagraphRole.BYLINE, draft.get(MetadataField.BYLINE), draft.get(MetadataField.DATELINE));
		draft.above(ParagraphRole.HEADLINE, draft.get(MetadataField.HEADLINE));
		draft.notice(items.size() - 1, "other item of the message", "other items of the message", "left out");
		draft.notice(Xml.all(item, "remoteContent").size(), "picture or file stored elsewhere", "pictures or files stored elsewhere", "left out");
		return draft.build(source);
	}

	private static boolean hasText(Element item) {
		return Xml.first(item, "inlineXML") != null || Xml.first(item, "inlineData") != null;
	}

	private static void metadata(DraftBuilder draft, Element item) {
		Element about = Xml.first(item, "itemMeta");
		Element content = Xml.first(item, "contentMeta");
		draft.put(MetadataField.ID, item.getAttribute("guid"));
		draft.put(MetadataField.VERSION, item.getAttribute("version"));
		draft.put(MetadataField.HEADLINE, Xml.textOf(content, "headline"));
		draft.put(MetadataField.HEADLINE, Xml.textOf(about, "title"));
		draft.put(MetadataField.BYLINE, Xml.textOf(content, "by"));
		draft.put(MetadataField.DATELINE, Xml.textOf(content, "dateline"));
		draft.put(MetadataField.SLUG, Xml.textOf(content, "slugline"));
		draft.put(MetadataField.CREDIT, Xml.textOf(content, "creditline"));
		draft.put(MetadataField.SOURCE, named(about, "provider"));
		draft.put(MetadataField.COPYRIGHT, Xml.textOf(Xml.first(item, "rightsInfo"), "copyrightNotice"));
		draft.put(MetadataField.COPYRIGHT, named(Xml.first(item, "rightsInfo"), "copyrightHolder"));
		draft.put(MetadataField.PUBLISHED, Xml.textOf(about, "firstCreated"));
		draft.put(MetadataField.PUBLISHED, Xml.textOf(content, "contentCreated"));
		draft.put(MetadataField.UPDATED, Xml.textOf(about, "versionCreated"));
		draft.put(MetadataField.EMBARGOED, Xml.textOf(about, "embargoed"));
		draft.put(MetadataField.STATUS, code(Xml.attribute(about, "pubStatus", "qcode")));
		draft.put(MetadataField.URGENCY, Xml.textOf(content, "urgency"));
		draft.put(MetadataField.LANGUAGE, Xml.attribute(content, "language", "tag"));
		draft.put(MetadataField.EDITORIAL_NOTE, Xml.textOf(about, "edNote"));
	}

	/** @return the name of a person or body that a property names, or its literal, or the end of its code; null if there is none */
	private static String named(Element root, String property) {
		Element element = Xml.first(root, property);
		if (element == null) {
			return null;
		}
		String name = Xml.textOf(element, "name");
		return name != null ? name : element.hasAttribute("literal") ? element.getAttribute("literal") : code(element.getAttribute("qcode"));
	}

	/** @return a code without the prefix that names its vocabulary */
	private static String code(String qcode) {
		return qcode == null ? null : qcode.substring(qcode.indexOf(':') + 1);
	}

	/** Adds the first content in the format that keeps most: NITF, XHTML, HTML, text. */
	private static void content(DraftBuilder draft, Element set) {
		List<Element> contents = Xml.children(set);
		Element nitf = inline(contents, "nitf");
		Element html = inline(contents, "html");
		if (nitf != null) {
			NitfReader.add(draft, nitf);
		} else if (html != null) {
			HtmlReader.add(draft, asHtml(html));
		} else {
			Element markup = data(contents, type -> type.contains("html"));
			Element text = data(contents, type -> type.isEmpty() || type.startsWith("text/plain"));
			if (markup != null) {
				HtmlReader.add(draft, markup.getTextContent());
			} else if (text != null) {
				draft.plain(null, text.getTextContent());
			} else {
				contents.stream().filter(part -> Xml.name(part).equals("inlineXML")).findFirst().ifPresent(part -> HtmlReader.add(draft, asHtml(part)));
			}
		}
	}

	private static Element inline(List<Element> contents, String root) {
		return contents.stream().filter(part -> Xml.name(part).equals("inlineXML")).flatMap(part -> Xml.children(part).stream())
				.filter(child -> Xml.name(child).equals(root)).findFirst().orElse(null);
	}

	private static Element data(List<Element> contents, Predicate<String> type) {
		return contents.stream().filter(part -> Xml.name(part).equals("inlineData") && !part.hasAttribute("encoding"))
				.filter(part -> type.test(part.getAttribute("contenttype"))).findFirst().orElse(null);
	}

	/** The same elements, whatever prefix they have, as the HTML reader knows them; heads are left out. */
	private static org.jsoup.nodes.Element asHtml(Element xml) {
		org.jsoup.nodes.Element html = new org.jsoup.nodes.Element(Xml.name(xml).isEmpty() ? "div" : Xml.name(xml).toLowerCase(Locale.ROOT));
		for (String attribute : Set.of("class", "id", "itemprop", "hidden", "start")) {
			if (xml.hasAttribute(attribute)) {
				html.attr(attribute, xml.getAttribute(attribute));
			}
		}
		for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				html.appendChild(asHtml(child));
			} else if (node.getNodeType() == Node.TEXT_NODE) {
				html.appendChild(new TextNode(node.getNodeValue()));
			}
		}
		return html;
	}
}
