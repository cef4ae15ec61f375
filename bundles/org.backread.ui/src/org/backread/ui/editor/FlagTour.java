package org.backread.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backread.engine.checks.Flag;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;

/** Goes from flag to flag. Remembers where it is, so that flags on the very same words are visited one by one. */
final class FlagTour {
	private final Supplier<IAnnotationModel> annotations;
	private FlagAnnotation last;

	/** @param annotations gives those of the draft in the editor; null while there is none */
	FlagTour(Supplier<IAnnotationModel> annotations) {
		this.annotations = annotations;
	}

	/** @return the draft's flags in order of position, then of gravity; empty while there is no draft */
	List<FlagAnnotation> flags() {
		IAnnotationModel model = annotations.get();
		return model == null ? List.of() : FlagAnnotations.of(model).stream()
				.sorted(Comparator.<FlagAnnotation>comparingInt(flag -> model.getPosition(flag).getOffset())
						.thenComparing(flag -> flag.flag().severity())).toList();
	}

	/** @return where a flag's words now are; empty if it has gone meanwhile */
	Optional<Position> placeOf(Flag flag) {
		return flags().stream().filter(annotation -> annotation.flag().equals(flag)).findFirst().map(this::place);
	}

	/**
	 * @param here    what is selected in the draft
	 * @param forward whether to go on; else back
	 * @return the flag to go to, around the end if need be; empty if there are none
	 */
	Optional<FlagAnnotation> next(Position here, boolean forward) {
		List<FlagAnnotation> flags = flags();
		if (flags.isEmpty()) {
			return Optional.empty();
		}
		List<FlagAnnotation> standingOn = flags.stream().filter(flag -> place(flag).equals(here)).toList();
		if (!standingOn.isEmpty()) {
			FlagAnnotation from = standingOn.contains(last) ? last
					: forward ? standingOn.getLast() : standingOn.getFirst();
			last = flags.get(Math.floorMod(flags.indexOf(from) + (forward ? 1 : -1), flags.size()));
		} else if (forward) {
			last = flags.stream().filter(flag -> place(flag).getOffset() >= here.getOffset()).findFirst()
					.orElse(flags.getFirst());
		} else {
			last = flags.reversed().stream().filter(flag -> place(flag).getOffset() < here.getOffset())
					.findFirst().orElse(flags.getLast());
		}
		return Optional.of(last);
	}

	private Position place(FlagAnnotation flag) {
		return annotations.get().getPosition(flag);
	}
}
