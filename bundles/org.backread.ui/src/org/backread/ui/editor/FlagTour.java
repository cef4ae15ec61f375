package org.backread.ui.editor;

import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;

/** Goes from flag to flag. Remembers where it is, so that flags on the very same words are visited one by one. */
final class FlagTour {
	private FlagAnnotation last;

	/**
	 * @param flags   the draft's flags in order of position; at least one
	 * @param model   knows their positions
	 * @param here    what is selected in the draft
	 * @param forward whether to go on; else back
	 * @return the flag to go to, around the end if need be
	 */
	FlagAnnotation next(List<FlagAnnotation> flags, IAnnotationModel model, Position here, boolean forward) {
		List<FlagAnnotation> standingOn = flags.stream().filter(flag -> model.getPosition(flag).equals(here)).toList();
		if (!standingOn.isEmpty()) {
			FlagAnnotation from = standingOn.contains(last) ? last
					: forward ? standingOn.getLast() : standingOn.getFirst();
			last = flags.get(Math.floorMod(flags.indexOf(from) + (forward ? 1 : -1), flags.size()));
		} else if (forward) {
			last = flags.stream().filter(flag -> model.getPosition(flag).getOffset() >= here.getOffset()).findFirst()
					.orElse(flags.getFirst());
		} else {
			last = flags.reversed().stream().filter(flag -> model.getPosition(flag).getOffset() < here.getOffset())
					.findFirst().orElse(flags.getLast());
		}
		return last;
	}
}
