package org.backread.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.backread.engine.Analysis;

/** A way to print reviews. Closing it ends the output but leaves the stream open. */
interface Report extends Closeable {
	/** Prints one file's review. */
	void add(Path file, Analysis analysis) throws IOException;
}
