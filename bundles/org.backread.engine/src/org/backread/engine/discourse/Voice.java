package org.backread.engine.discourse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backread.engine.text.Span;

/**
 * A speaker in the draft.
 *
 * @param id             its index in the analysis's voices
 * @param name           the fullest name the draft gives; for a voice without a name the words that stand for it, as they
 *                       first come: {@code a spokesman}, {@code She}
 * @param kind           who speaks, as far as the draft tells
 * @param role           what the draft calls the speaker beside the name: {@code Home Secretary}; empty where it does not
 * @param firstReference where the speaker is first mentioned, be it long before the first statement; empty where the
 *                       speaker is unknown
 * @param statements     indexes of its statements in the analysis's attributions, in order; at least one
 * @param wordsQuoted    how many words of it stand inside quotation marks
 */
public record Voice(int id, String name, Kind kind, Optional<String> role, Optional<Span> firstReference, List<Integer> statements, int wordsQuoted) {
	/** Who speaks, as far as the draft tells. */
	public enum Kind {
		/** A person with a name. */
		PERSON,
		/** A body with a name, several names that speak as one, or a name of which nothing tells that it is a person's. */
		BODY,
		/** Somebody or some people without a name: a spokesman, officials. Not to be counted as a person. */
		UNNAMED,
		/** A pronoun that stands for nobody the draft names or describes. Not to be counted as a person. */
		UNKNOWN;

		/** @return the lower-case name used in output */
		public String label() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	public Voice {
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(role);
		Objects.requireNonNull(firstReference);
		statements = List.copyOf(statements);
	}

	/** @return whether the draft names the speaker */
	public boolean identified() {
		return kind == Kind.PERSON || kind == Kind.BODY;
	}
}
