package org.backread.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.backread.desk.DraftFigures;
import org.backread.desk.ReviewedDraft;

/** Where the reports of a run go. Closed before it is finished, it leaves no file behind. */
interface ReportOutput extends Closeable {
	/** Adds a draft's review. */
	void add(ReviewedDraft draft) throws IOException;

	/** Is told of a draft that was not reviewed again, since an earlier run knows its figures. */
	void passOver(Path draft, DraftFigures figures);

	/**
	 * Ends the reports: only now they are whole.
	 *
	 * @param failed how many drafts could not be read
	 */
	void finish(int failed) throws IOException;
}
