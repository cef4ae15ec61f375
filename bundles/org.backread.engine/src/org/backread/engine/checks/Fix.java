package org.backread.engine.checks;

import java.util.List;
import java.util.Objects;

import org.backread.engine.text.Span;

/**
 * A mend for a flag: a set of edits that are made together, as one step that can be undone.
 *
 * @param label what it does, as a menu shows it: {@code Delete this line}
 * @param edits the changes, in order of position, none overlapping; all offsets refer to the text as analysed
 */
public record Fix(String label, List<Edit> edits) {
	public Fix {
		Objects.requireNonNull(label);
		edits = List.copyOf(edits);
	}

	/** A fix of a single edit. */
	public static Fix of(String label, Span span, String replacement) {
		return new Fix(label, List.of(new Edit(span, replacement)));
	}

	/**
	 * One change of the text.
	 *
	 * @param span        what goes; empty to insert
	 * @param replacement what comes in its place; empty to delete
	 */
	public record Edit(Span span, String replacement) {
		public Edit {
			Objects.requireNonNull(span);
			Objects.requireNonNull(replacement);
		}
	}
}
