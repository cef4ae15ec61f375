package org.backread.review.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.xml.parsers.ParserConfigurationException;

import org.backread.review.ReviewPackage;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sidecar's version, and no further than the root's start tag: a newer file may go on with anything. */
final class ReviewHeader extends DefaultHandler {
	private Locator locator;
	private int version;

	private ReviewHeader() {
	}

	/** @param file named in messages only */
	static int version(byte[] content, Path file) throws ReviewFormatException {
		ReviewHeader header = new ReviewHeader();
		try {
			SafeXml.saxParser().parse(new ByteArrayInputStream(content), header);
		} catch (HeaderRead e) {
			return header.version;
		} catch (SAXParseException e) {
			throw new ReviewFormatException(file, e.getLineNumber(), detail(e), e);
		} catch (IOException e) {
			// Nothing else can go wrong in reading from memory.
			throw ReviewFormatException.wrongEncoding(file, e);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IllegalStateException("the Java runtime's own XML parser has these features", e);
		}
		throw new IllegalStateException("a parser reports a root or an error");
	}

	private static String detail(SAXParseException e) {
		// The parser's own words for it are about its settings.
		return e.getMessage().contains("DOCTYPE") ? "it has a DOCTYPE, which no review has"
				: e.getMessage().replaceFirst("\\.$", "");
	}

	@Override
	public void setDocumentLocator(Locator parsersLocator) {
		locator = parsersLocator;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		if (!"Review".equals(localName) || !ReviewPackage.eNS_URI.equals(uri)) {
			throw new SAXParseException("it is not a Backread review", locator);
		}
		String number = attributes.getValue("", ReviewUpgrade.VERSION);
		if (number == null || !number.matches("[1-9][0-9]{0,8}")) {
			throw new SAXParseException("its version is missing or not a number", locator);
		}
		version = Integer.parseInt(number);
		throw new HeaderRead();
	}

	/** Ends the parsing. */
	private static final class HeaderRead extends SAXException {
		private static final long serialVersionUID = 1L;
	}
}
