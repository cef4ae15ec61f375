package org.backread.ui.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.backread.ui.drawing.Chart.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;

/** Where the arrow keys lead in a chart. */
final class SpotWalk {
	/** A step aside counts for more than a step ahead, so that one stays in a lane as long as it goes on. */
	private static final int ASIDE = 8;

	private SpotWalk() {
	}

	/**
	 * @param spots all spots
	 * @param from  the one to leave; null for none, which leads to the first
	 * @param key   an arrow key, Home or End
	 * @return the spot to go to; empty if there is none that way, or the key is another
	 */
	static Optional<Spot> next(List<Spot> spots, Spot from, int key) {
		if (spots.isEmpty()) {
			return Optional.empty();
		}
		return switch (key) {
			case SWT.HOME -> Optional.of(spots.getFirst());
			case SWT.END -> Optional.of(spots.getLast());
			case SWT.ARROW_DOWN -> nearest(spots, from, spot -> y(spot) - y(from), spot -> x(spot) - x(from));
			case SWT.ARROW_UP -> nearest(spots, from, spot -> y(from) - y(spot), spot -> x(spot) - x(from));
			case SWT.ARROW_RIGHT -> nearest(spots, from, spot -> x(spot) - x(from), spot -> y(spot) - y(from));
			case SWT.ARROW_LEFT -> nearest(spots, from, spot -> x(from) - x(spot), spot -> y(spot) - y(from));
			default -> Optional.empty();
		};
	}

	private static Optional<Spot> nearest(List<Spot> spots, Spot from, ToIntFunction<Spot> ahead,
			ToIntFunction<Spot> aside) {
		if (from == null) {
			return Optional.of(spots.getFirst());
		}
		return spots.stream().filter(spot -> ahead.applyAsInt(spot) > 0).min(Comparator
				.comparingInt(spot -> ahead.applyAsInt(spot) + ASIDE * Math.abs(aside.applyAsInt(spot))));
	}

	private static int x(Spot spot) {
		Rectangle bounds = spot.bounds();
		return bounds.x + bounds.width / 2;
	}

	private static int y(Spot spot) {
		Rectangle bounds = spot.bounds();
		return bounds.y + bounds.height / 2;
	}
}
