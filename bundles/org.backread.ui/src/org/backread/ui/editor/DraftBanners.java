package org.backread.ui.editor;

import java.nio.file.Path;

import org.backread.ui.Messages;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.ReviewRecord;
import org.backread.ui.settings.DraftSettings;
import org.eclipse.swt.widgets.Composite;

/** All that may stand above a draft to tell or ask something, each in a strip of its own that is hidden otherwise. */
final class DraftBanners {
	private final DraftEditor editor;
	private final Strip readOnly;
	private final RecoveryBanner recovery;
	private final RecordBanner record;
	private final SignOffBanner signOff;
	private final Strip settings;
	private final NoticeBanner notice;

	/** @param parent has a grid layout of one column */
	DraftBanners(Composite parent, DraftEditor editor) {
		this.editor = editor;
		readOnly = new Strip(parent);
		readOnly.button(Messages.DraftBanners_saveAs, editor::doSaveAs);
		recovery = new RecoveryBanner(parent, editor);
		record = new RecordBanner(parent);
		signOff = new SignOffBanner(parent, editor);
		settings = new Strip(parent);
		notice = new NoticeBanner(parent);
	}

	/**
	 * Tells about another draft from now on.
	 *
	 * @param file   where it is; null for a draft without a file
	 * @param shared what is recorded about it; null for a draft without a file
	 */
	void follow(Path file, ReviewRecord shared) {
		if (editor.isEditorInputReadOnly()) {
			readOnly.show(Messages.DraftBanners_readOnly);
		}
		record.follow(shared);
		if (file != null) {
			recovery.look(file);
		}
	}

	/** Tells nothing any more about the draft that was followed. */
	void stopFollowing() {
		readOnly.hide();
		record.follow(null);
		signOff.show(null);
	}

	/** Tells what an analysis of the draft brought up. */
	void show(DraftReview review, DraftSettings used) {
		signOff.show(review);
		used.problem().ifPresentOrElse(settings::show, settings::hide);
		notice.show();
	}
}
