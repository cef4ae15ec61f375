package org.backread.ui.editor;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.backread.ui.UiPlugin;
import org.backread.ui.recovery.DraftKeeper;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.ReviewRecord;
import org.backread.ui.settings.DraftSettings;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

/** What goes on for a draft while it is in an editor: it is read as it is typed, and its unsaved text is kept. */
final class DraftSession {
	private final DraftSettings settings;
	private final DraftReview review;
	private final DraftKeeper keeper;

	/**
	 * @param document the draft
	 * @param file     where it is; null for a draft without a file
	 * @param unsaved  whether it holds text that its file does not
	 */
	DraftSession(IDocument document, Path file, BooleanSupplier unsaved, Display display) {
		ReviewRecord record = file == null ? null : UiPlugin.get().records().acquire(file);
		settings = new DraftSettings(file);
		review = new DraftReview(document, settings, record, display);
		keeper = file == null ? null
				: new DraftKeeper(document, unsaved, UiPlugin.get().recovery().open(file), display);
	}

	DraftReview review() {
		return review;
	}

	DraftSettings settings() {
		return settings;
	}

	/** @return whether the text could be found again if the save that is about to begin broke off in the middle */
	boolean isSafe() {
		return keeper == null || keeper.beforeSave();
	}

	/** Puts the text where a crash leaves it; then, on a worker, does what is given. */
	void keepNow(Runnable kept) {
		if (keeper != null) {
			keeper.keepNow(kept);
		}
	}

	/** The draft's file holds its text now. */
	void saved() {
		if (keeper != null) {
			keeper.saved();
		}
	}

	void dispose() {
		review.dispose();
		if (review.record() != null) {
			UiPlugin.get().records().release(review.record());
		}
		if (keeper != null) {
			keeper.dispose();
		}
	}
}
