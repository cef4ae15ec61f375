package org.backread.cli;

import java.io.Closeable;
import java.io.IOException;

import org.backread.desk.ReviewedDraft;

/** Where the reports of a run go. Closed before it is finished, it leaves no file behind. */
interface ReportOutput extends Closeable {
	/** Adds a draft's review. */
	void add(ReviewedDraft draft) throws IOException;

	/** Ends the reports: only now they are whole. */
	void finish() throws IOException;
}
