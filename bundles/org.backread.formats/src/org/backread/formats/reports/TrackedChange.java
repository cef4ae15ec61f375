package org.backread.formats.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;

/**
 * A mend that a document proposes.
 *
 * @param span        what goes; empty to insert
 * @param replacement what comes in its place, on one line; empty to delete
 */
record TrackedChange(Span span, String replacement) {
	/** @return the mends that can be proposed without choosing for the editor, in order of position, none overlapping another */
	static List<TrackedChange> of(List<Flag> flags) {
		List<TrackedChange> changes = new ArrayList<>();
		flags.stream().flatMap(flag -> only(flag).stream()).sorted(Comparator.comparing(TrackedChange::span)).forEach(change -> {
			if (changes.isEmpty() || changes.getLast().span().end() < change.span().start()) {
				changes.add(change);
			}
		});
		return List.copyOf(changes);
	}

	/** The mend of a flag that has one at its own place; a gap for the writer to fill is none. */
	private static List<TrackedChange> only(Flag flag) {
		List<Fix> here = flag.fixes().stream().filter(fix -> fix.edits().size() == 1).toList();
		if (here.size() != 1) {
			return List.of();
		}
		Fix.Edit edit = here.getFirst().edits().getFirst();
		boolean gap = edit.replacement().startsWith("[") && edit.replacement().endsWith("]");
		boolean lines = edit.replacement().indexOf('\n') >= 0 || edit.replacement().indexOf('\r') >= 0;
		return gap || lines ? List.of() : List.of(new TrackedChange(edit.span(), edit.replacement()));
	}
}
