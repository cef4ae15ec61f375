package org.backread.formats;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.engine.text.ParagraphRole;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads IPTC's News Industry Text Format, versions 2 and 3. */
final class NitfReader {
	private static final Set<String> NOTES = Set.of("fn", "note");
	private static final Set<String> BYLINE_TITLE = Set.of("fn", "note", "byttl");

	private final DraftBuilder draft;
	private int pictures;
	private int footnotes;
	private int tables;

	private NitfReader(DraftBuilder draft) {
		this.draft = draft;
	}

	static Draft read(Source source) throws UnreadableDraftException {
		Limits.checkSize(source);
		Document nitf = XmlTree.parse(source, source.content(), "");
		DraftBuilder draft = new DraftBuilder(DraftFormat.NITF);
		add(draft, nitf.getDocumentElement());
		return draft.build(source);
	}

	/** Adds an nitf element to a draft, which may be one of several things that a message holds. */
	static void add(DraftBuilder draft, Element nitf) {
		NitfReader reader = new NitfReader(draft);
		reader.head(nitf);
		Element top = Xml.first(nitf, "body.head");
		if (top != null) {
			reader.bodyHead(top);
		}
		Element body = Xml.first(nitf, "body.content");
		if (body != null) {
			reader.content(body, null);
		}
		Element end = Xml.first(nitf, "body.end");
		if (end != null) {
			Xml.all(end, "tagline").forEach(line -> draft.paragraph(null, Xml.text(line, NOTES)));
		}
		draft.notice(reader.pictures, "picture", "pictures", "left out");
		draft.notice(reader.footnotes, "footnote", "footnotes", "left out");
		draft.notice(reader.tables, "table", "tables", "shown row by row");
	}

	private void head(Element nitf) {
		draft.put(MetadataField.HEADLINE, Xml.textOf(nitf, "hl1"));
		draft.put(MetadataField.HEADLINE, Xml.textOf(Xml.first(nitf, "head"), "title"));
		draft.put(MetadataField.SLUG, Xml.attribute(nitf, "du-key", "key"));
		draft.put(MetadataField.VERSION, Xml.attribute(nitf, "du-key", "version"));
		draft.put(MetadataField.ID, Xml.attribute(nitf, "doc-id", "id-string"));
		draft.put(MetadataField.URGENCY, Xml.attribute(nitf, "urgency", "ed-urg"));
		draft.put(MetadataField.PUBLISHED, Xml.attribute(nitf, "date.issue", "norm"));
		draft.put(MetadataField.PUBLISHED, Xml.attribute(nitf, "pubdata", "date.publication"));
		draft.put(MetadataField.PUBLISHED, Xml.attribute(nitf, "date.release", "norm"));
		draft.put(MetadataField.STATUS, Xml.attribute(nitf, "docdata", "management-status"));
		draft.put(MetadataField.SOURCE, Xml.textOf(nitf, "distributor"));
		draft.put(MetadataField.SOURCE, Xml.attribute(nitf, "pubdata", "name"));
		draft.put(MetadataField.COPYRIGHT, Xml.attribute(nitf, "doc.copyright", "holder"));
		draft.put(MetadataField.EDITORIAL_NOTE, Xml.attribute(nitf, "ed-msg", "info"));
		draft.put(MetadataField.EDITORIAL_NOTE, Xml.textOf(Xml.first(nitf, "body.head"), "note"));
	}

	private void bodyHead(Element top) {
		Xml.all(top, "hl1").forEach(line -> draft.paragraph(ParagraphRole.HEADLINE, Xml.text(line, NOTES)));
		Xml.all(top, "hl2").forEach(line -> draft.paragraph(ParagraphRole.STANDFIRST, Xml.text(line, NOTES)));
		Element summary = Xml.first(top, "abstract");
		if (summary != null) {
			boolean parted = !Xml.all(summary, "p").isEmpty();
			(parted ? Xml.all(summary, "p") : List.of(summary)).forEach(p -> draft.paragraph(ParagraphRole.STANDFIRST, Xml.text(p, NOTES)));
		}
		Xml.all(top, "byline").forEach(line -> {
			String title = Xml.textOf(line, "byttl");
			String name = Xml.text(line, BYLINE_TITLE).strip();
			String byline = title == null || title.isBlank() ? name : name + ", " + title.strip();
			draft.put(MetadataField.BYLINE, byline);
			draft.paragraph(ParagraphRole.BYLINE, byline);
		});
		Xml.all(top, "dateline").forEach(line -> {
			draft.put(MetadataField.DATELINE, Xml.text(line, NOTES));
			draft.paragraph(ParagraphRole.BYLINE, Xml.text(line, NOTES));
		});
	}

	/** @param role what the elements around say the paragraphs are; null in the body itself */
	private void content(Element parent, ParagraphRole role) {
		int number = 0;
		for (Element element : Xml.children(parent)) {
			switch (Xml.name(element)) {
				case "p", "pre", "dt", "dd", "credit", "block-quote" -> paragraph(role == null ? ParagraphRole.BODY : role, element);
				case "hl1", "hl2", "hedline" -> paragraph(ParagraphRole.SUBHEAD, element);
				case "li" -> {
					number++;
					String mark = Xml.name(parent).equals("ol") ? number + ". " : "\u2022 ";
					draft.paragraph(ParagraphRole.LIST_ITEM, mark + Xml.text(element, NOTES).strip());
				}
				case "media" -> {
					pictures++;
					content(element, ParagraphRole.CAPTION);
				}
				case "media-caption", "media-producer" -> {
					if (Xml.children(element).stream().anyMatch(child -> Xml.name(child).equals("p"))) {
						content(element, ParagraphRole.CAPTION);
					} else {
						paragraph(ParagraphRole.CAPTION, element);
					}
				}
				case "media-reference", "media-object", "media-metadata", "hr" -> { }
				case "table" -> table(element);
				case "fn" -> footnotes++;
				case "note" -> draft.put(MetadataField.EDITORIAL_NOTE, Xml.text(element, Set.of()));
				default -> content(element, role);
			}
		}
	}

	private void paragraph(ParagraphRole role, Element element) {
		footnotes += Xml.all(element, "fn").size();
		draft.paragraph(role, Xml.text(element, NOTES));
	}

	private void table(Element table) {
		tables++;
		for (Element row : Xml.all(table, "tr")) {
			draft.paragraph(null, Xml.children(row).stream().map(cell -> Xml.text(cell, NOTES).strip()).collect(Collectors.joining(" | ")));
		}
	}
}
