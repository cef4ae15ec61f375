package org.backread.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.backread.ui.Messages;
import org.backread.ui.drafts.DraftsJob;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;

/** Imports files in the background. What takes long shows how it goes, and can be cancelled. */
public final class ImportJob {
	private ImportJob() {
	}

	/**
	 * @param sources files and folders
	 * @param target  where the drafts are to be; null for the project for drafts
	 * @param shell   the window whose user is told what could not be carried over
	 * @param then    called on the UI thread with the drafts that were made
	 */
	public static void start(List<Path> sources, IContainer target, Shell shell, Consumer<List<IFile>> then) {
		DraftsJob<List<Imported>> job = new DraftsJob<>(Messages.ImportJob_name,
				monitor -> DraftImports.run(sources, target, monitor), all -> finish(all, shell, then), shell);
		job.setUser(true);
		job.schedule();
	}

	/** Goes on with the drafts that were made, and tells what there is to tell. */
	static void finish(List<Imported> all, Shell shell, Consumer<List<IFile>> then) {
		then.accept(all.stream().map(Imported::draft).filter(Objects::nonNull).toList());
		if (all.stream().anyMatch(Imported::isWorthTelling)) {
			new ImportResultDialog(shell, all).open();
		}
	}
}
