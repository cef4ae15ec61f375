package org.backread.ui.parts;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** Shows what changed in a text: what went is struck through, what came is underlined, what stayed is cut short. */
public final class DiffText {
	private static final int MARGIN = 10;
	/** Characters shown of what stayed, on either side of a change. */
	private static final int CONTEXT = 70;
	private static final String CUT = " \u22EF ";
	private static final RGB WENT = new RGB(176, 32, 42);
	private static final RGB WENT_ON_DARK = new RGB(255, 140, 140);
	private static final RGB CAME = new RGB(16, 112, 60);
	private static final RGB CAME_ON_DARK = new RGB(134, 214, 158);

	private final StyledText text;

	/**
	 * @param parent where to show it
	 * @param name   what it shows, for screen readers
	 */
	public DiffText(Composite parent, String name) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setAlwaysShowScrollBars(false);
		Names.give(text, name);
	}

	/** @return the control */
	public StyledText control() {
		return text;
	}

	/** Shows words alone, in place of changes. */
	public void show(String words) {
		text.setStyleRanges(new StyleRange[0]);
		text.setText(words);
	}

	/** Shows changes. */
	public void show(List<TextDiff.Piece> pieces) {
		text.setText("");
		text.setStyleRanges(new StyleRange[0]);
		for (int i = 0; i < pieces.size(); i++) {
			TextDiff.Piece piece = pieces.get(i);
			String words = piece.kind() == TextDiff.Kind.SAME
					? shortened(piece.text(), i == 0, i == pieces.size() - 1) : piece.text();
			int start = text.getCharCount();
			text.append(words);
			if (piece.kind() != TextDiff.Kind.SAME) {
				text.setStyleRange(style(piece.kind(), start, words.length()));
			}
		}
	}

	private StyleRange style(TextDiff.Kind kind, int start, int length) {
		boolean dark = luminance(text.getBackground()) < 128;
		boolean came = kind == TextDiff.Kind.INSERTED;
		RGB ink = came ? dark ? CAME_ON_DARK : CAME : dark ? WENT_ON_DARK : WENT;
		StyleRange style = new StyleRange(start, length, new Color(ink), null);
		style.underline = came;
		style.strikeout = !came;
		return style;
	}

	private static String shortened(String words, boolean first, boolean last) {
		int kept = (first ? 0 : CONTEXT) + (last ? 0 : CONTEXT);
		if (words.length() <= kept + CUT.length()) {
			return words;
		}
		int head = first ? 0 : lastSpace(words, CONTEXT);
		int tail = last ? words.length() : words.indexOf(' ', words.length() - CONTEXT);
		tail = tail < 0 ? words.length() - CONTEXT : tail;
		return words.substring(0, head) + CUT + words.substring(tail).stripLeading();
	}

	private static int lastSpace(String words, int from) {
		int space = words.lastIndexOf(' ', from);
		return space < 0 ? from : space;
	}

	private static int luminance(Color color) {
		return (color.getRed() * 3 + color.getGreen() * 6 + color.getBlue()) / 10;
	}
}
