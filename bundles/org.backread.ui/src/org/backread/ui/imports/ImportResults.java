package org.backread.ui.imports;

import java.util.List;
import java.util.stream.Stream;

import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.SortedTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Lists what became of imported files: the draft that was made, what it does not hold, or why none could be made. */
final class ImportResults {
	private static final int WIDTH = 760;
	private static final int HEIGHT = 220;

	private final SortedTable<Line> table;

	/** @param parent has a grid layout, of which the list takes what room there is */
	ImportResults(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(frame);
		table = new SortedTable<>(frame, Messages.ImportResultDialog_title, List.of(
				Column.text("file", Messages.ImportResultDialog_file, 26,
						line -> line.imported.source().getFileName().toString()),
				Column.text("draft", Messages.ImportResultDialog_draft, 22,
						line -> line.imported.draft() == null ? "" : line.imported.draft().getName()),
				Column.text("what", Messages.ImportResultDialog_what, 60, Line::words)), line -> line.icon().image());
	}

	void show(List<Imported> all) {
		table.show(all.stream().flatMap(Line::of).toList());
	}

	/** @return how many drafts were made, and how many files could not be read */
	static String summary(List<Imported> all) {
		long made = all.stream().filter(one -> one.draft() != null).count();
		long failed = all.size() - made;
		String done = made == 1 ? Messages.ImportResultDialog_one : NLS.bind(Messages.ImportResultDialog_many, made);
		return failed == 0 ? done : NLS.bind(Messages.ImportResultDialog_failed, done, failed);
	}

	/** One thing that could not be carried over, that nothing was left behind, or why nothing could be read. */
	private record Line(Imported imported, String words) {
		static Stream<Line> of(Imported imported) {
			return imported.draft() == null ? Stream.of(new Line(imported, imported.problem()))
					: imported.notices().isEmpty() ? Stream.of(new Line(imported, Messages.ImportResultDialog_whole))
							: imported.notices().stream().map(notice -> new Line(imported, notice));
		}

		Icon icon() {
			return imported.draft() == null ? Icon.ERROR : imported.notices().isEmpty() ? Icon.DRAFT : Icon.INFO;
		}
	}
}
