package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What our plugin.xml files name exists: classes, pictures, style sheets, texts. */
@ExtendWith(QuietLog.class)
class PluginXmlTest {
	private static final List<String> BUNDLES = List.of("org.backread.ui", "org.backread.help", "org.backread.app");
	private static final Set<String> CLASSES = Set.of("class", "contributorClass", "defaultHandler");
	private static final Set<String> FILES = Set.of("icon", "uri", "contentFile");
	private static final Set<String> FILE_PROPERTIES = Set.of("windowImages", "aboutImage", "preferenceCustomization");

	@Test
	void everyClassCanBeLoaded() throws Exception {
		int classes = 0;
		for (Named named : named()) {
			if (CLASSES.contains(named.attribute())) {
				assertNotNull(named.bundle().loadClass(named.value()).getConstructor(), named.value());
				classes++;
			}
		}
		assertTrue(classes > 8, "only " + classes + " classes found");
	}

	@Test
	void everyFileIsThere() throws Exception {
		for (Named named : named()) {
			if (FILES.contains(named.attribute()) || named.attribute().equals("value")
					&& FILE_PROPERTIES.contains(named.element().getAttribute("name"))) {
				for (String file : named.value().split(",")) {
					assertNotNull(named.bundle().getEntry(file), file);
				}
			}
		}
	}

	@Test
	void everyTextIsThere() throws Exception {
		List<String> missing = new ArrayList<>();
		for (Named named : named()) {
			if (named.value().startsWith("%")) {
				try (InputStream in = named.bundle().getEntry("plugin.properties").openStream()) {
					if (!new PropertyResourceBundle(in).containsKey(named.value().substring(1))) {
						missing.add(named.value());
					}
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	private record Named(Bundle bundle, Element element, String attribute, String value) {
	}

	private static List<Named> named() throws Exception {
		List<Named> all = new ArrayList<>();
		for (String id : BUNDLES) {
			Bundle bundle = Platform.getBundle(id);
			URL url = bundle.getEntry("plugin.xml");
			Document xml;
			try (InputStream in = url.openStream()) {
				xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
			}
			NodeList elements = xml.getElementsByTagName("*");
			for (int i = 0; i < elements.getLength(); i++) {
				Element element = (Element) elements.item(i);
				for (int a = 0; a < element.getAttributes().getLength(); a++) {
					Attr attribute = (Attr) element.getAttributes().item(a);
					all.add(new Named(bundle, element, attribute.getName(), attribute.getValue()));
				}
			}
		}
		return all;
	}
}
