package org.backread.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.Analysis;
import org.backread.engine.SettingsFile;
import org.backread.formats.DraftOrigin;
import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;
import org.backread.review.Review;
import org.backread.review.store.ReviewStore;
import org.backread.ui.Messages;
import org.backread.ui.settings.DraftSettings;
import org.backread.ui.settings.SettingsStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;

/** Reads how drafts stand. What has not changed on disk is not read again. Touches the disk: not for the UI thread. */
final class DeskReader {
	private final ReviewStore store = new ReviewStore();
	private final Map<IFile, Known> known = new ConcurrentHashMap<>();

	/**
	 * @param file      a draft
	 * @param cancelled asked often; once it answers true reading stops
	 * @return how it stands, or that it cannot be read
	 * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
	 */
	DeskRow read(IFile file, BooleanSupplier cancelled) {
		if (file.getLocation() == null) {
			return DeskRow.unreadable(file, Messages.DeskReader_notOnDisk);
		}
		Path draft = file.getLocation().toPath();
		String stamp = stamp(draft) + stamp(ReviewStore.sidecarOf(draft))
				+ stamp(SettingsFile.near(draft).orElseGet(SettingsStore::own));
		Known before = known.get(file);
		if (before != null && before.stamp.equals(stamp)) {
			return before.row;
		}
		DeskRow row = readAnew(file, draft, cancelled);
		known.put(file, new Known(stamp, row));
		return row;
	}

	private DeskRow readAnew(IFile file, Path draft, BooleanSupplier cancelled) {
		try {
			String text = DraftReader.readText(draft).text();
			Review review = store.load(ReviewStore.sidecarOf(draft)).review();
			Analysis analysis = new DraftSettings(draft).analyze(text, DraftOrigin.roles(review, text), cancelled);
			return DeskRow.of(file, new ReviewedDraft(draft, analysis, review));
		} catch (UnreadableDraftException e) {
			return DeskRow.unreadable(file, e.getMessage().replace(draft + ": ", ""));
		} catch (IOException e) {
			return DeskRow.unreadable(file, NLS.bind(Messages.DeskReader_record, e.getMessage()));
		}
	}

	/** When a file changed last and how long it is; empty where there is none. */
	private static String stamp(Path file) {
		try {
			return Files.getLastModifiedTime(file) + " " + Files.size(file) + '\n';
		} catch (IOException e) {
			return "\n";
		}
	}

	private record Known(String stamp, DeskRow row) {
	}
}
