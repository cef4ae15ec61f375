package org.backread.ui.drawing;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A picture made of a few kinds of shapes, so that it can be painted on the screen, printed and written to a file alike.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param title  what it shows, for people who cannot see it
 * @param shapes from back to front
 */
public record Drawing(int width, int height, String title, List<Shape> shapes) {
	public Drawing {
		Objects.requireNonNull(title);
		shapes = List.copyOf(shapes);
	}

	/** A part of a drawing. */
	public sealed interface Shape {
	}

	/**
	 * A rectangle.
	 *
	 * @param bounds where
	 * @param fill   its ground; null for none
	 * @param line   its outline; null for none
	 * @param round  the diameter of its corners; 0 for square ones
	 * @param title  what it stands for, shown when the pointer rests on it in a file; null for nothing
	 */
	public record Box(Rectangle bounds, Ink fill, Ink line, int round, String title) implements Shape {
	}

	/**
	 * A line of one pixel.
	 *
	 * @param x1  its beginning
	 * @param y1  its beginning
	 * @param x2  its end
	 * @param y2  its end
	 * @param ink its colour
	 */
	public record Rule(int x1, int y1, int x2, int y2, Ink ink) implements Shape {
	}

	/**
	 * Words on one line.
	 *
	 * @param x    the left edge
	 * @param y    the upper edge
	 * @param text the words
	 * @param ink  their colour
	 * @param bold whether they are set in bold
	 * @param room how wide they may be, the rest is left out; 0 for as wide as they are. Measured when they are painted,
	 *             which for most words of a long draft is never
	 */
	public record Words(int x, int y, String text, Ink ink, boolean bold, int room) implements Shape {
		/** Words as wide as they are. */
		public Words(int x, int y, String text, Ink ink, boolean bold) {
			this(x, y, text, ink, bold, 0);
		}

		/** @return what is shown of them */
		String shown(Type type) {
			return room == 0 ? text : type.fit(text, room, bold);
		}
	}
}
