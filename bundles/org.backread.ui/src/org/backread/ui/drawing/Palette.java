package org.backread.ui.drawing;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a drawing.
 *
 * @param colors one for each ink
 */
public record Palette(Map<Ink, RGB> colors) {
	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(26, 26, 26);

	/** @return the colours for paper and for files, whatever the window's theme */
	public static Palette print() {
		return of(WHITE, BLACK);
	}

	/** @return colours that go with a window's own, light or dark */
	public static Palette of(RGB paper, RGB text) {
		boolean dark = paper.getHSB()[2] < 0.5f;
		RGB accent = dark ? new RGB(106, 168, 226) : new RGB(38, 98, 158);
		RGB alarm = dark ? new RGB(255, 116, 116) : new RGB(190, 38, 50);
		Map<Ink, RGB> colors = new EnumMap<>(Ink.class);
		colors.put(Ink.PAPER, paper);
		colors.put(Ink.TEXT, text);
		colors.put(Ink.MUTED, mix(text, paper, dark ? 0.8f : 0.65f));
		colors.put(Ink.FAINT, mix(text, paper, 0.09f));
		colors.put(Ink.ACCENT, accent);
		colors.put(Ink.PALE_ACCENT, mix(accent, paper, 0.38f));
		colors.put(Ink.ALARM, alarm);
		colors.put(Ink.PALE_ALARM, mix(alarm, paper, 0.12f));
		return new Palette(colors);
	}

	/** @return the colour of an ink */
	public RGB rgb(Ink ink) {
		return colors.get(ink);
	}

	private static RGB mix(RGB one, RGB other, float share) {
		return new RGB(mix(one.red, other.red, share), mix(one.green, other.green, share),
				mix(one.blue, other.blue, share));
	}

	private static int mix(int one, int other, float share) {
		return Math.round(one * share + other * (1 - share));
	}
}
