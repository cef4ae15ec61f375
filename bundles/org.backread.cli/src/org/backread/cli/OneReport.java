package org.backread.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.backread.desk.DraftFigures;
import org.backread.desk.ReviewedDraft;
import org.backread.formats.reports.ReportFile;
import org.backread.formats.reports.ReportWriter;

/** One report of all drafts. */
final class OneReport implements ReportOutput {
	private final ReportWriter report;
	private final ReportFile file;

	/** @param file what the report is written to, null for the standard output */
	OneReport(ReportWriter report, ReportFile file) {
		this.report = report;
		this.file = file;
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		report.add(draft);
	}

	@Override
	public void passOver(Path draft, DraftFigures figures) {
		// it holds what this run found
	}

	@Override
	public void finish(int failed) throws IOException {
		report.close();
		if (file != null) {
			file.keep();
		}
	}

	@Override
	public void close() throws IOException {
		if (file != null) {
			file.close();
		}
	}
}
