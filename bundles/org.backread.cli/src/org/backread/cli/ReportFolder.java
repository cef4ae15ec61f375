package org.backread.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.backread.desk.ReviewedDraft;
import org.backread.formats.reports.ReportFile;
import org.backread.formats.reports.ReportWriter;

/** A folder that takes a report for each draft, under the draft's name. */
final class ReportFolder implements ReportOutput {
	private final Path folder;
	private final String extension;
	private final boolean replace;
	private final Opener opener;
	private final Set<String> written = new HashSet<>();

	/** Begins a report. */
	@FunctionalInterface
	interface Opener {
		ReportWriter open(OutputStream out) throws IOException;
	}

	/**
	 * @param extension what the reports' names end in
	 * @param replace   whether files that are there already may go
	 * @param opener    begins each report
	 */
	ReportFolder(Path folder, String extension, boolean replace, Opener opener) {
		this.folder = folder;
		this.extension = extension;
		this.replace = replace;
		this.opener = opener;
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		try (ReportFile file = ReportFile.create(folder.resolve(name(draft.file().getFileName().toString())), replace)) {
			try (ReportWriter report = opener.open(file.out())) {
				report.add(draft);
			}
			file.keep();
		}
	}

	/** Drafts of one name from several folders get numbers. */
	private String name(String draft) {
		String name = draft + "." + extension;
		for (int number = 2; !written.add(name); number++) {
			name = draft + "-" + number + "." + extension;
		}
		return name;
	}

	@Override
	public void finish() {
		// each report was whole when it was added
	}

	@Override
	public void close() {
		// nothing is open between two drafts
	}
}
