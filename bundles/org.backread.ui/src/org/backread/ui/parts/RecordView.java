package org.backread.ui.parts;

import org.backread.desk.Dismissals;
import org.backread.engine.text.Span;
import org.backread.review.Anchor;
import org.backread.review.Review;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.flags.ActiveDraft;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.RecordProblem;
import org.backread.ui.review.ReviewRecord;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of what is recorded about the draft in front. Where there is nothing to show it says in words why, and what
 * one can do. Undo and Redo in such a view are those of the record.
 */
public abstract class RecordView extends ViewPart {
	private IMemento memento;
	private ActiveDraft draft;
	private RecordUndo undo;
	private ContentOrWords page;
	private boolean closing;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site);
		memento = saved;
	}

	@Override
	public final void createPartControl(Composite parent) {
		page = new ContentOrWords(parent);
		parent.addDisposeListener(event -> closing = true); // before those of what is on it, which may still change the record
		createContent(page.content(), memento);
		undo = new RecordUndo(getViewSite().getActionBars());
		draft = new ActiveDraft(getSite().getPage(), this::refresh);
		refresh();
	}

	@Override
	public void setFocus() {
		if (page.words() == null) {
			focusContent();
		} else {
			page.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		if (draft != null) {
			draft.dispose();
		}
		super.dispose();
	}

	/** @return the words shown in place of the content, or null while that is shown */
	public final String emptyMessage() {
		return page.words();
	}

	/**
	 * Creates what the view shows of a record.
	 *
	 * @param parent has a grid layout of one column without margins
	 * @param saved  what {@link #saveState} wrote; null if there is nothing
	 */
	protected abstract void createContent(Composite parent, IMemento saved);

	/**
	 * Shows a record as it now is.
	 *
	 * @return words to show instead of the content; null to show the content
	 */
	protected abstract String show(Review review);

	/** Gives the focus to whatever is first in the content. */
	protected abstract void focusContent();

	/** @return the record of the draft in front; null if there is none */
	protected final ReviewRecord record() {
		return draft == null || draft.review() == null ? null : draft.review().record();
	}

	/** @return the analysis of the draft in front; null if there is none */
	protected final DraftReview draftReview() {
		return draft == null ? null : draft.review();
	}

	/** @return the editor in front; null if it is not one for drafts */
	protected final DraftEditor editor() {
		return draft == null ? null : draft.editor();
	}

	/** Shows the draft in front as it now is. */
	protected final void refresh() {
		if (draft == null || closing) {
			return;
		}
		ReviewRecord record = record();
		undo.follow(record);
		page.show(instead(record));
	}

	private String instead(ReviewRecord record) {
		if (record == null) {
			return draft.editor() == null ? Messages.RecordView_noDraft : Messages.RecordView_noFile;
		}
		if (record.isLoading()) {
			return Messages.RecordView_reading;
		}
		return record.review().isPresent() ? show(record.review().get())
				: record.problem().map(RecordProblem::message).orElse("");
	}

	/** Selects words in the draft and gives it the focus. No effect if they are gone from it. */
	protected final void goTo(Anchor anchor) {
		if (draftReview() == null) {
			return;
		}
		Span place = Dismissals.place(draftReview().text(), anchor);
		if (place != null) {
			getSite().getPage().activate(editor());
			editor().selectAndReveal(place.start(), place.length());
		}
	}
}
