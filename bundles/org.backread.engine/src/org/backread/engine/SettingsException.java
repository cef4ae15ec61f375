package org.backread.engine;

/** A settings file that cannot be used. The message names the file, the line and what to write instead. */
public final class SettingsException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int line;

	/** @param line number of the line at fault, from 1; 0 if it is the whole file */
	SettingsException(String file, int line, String message) {
		super(file + (line == 0 ? "" : ":" + line) + ": " + message);
		this.line = line;
	}

	/** @return number of the line at fault, from 1; 0 if it is the whole file */
	public int line() {
		return line;
	}
}
