package org.backread.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backread.engine.text.KnownRole;

/**
 * A draft as read from its file.
 *
 * @param text      its text. Plain text is that of the file, with its line ends and without a byte order mark; from any other
 *                  format it is made of paragraphs with a blank line between them
 * @param charset   the encoding that plain text was read in; UTF-8 for any other format
 * @param bom       whether plain text began with a byte order mark
 * @param origin    the format it came in
 * @param structure what the source says some of its paragraphs are, in order; empty for plain text
 * @param metadata  what the source says about it beside its text, in the order of the fields; only what it does say
 * @param notices   what could not be carried over, each a sentence for people without a full stop, such as
 *                  "3 comments left out"
 */
public record Draft(String text, Charset charset, boolean bom, DraftFormat origin, List<KnownRole> structure,
		Map<MetadataField, String> metadata, List<String> notices) {
	public Draft {
		Objects.requireNonNull(text);
		Objects.requireNonNull(charset);
		Objects.requireNonNull(origin);
		structure = List.copyOf(structure);
		EnumMap<MetadataField, String> ordered = new EnumMap<>(MetadataField.class);
		ordered.putAll(metadata);
		metadata = Collections.unmodifiableMap(ordered);
		notices = List.copyOf(notices);
	}

	/** A plain-text draft. */
	Draft(String text, Charset charset, boolean bom) {
		this(text, charset, bom, DraftFormat.TEXT, List.of(), Map.of(), List.of());
	}

	/** A draft that was taken out of another format. */
	Draft(String text, DraftFormat origin, List<KnownRole> structure, Map<MetadataField, String> metadata, List<String> notices) {
		this(text, StandardCharsets.UTF_8, false, origin, structure, metadata, notices);
	}
}
