package org.backread.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.jsoup.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads XML that nobody vouches for into a tree. A document type is passed over, as wires send one, but nothing it names is
 * fetched, and one that declares entities is refused; so is nesting beyond {@link Limits#DEPTH}. The parser is the Java
 * runtime's own, whatever others are installed.
 */
final class XmlTree {
	/**
	 * Meant for entities, of which there are none here, two of these limits count character references too; the depth is ours to
	 * check, as the limit differs from one Java to the next.
	 */
	private static final List<String> WITHOUT_LIMIT = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxElementDepth");
	private static final List<String> OFF = List.of("http://xml.org/sax/features/external-general-entities",
			"http://xml.org/sax/features/external-parameter-entities", "http://apache.org/xml/features/nonvalidating/load-external-dtd");

	private XmlTree() {
	}

	/**
	 * @param source  named in messages
	 * @param content the document
	 * @param part    which part of the source it is, for messages: " in word/document.xml", or empty for the whole
	 */
	static Document parse(Source source, byte[] content, String part) throws UnreadableDraftException {
		TreeBuilder builder = new TreeBuilder(source, part);
		parse(source, content, part, builder);
		return builder.document;
	}

	/** Refuses what {@link #parse} refuses, for a document that another parser will read. */
	static void check(Source source, byte[] content, String part) throws UnreadableDraftException {
		parse(source, content, part, new Guard(source, part));
	}

	private static void parse(Source source, byte[] content, String part, Guard builder) throws UnreadableDraftException {
		try {
			SAXParser parser = parser();
			parser.setProperty("http://xml.org/sax/properties/lexical-handler", builder);
			parser.setProperty("http://xml.org/sax/properties/declaration-handler", builder);
			parser.parse(new ByteArrayInputStream(content), builder);
		} catch (Refused e) {
			throw e.draft;
		} catch (SAXParseException e) {
			String fault = e.getMessage().replaceFirst("\\.$", "");
			throw source.refuse("the XML" + part + " is damaged in line " + e.getLineNumber() + " (" + shortened(fault) + ")", "ask its sender for it again", e);
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw source.refuse("the XML" + part + " cannot be read (" + shortened(String.valueOf(e.getMessage())) + ")", "ask its sender for it again", e);
		}
	}

	private static SAXParser parser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		for (String feature : OFF) {
			factory.setFeature(feature, false);
		}
		SAXParser parser = factory.newSAXParser();
		for (String limit : WITHOUT_LIMIT) {
			parser.setProperty(limit, "0");
		}
		return parser;
	}

	private static String shortened(String fault) {
		return fault.length() <= 120 ? fault : fault.substring(0, 120) + "\u2026";
	}

	/** Carries our exception through the parser. */
	private static final class Refused extends SAXException {
		private static final long serialVersionUID = 1L;
		private final transient UnreadableDraftException draft;

		Refused(UnreadableDraftException draft) {
			this.draft = draft;
		}
	}

	/** Refuses what is too deep before it is whole, and what declares entities before they are used. */
	private static class Guard extends DefaultHandler2 {
		private final Source source;
		private final String part;
		private int depth;
		private Locator locator;

		Guard(Source source, String part) {
			this.source = source;
			this.part = part;
		}

		@Override
		public void setDocumentLocator(Locator locator) {
			this.locator = locator;
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			if (++depth > Limits.DEPTH) {
				throw new Refused(Limits.tooDeep(source, part + " in line " + locator.getLineNumber()));
			}
		}

		@Override
		public void endElement(String uri, String localName, String qName) {
			depth--;
		}

		/** Nothing that a document type names is fetched. */
		@Override
		public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
			return new InputSource(new StringReader(""));
		}

		@Override
		public void internalEntityDecl(String name, String value) throws SAXException {
			refuseEntity(name);
		}

		@Override
		public void externalEntityDecl(String name, String publicId, String systemId) throws SAXException {
			refuseEntity(name);
		}

		private void refuseEntity(String name) throws SAXException {
			throw new Refused(source.refuse("the document type" + part + " declares an entity (" + shortened(name) + ") in line " + locator.getLineNumber()
					+ ", which can hide other files or fill the memory", "ask its sender for it without one", null));
		}
	}

	/** Makes the tree. */
	private static final class TreeBuilder extends Guard {
		private final Document document = emptyDocument();
		private final StringBuilder text = new StringBuilder();
		private Node at = document;

		TreeBuilder(Source source, String part) {
			super(source, part);
		}

		private static Document emptyDocument() {
			try {
				return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
			} catch (ParserConfigurationException e) {
				throw new IllegalStateException("every Java runtime can make an empty document", e);
			}
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			super.startElement(uri, localName, qName, attributes);
			endText();
			Element element = document.createElementNS(uri, qName);
			for (int i = 0; i < attributes.getLength(); i++) {
				element.setAttributeNS(attributes.getURI(i), attributes.getQName(i), attributes.getValue(i));
			}
			at = at.appendChild(element);
		}

		@Override
		public void endElement(String uri, String localName, String qName) {
			super.endElement(uri, localName, qName);
			endText();
			at = at.getParentNode();
		}

		@Override
		public void characters(char[] ch, int start, int length) {
			text.append(ch, start, length);
		}

		/** An entity of a document type that was not fetched: those of HTML are known. */
		@Override
		public void skippedEntity(String name) {
			boolean character = !name.startsWith("%") && !name.startsWith("[");
			text.append(character ? Parser.unescapeEntities("&" + name + ";", false) : "");
		}

		private void endText() {
			if (!text.isEmpty()) {
				at.appendChild(document.createTextNode(text.toString()));
				text.setLength(0);
			}
		}
	}
}
