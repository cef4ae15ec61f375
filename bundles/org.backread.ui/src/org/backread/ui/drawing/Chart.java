package org.backread.ui.drawing;

import java.util.List;
import java.util.Objects;

import org.backread.engine.Analysis;
import org.backread.engine.text.Span;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A drawing of a draft that can be walked through: its spots stand for words of the text. */
public interface Chart {
	/**
	 * A place in a chart that stands for words of the draft.
	 *
	 * @param bounds      where it is drawn
	 * @param description what it stands for, in words
	 * @param span        the words of the draft it leads to
	 */
	record Spot(Rectangle bounds, String description, Span span) {
		public Spot {
			Objects.requireNonNull(bounds);
			Objects.requireNonNull(description);
			Objects.requireNonNull(span);
		}
	}

	/** Lays a chart out. */
	@FunctionalInterface
	interface Layout {
		/**
		 * @param analysis the draft
		 * @param room     the size there is; a chart that needs more takes more
		 * @param type     the type in which it is set
		 * @return the chart
		 */
		Chart of(Analysis analysis, Point room, Type type);
	}

	/** @return the picture */
	Drawing drawing();

	/** @return its spots, in the order of the text */
	List<Spot> spots();

	/** @return where an offset of the draft's text is drawn; without height for a place between things drawn */
	Rectangle cursorAt(int offset);
}
