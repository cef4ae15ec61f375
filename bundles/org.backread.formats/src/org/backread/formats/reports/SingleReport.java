package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;

import org.backread.desk.ReviewedDraft;

/** A report in a format that holds one draft. */
final class SingleReport implements ReportWriter {
	private final Format format;
	private final Imprint imprint;
	private final OutputStream out;
	private boolean written;

	private SingleReport(Format format, Imprint imprint, OutputStream out) {
		this.format = format;
		this.imprint = imprint;
		this.out = out;
	}

	/** Writes a draft's review whole. */
	@FunctionalInterface
	interface Format {
		void write(ReviewedDraft draft, Imprint imprint, OutputStream out) throws IOException;
	}

	static ReportFormat.Opener of(Format format) {
		return (imprint, out) -> new SingleReport(format, imprint, out);
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		if (written) {
			throw new IllegalStateException("this format holds one draft");
		}
		written = true;
		format.write(draft, imprint, out);
	}

	@Override
	public void close() throws IOException {
		out.flush();
	}
}
