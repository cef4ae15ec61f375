package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backread.engine.checks.Flag;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/** The flags of one draft as annotations of its text. */
public final class FlagAnnotations {
	private FlagAnnotations() {
	}

	/**
	 * Shows flags and nothing else of ours, in one change of the model.
	 *
	 * @param model the annotations of the draft; those of others are left alone
	 * @param flags flags of the text as it now stands
	 */
	public static void show(IAnnotationModel model, List<Flag> flags) {
		Map<Annotation, Position> added = new LinkedHashMap<>();
		for (Flag flag : flags) {
			added.put(new FlagAnnotation(flag), new Position(flag.span().start(), flag.span().length()));
		}
		replace(model, added);
	}

	/** Takes every flag out of the model. */
	public static void clear(IAnnotationModel model) {
		replace(model, Map.of());
	}

	/**
	 * @param model the annotations of a draft
	 * @return its flags that still have a place in the text, in no particular order
	 */
	public static List<FlagAnnotation> of(IAnnotationModel model) {
		List<FlagAnnotation> flags = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof FlagAnnotation flag && !flag.isMarkedDeleted()
					&& model.getPosition(flag) != null) {
				flags.add(flag);
			}
		}
		return flags;
	}

	private static void replace(IAnnotationModel model, Map<Annotation, Position> added) {
		Annotation[] removed = of(model).toArray(Annotation[]::new);
		if (removed.length > 0 || !added.isEmpty()) {
			((IAnnotationModelExtension) model).replaceAnnotations(removed, added);
		}
	}
}
