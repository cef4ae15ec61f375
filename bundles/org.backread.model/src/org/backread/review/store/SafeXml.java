package org.backread.review.store;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML parsers for files that are not trusted: the Java runtime's own, whatever others are installed, with document
 * types refused, so that there are no entities to expand or fetch.
 */
final class SafeXml {
	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	/**
	 * These limits are meant for entities but count every character reference of the document, such as the line ends
	 * of a long draft that was signed off. The store bounds the file's size itself.
	 */
	private static final Map<String, String> WITHOUT_LIMIT = Map.of(
			"jdk.xml.maxGeneralEntitySizeLimit", "0", "jdk.xml.totalEntitySizeLimit", "0");

	private SafeXml() {
	}

	static SAXParser saxParser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(NO_DOCTYPE, true);
		SAXParser parser = factory.newSAXParser();
		for (Map.Entry<String, String> limit : WITHOUT_LIMIT.entrySet()) {
			parser.setProperty(limit.getKey(), limit.getValue());
		}
		return parser;
	}

	static DocumentBuilder documentBuilder() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(NO_DOCTYPE, true);
		WITHOUT_LIMIT.forEach(factory::setAttribute);
		DocumentBuilder builder = factory.newDocumentBuilder();
		// Throws what it is told; the builder's own handler prints it as well.
		builder.setErrorHandler(new DefaultHandler());
		return builder;
	}
}
