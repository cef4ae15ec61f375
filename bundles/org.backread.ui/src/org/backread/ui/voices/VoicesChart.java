package org.backread.ui.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backread.engine.Analysis;
import org.backread.engine.discourse.QuoteKind;
import org.backread.engine.text.Paragraph;
import org.backread.ui.Messages;
import org.backread.ui.drawing.Chart;
import org.backread.ui.drawing.Drawing;
import org.backread.ui.drawing.Drawing.Box;
import org.backread.ui.drawing.Drawing.Rule;
import org.backread.ui.drawing.Drawing.Shape;
import org.backread.ui.drawing.Drawing.Words;
import org.backread.ui.drawing.Ink;
import org.backread.ui.drawing.Type;
import org.backread.ui.drawing.WordScale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Who speaks where: the article from top to bottom, a lane for each speaker, a mark for each statement, as tall as it has
 * words. Full marks are direct quotations, framed and half full ones partly quoted, empty ones reported.
 */
final class VoicesChart implements Chart {
	private static final int GUTTER = 30;
	private static final int PAD = 8;
	private static final int LANE_LEAST = 68;
	private static final int LANE_MOST = 130;
	private static final int MARK_LEAST = 6;
	/** So much height that neighbouring paragraphs can be told apart. */
	private static final int PARAGRAPH_LEAST = 9;
	private static final int EVERY = 5;

	private final List<Shape> shapes = new ArrayList<>();
	private final List<Spot> spots = new ArrayList<>();
	private final Analysis analysis;
	private final Type type;
	private final int top;
	private final int bottom;
	private final WordScale scale;
	private final Drawing drawing;

	VoicesChart(Analysis analysis, Point room, Type type) {
		this.analysis = analysis;
		this.type = type;
		List<Lane> lanes = Lane.of(analysis);
		int line = type.height();
		top = PAD + 3 * line + PAD;
		int foot = 2 * PAD + line;
		bottom = Math.max(room.y - foot, top + PARAGRAPH_LEAST * analysis.paragraphs().size());
		scale = new WordScale(analysis, bottom - top);
		int width = Math.clamp((room.x - GUTTER) / Math.max(1, lanes.size()), LANE_LEAST, LANE_MOST);
		int right = GUTTER + width * lanes.size();
		paragraphs(right);
		for (int i = 0; i < lanes.size(); i++) {
			lane(lanes.get(i), new Rectangle(GUTTER + i * width, PAD, width, bottom - PAD));
		}
		int used = Math.max(right, legend(bottom + PAD));
		spots.sort(Comparator.comparing(Spot::span));
		drawing = new Drawing(Math.max(used, room.x), Math.max(bottom + foot, room.y), Messages.VoicesView_name,
				shapes);
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
		return new Rectangle(0, heightOf(offset), drawing.width(), 0);
	}

	private int heightOf(int offset) {
		return top + scale.at(offset);
	}

	/** A hair line at each paragraph, and every fifth one's number. */
	private void paragraphs(int right) {
		for (Paragraph paragraph : analysis.paragraphs()) {
			int y = heightOf(paragraph.span().start());
			shapes.add(new Rule(GUTTER, y, right, y, Ink.FAINT));
			int number = paragraph.index() + 1;
			if (number == 1 || number % EVERY == 0) {
				String text = Integer.toString(number);
				shapes.add(new Words(GUTTER - 6 - type.width(text, false), y - 1, text, Ink.MUTED, false));
			}
		}
	}

	private void lane(Lane lane, Rectangle bounds) {
		if (lane.orphaned()) {
			shapes.add(new Box(new Rectangle(bounds.x + 2, bounds.y - 4, bounds.width - 4, bounds.height + 4),
					Ink.PALE_ALARM, null, 6, null));
		} else {
			int middle = bounds.x + bounds.width / 2;
			shapes.add(new Rule(middle, top, middle, bottom, Ink.FAINT));
		}
		head(lane, bounds);
		int width = Math.min(22, bounds.width - 24);
		int x = bounds.x + (bounds.width - width) / 2;
		for (Statement statement : lane.statements()) {
			int y = heightOf(statement.span().start());
			int height = Math.max(MARK_LEAST, heightOf(statement.span().end()) - y - 1);
			mark(lane, statement, new Rectangle(x, y, width, height));
		}
	}

	/** The name on two lines, the last word on the second; below it how much is said. */
	private void head(Lane lane, Rectangle bounds) {
		Ink ink = lane.orphaned() ? Ink.ALARM : Ink.TEXT;
		int room = bounds.width - 4;
		int line = type.height();
		int split = lane.name().lastIndexOf(' ');
		boolean fits = split < 0 || type.width(lane.name(), true) <= room;
		String first = fits ? "" : lane.name().substring(0, split);
		String second = fits ? lane.name() : lane.name().substring(split + 1);
		centred(type.fit(first, room, true), bounds, PAD, ink, true);
		centred(type.fit(second, room, true), bounds, PAD + line, ink, true);
		String words = NLS.bind(Messages.Statement_words, lane.words());
		centred(type.fit(words, room, false), bounds, PAD + 2 * line, Ink.MUTED, false);
		lane.firstReference().ifPresent(span -> spots.add(new Spot(
				new Rectangle(bounds.x + 2, PAD, room, 3 * line),
				NLS.bind(Messages.VoicesChart_head, new Object[] { lane.name(), lane.statements().size(), words }), span)));
	}

	private void mark(Lane lane, Statement statement, Rectangle bounds) {
		Ink strong = lane.orphaned() ? Ink.ALARM : Ink.ACCENT;
		String description = statement.describe(lane.name());
		Ink fill = statement.quote() == QuoteKind.DIRECT ? strong : Ink.PAPER;
		shapes.add(new Box(bounds, fill, strong, 4, description));
		if (statement.quote() == QuoteKind.MIXED) {
			shapes.add(new Box(new Rectangle(bounds.x, bounds.y, bounds.width / 2, bounds.height), strong, strong, 4, null));
		}
		spots.add(new Spot(bounds, description, statement.span()));
	}

	/** What the marks mean. @return its right edge */
	private int legend(int y) {
		int x = GUTTER;
		for (QuoteKind kind : QuoteKind.values()) {
			Rectangle sample = new Rectangle(x, y + 2, 12, type.height() - 4);
			shapes.add(new Box(sample, kind == QuoteKind.DIRECT ? Ink.ACCENT : Ink.PAPER, Ink.ACCENT, 4, null));
			if (kind == QuoteKind.MIXED) {
				shapes.add(new Box(new Rectangle(x, y + 2, 6, sample.height), Ink.ACCENT, Ink.ACCENT, 4, null));
			}
			String label = switch (kind) {
				case DIRECT -> Messages.VoicesChart_direct;
				case MIXED -> Messages.VoicesChart_mixed;
				case INDIRECT -> Messages.VoicesChart_indirect;
			};
			shapes.add(new Words(x + 17, y, label, Ink.MUTED, false));
			x += 17 + type.width(label, false) + 14;
		}
		return x;
	}

	private void centred(String text, Rectangle lane, int y, Ink ink, boolean bold) {
		int width = type.width(text, bold);
		shapes.add(new Words(lane.x + (lane.width - width) / 2, y, text, ink, bold));
	}
}
