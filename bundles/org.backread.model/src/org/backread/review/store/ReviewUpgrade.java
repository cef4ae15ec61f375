package org.backread.review.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Brings a stored review to the current version, before EMF sees it. */
final class ReviewUpgrade {
	/** The root's attribute that holds the version. */
	static final String VERSION = "version";

	private final int current;
	private final List<Migration> migrations;

	/**
	 * @param current    the version that the model reads
	 * @param migrations a step from each older version to the next, from version 1 on
	 */
	ReviewUpgrade(int current, List<Migration> migrations) {
		this.current = current;
		this.migrations = List.copyOf(migrations);
		for (int version = 1; version < current; version++) {
			if (migrations.size() != current - 1 || migrations.get(version - 1).from() != version) {
				throw new IllegalArgumentException("a migration is needed from each version below " + current);
			}
		}
	}

	/**
	 * @param content a sidecar's bytes
	 * @param file    named in messages only
	 * @return the review at the current version: the same bytes if it already was
	 */
	byte[] upgrade(byte[] content, Path file) throws IOException {
		int version = ReviewHeader.version(content, file);
		if (version > current) {
			throw new NewerReviewException(file, version, current);
		}
		return version == current ? content : upgrade(content, version, file);
	}

	private byte[] upgrade(byte[] content, int version, Path file) throws IOException {
		try {
			Document review = SafeXml.documentBuilder().parse(new ByteArrayInputStream(content));
			for (Migration migration : migrations.subList(version - 1, current - 1)) {
				migration.upgrade(review);
				review.getDocumentElement().setAttribute(VERSION, Integer.toString(migration.from() + 1));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			TransformerFactory.newDefaultInstance().newTransformer()
					.transform(new DOMSource(review), new StreamResult(out));
			return out.toByteArray();
		} catch (SAXParseException e) {
			throw new ReviewFormatException(file, e.getLineNumber(), e.getMessage().replaceFirst("\\.$", ""), e);
		} catch (IOException e) {
			// Nothing else can go wrong in reading from memory.
			throw ReviewFormatException.wrongEncoding(file, e);
		} catch (SAXException | ParserConfigurationException | TransformerException | RuntimeException e) {
			throw new ReviewFormatException(file, 0, "it could not be upgraded from version " + version, e);
		}
	}
}
