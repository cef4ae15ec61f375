package org.backread.product.tests;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Mac application's property list. */
final class PropertyList {
	private PropertyList() {
	}

	/** @return the text of each key's value wherever it stands in the list; of keys that come twice, the last */
	static Map<String, String> strings(Path file) throws IOException, SAXException, ParserConfigurationException {
		DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
		NodeList keys = builder.parse(file.toFile()).getElementsByTagName("key");
		Map<String, String> strings = new HashMap<>();
		for (int i = 0; i < keys.getLength(); i++) {
			if (keys.item(i).getNextSibling() instanceof Element value) {
				strings.put(keys.item(i).getTextContent(), value.getTextContent().strip());
			}
		}
		return strings;
	}
}
