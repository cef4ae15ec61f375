package org.backread.formats.reports;

import java.io.Closeable;
import java.io.IOException;

import org.backread.desk.ReviewedDraft;

/** A report that is being written. Closing it ends the report but leaves the stream open. */
public interface ReportWriter extends Closeable {
	/**
	 * Adds a draft's review.
	 *
	 * @param draft the draft with what was found in it and decided about it; not changed
	 * @throws IOException           if the stream cannot be written
	 * @throws IllegalStateException if the format holds one draft and has it already
	 */
	void add(ReviewedDraft draft) throws IOException;
}
