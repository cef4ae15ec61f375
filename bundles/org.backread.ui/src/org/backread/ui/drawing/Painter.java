package org.backread.ui.drawing;

import org.backread.ui.drawing.Drawing.Box;
import org.backread.ui.drawing.Drawing.Rule;
import org.backread.ui.drawing.Drawing.Shape;
import org.backread.ui.drawing.Drawing.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a drawing: on the screen, into an image, on a printer's page. */
public final class Painter {
	private final GC gc;
	private final Palette palette;
	private final Type type;

	/**
	 * @param gc      where to paint; its transformation and clipping are respected
	 * @param palette the colours
	 * @param type    the type in which the drawing was laid out
	 */
	public Painter(GC gc, Palette palette, Type type) {
		this.gc = gc;
		this.palette = palette;
		this.type = type;
	}

	/** Paints a drawing with its ground. */
	public void paint(Drawing drawing) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(color(Ink.PAPER));
		gc.fillRectangle(0, 0, drawing.width(), drawing.height());
		Rectangle visible = gc.getClipping();
		drawing.shapes().stream().filter(shape -> reaches(shape, visible)).forEach(this::paint);
	}

	/** Whether a shape can be seen, as far as its height tells; charts are tall. */
	private boolean reaches(Shape shape, Rectangle visible) {
		int bottom = visible.y + visible.height;
		return switch (shape) {
			case Box box -> box.bounds().y <= bottom && box.bounds().y + box.bounds().height >= visible.y;
			case Rule rule -> Math.min(rule.y1(), rule.y2()) <= bottom && Math.max(rule.y1(), rule.y2()) >= visible.y;
			case Words words -> words.y() <= bottom && words.y() + type.height() >= visible.y;
		};
	}

	private void paint(Shape shape) {
		switch (shape) {
			case Box box -> paint(box);
			case Rule rule -> {
				gc.setForeground(color(rule.ink()));
				gc.drawLine(rule.x1(), rule.y1(), rule.x2(), rule.y2());
			}
			case Words words -> {
				String shown = words.shown(type);
				gc.setFont(type.font(words.bold()));
				gc.setForeground(color(words.ink()));
				gc.drawText(shown, words.x(), words.y(), true);
			}
		}
	}

	private void paint(Box box) {
		Rectangle b = box.bounds();
		if (box.fill() != null) {
			gc.setBackground(color(box.fill()));
			gc.fillRoundRectangle(b.x, b.y, b.width, b.height, box.round(), box.round());
		}
		if (box.line() != null) {
			gc.setForeground(color(box.line()));
			gc.drawRoundRectangle(b.x, b.y, b.width - 1, b.height - 1, box.round(), box.round());
		}
	}

	private Color color(Ink ink) {
		return new Color(palette.rgb(ink));
	}
}
