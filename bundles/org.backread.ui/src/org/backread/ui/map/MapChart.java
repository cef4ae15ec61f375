package org.backread.ui.map;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.ParagraphRole;
import org.backread.ui.Messages;
import org.backread.ui.drawing.Chart;
import org.backread.ui.drawing.Drawing;
import org.backread.ui.drawing.Drawing.Box;
import org.backread.ui.drawing.Drawing.Rule;
import org.backread.ui.drawing.Drawing.Shape;
import org.backread.ui.drawing.Drawing.Words;
import org.backread.ui.drawing.Ink;
import org.backread.ui.drawing.Type;
import org.backread.ui.review.FlagCounts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The paragraphs of a draft in order, a block each: number, first words, role, voices and flags. A band on the left joins
 * paragraphs that are about the same things, the broader the more alike; where it is missing the story changes its subject.
 * An arrow shows where a fix would move a paragraph to.
 */
final class MapChart implements Chart {
	private static final int PAD = 8;
	private static final int BAND = 14;
	private static final int GAP = 7;
	private static final int INSIDE = 5;
	private static final int LEAST = 200;
	private static final int ARROWS = 18;
	/** Below this two paragraphs have next to nothing in common. */
	private static final double ALIKE = 0.05;

	private final List<Shape> shapes = new ArrayList<>();
	private final List<Spot> spots = new ArrayList<>();
	private final List<Rectangle> places = new ArrayList<>();
	private final Analysis analysis;
	private final Type type;
	private final int numbers;
	private final Drawing drawing;

	MapChart(Analysis analysis, List<Flag> flags, Point room, Type type) {
		this.analysis = analysis;
		this.type = type;
		numbers = type.width(analysis.paragraphs().size() < 100 ? "00" : "000", false) + 7;
		List<SuggestedPlace> suggested = SuggestedPlace.of(analysis, flags);
		int width = Math.max(LEAST, room.x);
		int right = width - PAD - (suggested.isEmpty() ? 0 : ARROWS);
		int y = PAD;
		for (Block block : Block.of(analysis, flags)) {
			Rectangle bounds = new Rectangle(PAD + BAND, y, right - PAD - BAND, height(block));
			if (block.similarity() >= ALIKE) {
				band(block, places.getLast(), bounds);
			}
			block(block, bounds);
			y += bounds.height + GAP;
		}
		suggested.forEach(place -> arrow(place, right));
		drawing = new Drawing(width, Math.max(y + PAD, room.y), Messages.MapView_name, shapes);
	}

	@Override
	public Drawing drawing() {
		return drawing;
	}

	@Override
	public List<Spot> spots() {
		return List.copyOf(spots);
	}

	@Override
	public Rectangle cursorAt(int offset) {
		return places.get(ParagraphMove.paragraphAt(analysis, offset));
	}

	/** @return the index of the paragraph before which something dropped at that height would stand */
	int placeAt(int y) {
		int before = 0;
		while (before < places.size() && places.get(before).y + places.get(before).height / 2 < y) {
			before++;
		}
		return before;
	}

	/** @return the height of the gap before a paragraph, or after the last one */
	int gap(int before) {
		return before < places.size() ? places.get(before).y - GAP / 2 - 1
				: places.getLast().y + places.getLast().height + GAP / 2;
	}

	/** @return the index of the paragraph drawn there; -1 for none */
	int blockAt(int x, int y) {
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i).contains(x, y)) {
				return i;
			}
		}
		return -1;
	}

	private int height(Block block) {
		boolean second = !block.detail().isEmpty() || !block.flags().isEmpty();
		return 2 * INSIDE + type.height() * (second ? 2 : 1);
	}

	private void band(Block block, Rectangle above, Rectangle below) {
		int width = 2 + (int) Math.round(Math.min(1, block.similarity() / 0.6) * (BAND - 5));
		int top = above.y + above.height / 2;
		shapes.add(new Box(new Rectangle(PAD, top, width, below.y + below.height / 2 - top), Ink.PALE_ACCENT, null, 3,
				NLS.bind(Messages.MapChart_alike, block.percent())));
	}

	private void block(Block block, Rectangle bounds) {
		places.add(bounds);
		String description = block.describe();
		spots.add(new Spot(bounds, description, block.paragraph().span()));
		shapes.add(new Box(bounds, block.isCopy() ? Ink.FAINT : Ink.PAPER, block.isCopy() ? null : Ink.PALE_ACCENT, 5,
				description));
		int x = bounds.x + INSIDE + 2;
		int end = bounds.x + bounds.width - INSIDE - 2;
		int y = bounds.y + INSIDE;
		String number = Integer.toString(block.number());
		shapes.add(new Words(x, y, number, Ink.MUTED, false));
		int text = x + numbers;
		boolean bold = block.paragraph().role() == ParagraphRole.HEADLINE;
		shapes.add(new Words(text, y, block.begins(), Ink.TEXT, bold, end - text));
		String flagged = block.flagged();
		int flagsWidth = flagged.isEmpty() ? 0 : type.width(flagged, false);
		if (!flagged.isEmpty()) {
			shapes.add(new Words(end - flagsWidth, y + type.height(), flagged,
					FlagCounts.of(block.flags()).errors() > 0 ? Ink.ALARM : Ink.MUTED, false));
		}
		if (!block.detail().isEmpty()) {
			shapes.add(new Words(text, y + type.height(), block.detail(), Ink.MUTED, false, end - text - flagsWidth - 8));
		}
	}

	private void arrow(SuggestedPlace place, int right) {
		Rectangle from = places.get(place.from());
		int x = right + ARROWS - 8;
		int start = from.y + from.height / 2;
		int target = gap(place.to());
		shapes.add(new Rule(right, start, x, start, Ink.ACCENT));
		shapes.add(new Rule(x, start, x, target, Ink.ACCENT));
		shapes.add(new Rule(x, target, right - 4, target, Ink.ACCENT));
		shapes.add(new Rule(right - 4, target, right, target - 4, Ink.ACCENT));
		shapes.add(new Rule(right - 4, target, right, target + 4, Ink.ACCENT));
		shapes.add(new Rule(PAD + BAND, target, right - 4, target, Ink.ACCENT));
	}
}
