package org.backread.cli;

import java.io.Console;

/** Tells whether a person watches. */
final class Terminal {
	private Terminal() {
	}

	/** @return whether the process has a terminal. From Java 22 on it may have a console without one, and says so */
	static boolean isThere() {
		Console console = System.console();
		if (console == null || Runtime.version().feature() < 22) {
			return console != null;
		}
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return false;
		}
	}
}
