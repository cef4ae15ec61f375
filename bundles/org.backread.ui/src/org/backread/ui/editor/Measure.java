package org.backread.ui.editor;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.GC;

/** Keeps lines of prose at a readable length: a column of about 72 characters in the middle of the window. */
final class Measure {
	private static final int CHARACTERS = 72;
	private static final int LEAST_MARGIN = 44;
	/** English text as it falls, to find how wide a character is on average. */
	private static final String SAMPLE = "The council will meet again on Thursday to hear what the harbour needs, ";

	private final StyledText text;

	Measure(StyledText text) {
		this.text = text;
		text.addControlListener(ControlListener.controlResizedAdapter(event -> apply()));
		apply();
	}

	/** Fits the margins to the window's width and the font as they now are. */
	void apply() {
		int side = Math.max(LEAST_MARGIN, (text.getClientArea().width - columnWidth()) / 2);
		if (text.getLeftMargin() != side) {
			text.setMargins(side, 0, side, 0);
		}
	}

	private int columnWidth() {
		GC gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			return gc.textExtent(SAMPLE).x * CHARACTERS / SAMPLE.length();
		} finally {
			gc.dispose();
		}
	}
}
