package org.backread.ui.map;

import java.util.function.BiConsumer;

import org.backread.ui.drawing.ChartCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Dragging a block of the map to another place. A line shows where it would go; Escape lets it stay. */
final class BlockDrag {
	/** So far the pointer must have moved before it is a drag, in pixels. */
	private static final int START = 5;

	private final ChartCanvas chart;
	private final Canvas canvas;
	private final BiConsumer<Integer, Integer> drop;
	private int dragged = -1;
	private int startY;
	private boolean moving;
	private int place;

	/**
	 * @param chart shows a {@link MapChart}
	 * @param drop  called with the index of the dragged paragraph and of that before which it was dropped
	 */
	BlockDrag(ChartCanvas chart, BiConsumer<Integer, Integer> drop) {
		this.chart = chart;
		this.drop = drop;
		canvas = chart.canvas();
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				end();
			}
		});
		canvas.addPaintListener(this::paint);
	}

	private void down(Event event) {
		if (event.button == 1 && chart.chart() instanceof MapChart map) {
			dragged = map.blockAt(event.x, event.y);
			startY = event.y;
		}
	}

	private void move(Event event) {
		if (dragged < 0 || (event.stateMask & SWT.BUTTON1) == 0 || !(chart.chart() instanceof MapChart map)) {
			return;
		}
		moving |= Math.abs(event.y - startY) > START;
		if (moving) {
			place = map.placeAt(event.y);
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZENS));
			canvas.redraw();
		}
	}

	private void up(Event event) {
		boolean dropped = moving;
		int from = dragged;
		end();
		if (dropped) {
			drop.accept(from, place);
		}
	}

	private void end() {
		dragged = -1;
		moving = false;
		canvas.setCursor(null);
		canvas.redraw();
	}

	private void paint(PaintEvent event) {
		if (moving && chart.chart() instanceof MapChart map) {
			Rectangle area = canvas.getClientArea();
			event.gc.setBackground(canvas.getForeground());
			event.gc.fillRectangle(0, map.gap(place) - 1, area.width, 3);
		}
	}
}
