package org.backread.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format that drafts come in. */
public enum DraftFormat {
	/** Text without any markup; the file's text is the draft, unchanged. */
	TEXT("Plain text", "txt", "text"),
	/** CommonMark with or without YAML front matter. */
	MARKDOWN("Markdown", "md", "markdown"),
	/** A web page or a part of one. */
	HTML("Web page", "html", "htm", "xhtml"),
	/** Office Open XML, as Microsoft Word writes it. */
	WORD("Word document", "docx", "docm", "dotx"),
	/** OpenDocument text, as LibreOffice Writer writes it. */
	OPEN_DOCUMENT("OpenDocument text", "odt", "ott", "fodt"),
	/** Rich Text Format. */
	RTF("Rich text", "rtf"),
	/** IPTC's News Industry Text Format. */
	NITF("NITF", "nitf"),
	/** IPTC's NewsML-G2. */
	NEWSML_G2("NewsML-G2", "newsml"),
	/** IPTC's ninjs, versions 1 to 3. */
	NINJS("ninjs", "ninjs");

	private final String label;
	private final List<String> extensions;

	DraftFormat(String label, String... extensions) {
		this.label = label;
		this.extensions = List.of(extensions);
	}

	/** @return its name for people, such as "Word document" */
	public String label() {
		return label;
	}

	/** @return its name in files, such as newsml-g2 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** @return the format of an {@link #id}; empty if there is none */
	public static Optional<DraftFormat> of(String id) {
		return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
	}

	/**
	 * @return the endings of file names that it is told by, without the dot, the usual one first. XML and JSON files of any
	 *         name are told by what they hold.
	 */
	public List<String> extensions() {
		return extensions;
	}

	/** @return the format that a file name's ending stands for; empty if it stands for none, as xml and json do */
	static Optional<DraftFormat> byName(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> format.extensions.contains(ending)).findFirst();
	}
}
