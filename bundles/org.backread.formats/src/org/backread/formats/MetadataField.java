package org.backread.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a source may say about a draft beside its text. */
public enum MetadataField {
	/** The title of the story. */
	HEADLINE("Headline"),
	/** Who wrote it, as it is to be printed. */
	BYLINE("Byline"),
	/** Where, and perhaps when, it was written. */
	DATELINE("Dateline"),
	/** The short name by which the desk knows the story. */
	SLUG("Slug"),
	/** Who is to be credited for it. */
	CREDIT("Credit"),
	/** Where it comes from. */
	SOURCE("Source"),
	/** Who holds the copyright, or the notice that says so. */
	COPYRIGHT("Copyright"),
	/** When it was first published or issued, as the source writes it. */
	PUBLISHED("Published"),
	/** When it was last changed, as the source writes it. */
	UPDATED("Updated"),
	/** Until when it must not be published. */
	EMBARGOED("Embargoed until"),
	/** Whether it may be used, or is withheld or cancelled. */
	STATUS("Status"),
	/** How urgent it is, 1 most and 9 least. */
	URGENCY("Urgency"),
	/** Its number or address in the system that sent it. */
	ID("Id"),
	/** Which version of the item it is. */
	VERSION("Version"),
	/** The language it is written in. */
	LANGUAGE("Language"),
	/** A note from the sender to the desk. */
	EDITORIAL_NOTE("Note to editors");

	private final String label;

	MetadataField(String label) {
		this.label = label;
	}

	/** @return its name for people */
	public String label() {
		return label;
	}

	/** @return its name in files, such as editorial-note */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** @return the field of an {@link #id}; empty if there is none, as a newer Backread may know more */
	public static Optional<MetadataField> of(String id) {
		return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
	}
}
