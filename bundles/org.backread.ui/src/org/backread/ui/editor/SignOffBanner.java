package org.backread.ui.editor;

import org.backread.desk.SignOffs;
import org.backread.review.SignOff;
import org.backread.ui.Messages;
import org.backread.ui.parts.Times;
import org.backread.ui.review.DraftReview;
import org.backread.ui.signoff.SignOffHandler;
import org.backread.ui.signoff.SignOffView;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** The strip above a draft that says that it has changed since it was signed off. */
final class SignOffBanner {
	private final DraftEditor editor;
	private final Strip strip;

	SignOffBanner(Composite parent, DraftEditor editor) {
		this.editor = editor;
		strip = new Strip(parent);
		strip.button(Messages.SignOffBanner_changes, this::showChanges);
		strip.button(Messages.SignOffView_signAgain, () -> SignOffHandler.sign(editor));
	}

	/** @param draft the draft in the editor, whose analysis is current; null for none */
	void show(DraftReview draft) {
		SignOff stale = draft == null || draft.record() == null ? null
				: draft.record().review().flatMap(SignOffs::latest)
						.filter(signOff -> SignOffs.isStale(signOff, draft.text())).orElse(null);
		if (stale == null) {
			strip.hide();
		} else {
			strip.show(NLS.bind(Messages.SignOffView_stale, stale.getWho(), Times.shortOf(stale.getWhen())));
		}
	}

	private void showChanges() {
		try {
			editor.getSite().getPage().showView(SignOffView.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
