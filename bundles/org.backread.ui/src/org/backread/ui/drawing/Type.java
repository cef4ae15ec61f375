package org.backread.ui.drawing;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** The type in which a drawing is set, and how much room its words take. To be disposed. */
public final class Type {
	private static final String MORE = "\u2026";

	private final Font plain;
	private final Font bold;
	private final GC gc;
	private final int height;

	/**
	 * @param device where the drawing will be shown
	 * @param gc     for measuring; disposed by whoever made it
	 * @param font   the type, whose size is taken over
	 */
	public Type(Device device, GC gc, Font font) {
		this.gc = gc;
		plain = new Font(device, font.getFontData());
		bold = new Font(device, FontDescriptor.createFrom(font).setStyle(SWT.BOLD).getFontData());
		height = size("X", false).y;
	}

	/** @return the font for words */
	Font font(boolean isBold) {
		return isBold ? bold : plain;
	}

	/** @return the height of a line of words, in pixels */
	public int height() {
		return height;
	}

	/** @return the width of words, in pixels */
	public int width(String text, boolean isBold) {
		return size(text, isBold).x;
	}

	/** @return the words, or as many of their first letters as fit with an ellipsis after them */
	public String fit(String text, int width, boolean isBold) {
		if (width(text, isBold) <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (width(text.substring(0, middle) + MORE, isBold) <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : text.substring(0, low).stripTrailing() + MORE;
	}

	/** Frees the fonts. */
	public void dispose() {
		plain.dispose();
		bold.dispose();
	}

	private Point size(String text, boolean isBold) {
		gc.setFont(font(isBold));
		return gc.textExtent(text);
	}
}
