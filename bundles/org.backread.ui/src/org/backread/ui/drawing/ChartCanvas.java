package org.backread.ui.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.backread.engine.Analysis;
import org.backread.ui.drawing.Chart.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows a chart, as large as it needs to be. Its spots are chosen by pointer or by arrow keys; a click leads to their
 * words, a double click or Enter into the draft. Screen readers hear the description of the chosen spot.
 */
public final class ChartCanvas {
	private final Chart.Layout layout;
	private final BiConsumer<Spot, Boolean> go;
	private final ScrolledComposite scroller;
	private final Canvas canvas;
	private final String name;
	private Analysis analysis;
	private Chart chart;
	private Spot chosen;
	private int cursor = -1;

	/**
	 * @param parent where to show it
	 * @param name   what the chart shows, for screen readers
	 * @param layout lays the chart out
	 * @param go     called with a spot that was chosen, and whether to go into the draft
	 */
	public ChartCanvas(Composite parent, String name, Chart.Layout layout, BiConsumer<Spot, Boolean> go) {
		this.layout = layout;
		this.go = go;
		this.name = name;
		scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addListener(SWT.Resize, event -> layOut());
		canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
		scroller.setContent(canvas);
		canvas.addPaintListener(this::paint);
		canvas.addListener(SWT.MouseMove, event -> canvas
				.setToolTipText(at(event.x, event.y).map(Spot::description).map(ChartCanvas::plain).orElse(null)));
		canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> clicked(event, false)));
		canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> clicked(event, true)));
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = chosen == null ? name : name + ": " + chosen.description();
			}
		});
	}

	/** @return the widget to lay out among others */
	public Composite control() {
		return scroller;
	}

	/** @return the widget that has the focus, the pointer and the keys */
	public Canvas canvas() {
		return canvas;
	}

	/** @return the chart as it is drawn; null before the first */
	public Chart chart() {
		return chart;
	}

	/** @return the spot chosen last; null if there is none */
	public Spot chosen() {
		return chosen;
	}

	/** Draws another draft, or another version of it; the choice stays with what it led to. */
	public void show(Analysis draft) {
		analysis = draft;
		layOut();
	}

	/** Shows where in the draft the cursor is. The choice is given up when the cursor leaves its words. */
	public void showCursor(int offset) {
		Rectangle before = cursorPlace();
		cursor = offset;
		boolean left = chosen != null && !atCursor(chosen);
		if (left) {
			chosen = null;
		}
		if (left || !Objects.equals(before, cursorPlace())) { // not at every letter
			canvas.redraw();
		}
	}

	/** @return where in the chart the cursor is; null if that is not known */
	private Rectangle cursorPlace() {
		return chart == null || cursor < 0 ? null : chart.cursorAt(cursor);
	}

	/** Chooses a spot, as a click on it does. */
	public void choose(Spot spot, boolean into) {
		chosen = spot;
		reveal(spot.bounds());
		canvas.redraw();
		canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		go.accept(spot, into);
	}

	private void layOut() {
		if (analysis == null || canvas.isDisposed()) {
			return;
		}
		Drawing before = chart == null ? null : chart.drawing();
		Spot chosenBefore = chosen;
		Rectangle room = scroller.getClientArea();
		GC gc = new GC(canvas);
		Type type = new Type(canvas.getDisplay(), gc, canvas.getFont());
		try {
			chart = layout.of(analysis, new Point(room.width, room.height), type);
		} finally {
			type.dispose();
			gc.dispose();
		}
		chosen = chosen == null ? null
				: chart.spots().stream().filter(spot -> spot.description().equals(chosen.description())).findFirst()
						.orElse(null);
		boolean lost = chosenBefore != null && chosen == null;
		if (lost || !chart.drawing().equals(before)) { // what is typed in a paragraph seldom shows
			scroller.setMinSize(chart.drawing().width(), chart.drawing().height());
			canvas.redraw();
		}
	}

	private void paint(PaintEvent event) {
		if (chart == null) {
			return;
		}
		Palette palette = Palette.of(canvas.getBackground().getRGB(), canvas.getForeground().getRGB());
		Type type = new Type(canvas.getDisplay(), event.gc, canvas.getFont());
		try {
			new Painter(event.gc, palette, type).paint(chart.drawing());
		} finally {
			type.dispose();
		}
		Rectangle place = cursorPlace();
		if (place != null) {
			event.gc.setForeground(new Color(palette.rgb(Ink.MUTED)));
			event.gc.setLineStyle(SWT.LINE_DOT);
			event.gc.drawRectangle(place);
			event.gc.setLineStyle(SWT.LINE_SOLID);
		}
		if (chosen != null) {
			Rectangle b = chosen.bounds();
			event.gc.setForeground(new Color(palette.rgb(canvas.isFocusControl() ? Ink.TEXT : Ink.MUTED)));
			event.gc.setLineWidth(2);
			event.gc.drawRoundRectangle(b.x - 3, b.y - 3, b.width + 6, b.height + 6, 6, 6);
		}
	}

	private void clicked(MouseEvent event, boolean into) {
		canvas.setFocus();
		if (event.button == 1) {
			at(event.x, event.y).ifPresent(spot -> choose(spot, into));
		}
	}

	private void pressed(KeyEvent event) {
		if (chart == null || event.stateMask != 0) {
			return;
		}
		if (event.character == SWT.CR && chosen != null) {
			choose(chosen, true);
		} else {
			Spot from = chosen != null ? chosen
					: chart.spots().stream().filter(this::atCursor).findFirst().orElse(null);
			SpotWalk.next(chart.spots(), from, event.keyCode).ifPresent(spot -> choose(spot, false));
		}
	}

	private boolean atCursor(Spot spot) {
		return spot.span().start() <= cursor && cursor <= spot.span().end();
	}

	private Optional<Spot> at(int x, int y) {
		List<Spot> spots = chart == null ? List.of() : chart.spots();
		return spots.reversed().stream().filter(spot -> spot.bounds().contains(x, y)).findFirst();
	}

	private void reveal(Rectangle bounds) {
		Point origin = scroller.getOrigin();
		Rectangle room = scroller.getClientArea();
		int y = bounds.y < origin.y ? bounds.y
				: Math.max(origin.y, Math.min(bounds.y, bounds.y + bounds.height - room.height));
		int x = bounds.x < origin.x ? bounds.x
				: Math.max(origin.x, Math.min(bounds.x, bounds.x + bounds.width - room.width));
		scroller.setOrigin(x, y);
	}

	/** A tool tip takes an ampersand for a mnemonic. */
	private static String plain(String text) {
		return text.replace("&", "&&");
	}
}
