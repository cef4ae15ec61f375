package org.backread.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.desk.DraftFigures;
import org.backread.desk.ReviewedDraft;
import org.backread.formats.reports.HtmlIndex;
import org.backread.formats.reports.ReportFile;
import org.backread.formats.reports.ReportWriter;

/** A folder that takes a report for each draft, under the draft's name. */
final class ReportFolder implements ReportOutput {
	private static final String INDEX = "index.html";

	private final Path folder;
	private final String extension;
	private final boolean replace;
	private final Opener opener;
	private final Optional<Index> index;
	private final Set<String> written = new HashSet<>();
	private final List<HtmlIndex.Entry> entries = new ArrayList<>();

	/** Begins a report. */
	@FunctionalInterface
	interface Opener {
		ReportWriter open(OutputStream out) throws IOException;
	}

	/** Writes a page about all drafts. */
	@FunctionalInterface
	interface Index {
		void write(List<HtmlIndex.Entry> drafts, int failed, OutputStream out) throws IOException;
	}

	/**
	 * @param extension what the reports' names end in
	 * @param replace   whether files that are there already may go
	 * @param opener    begins each report
	 * @param index     writes the page that leads to the reports, if there is to be one
	 */
	ReportFolder(Path folder, String extension, boolean replace, Opener opener, Optional<Index> index) {
		this.folder = folder;
		this.extension = extension;
		this.replace = replace;
		this.opener = opener;
		this.index = index;
		index.ifPresent(page -> written.add(INDEX));
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		String name = name(draft.file());
		Optional<String> report = Optional.empty();
		try (ReportFile file = ReportFile.create(folder.resolve(name), replace)) {
			try (ReportWriter writer = opener.open(file.out())) {
				writer.add(draft);
			}
			file.keep();
			report = Optional.of(name);
		} finally {
			entries.add(HtmlIndex.Entry.of(draft, report));
		}
	}

	@Override
	public void passOver(Path draft, DraftFigures figures) {
		String name = name(draft);
		entries.add(new HtmlIndex.Entry(draft.toString(), Optional.empty(), Optional.of(name).filter(there -> Files.exists(folder.resolve(there))), figures));
	}

	/** Drafts of one name from several folders get numbers. */
	private String name(Path draft) {
		String file = draft.getFileName().toString();
		String name = file + "." + extension;
		for (int number = 2; !written.add(name); number++) {
			name = file + "-" + number + "." + extension;
		}
		return name;
	}

	@Override
	public void finish(int failed) throws IOException {
		if (index.isPresent()) {
			try (ReportFile file = ReportFile.create(folder.resolve(INDEX), replace)) {
				index.get().write(entries, failed, file.out());
				file.keep();
			}
		}
	}

	@Override
	public void close() {
		// nothing is open between two drafts
	}
}
