package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** Makes one fix of the same fix at all the flags that offer it. */
public final class FixAll {
	/** Rules whose fixes ask for no judgement at each place, unlike who spoke or what a gap is marked for. */
	private static final Set<String> SAFE = Set.of("name-spelling", "term-variant", "honorific", "fused-sentence");

	private FixAll() {
	}

	/**
	 * @param flag one of the flags
	 * @param fix  one of its fixes
	 * @param open all flags that stand open in the draft
	 * @return the fix at every place, in one step; empty where it is not safe, or where there is but one place
	 */
	public static Optional<Fix> of(Flag flag, Fix fix, List<Flag> open) {
		if (!SAFE.contains(flag.rule())) {
			return Optional.empty();
		}
		List<Fix.Edit> edits = new ArrayList<>();
		open.stream().filter(other -> other.rule().equals(flag.rule())).flatMap(other -> other.fixes().stream())
				.filter(other -> other.label().equals(fix.label())).flatMap(other -> other.edits().stream())
				.sorted(Comparator.comparing(Fix.Edit::span)).forEach(edit -> {
					if (edits.isEmpty() || edits.getLast().span().end() <= edit.span().start()) {
						edits.add(edit);
					}
				});
		return edits.size() < 2 ? Optional.empty()
				: Optional.of(new Fix(NLS.bind(Messages.FixAll_label, fix.label(), edits.size()), edits));
	}
}
