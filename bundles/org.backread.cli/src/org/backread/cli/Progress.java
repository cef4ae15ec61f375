package org.backread.cli;

import java.io.PrintStream;

/** Says on a terminal how far a run is, on one line that is written over and over. */
final class Progress {
	private static final String START_OF_EMPTY_LINE = "\r\u001B[K";

	private final PrintStream terminal;
	private final int all;
	private int done;

	/**
	 * @param terminal where it is said; null for nowhere
	 * @param all      how many drafts there are
	 */
	Progress(PrintStream terminal, int all) {
		this.terminal = terminal;
		this.all = all;
	}

	/** One more draft is done. */
	void step() {
		done++;
		show();
	}

	/** Says how far the run is; to be called again after something else was printed. */
	void show() {
		if (terminal != null) {
			terminal.print(START_OF_EMPTY_LINE + done + " of " + all + " drafts");
			terminal.flush();
		}
	}

	/** Makes place for something else. */
	void clear() {
		if (terminal != null) {
			terminal.print(START_OF_EMPTY_LINE);
			terminal.flush();
		}
	}
}
