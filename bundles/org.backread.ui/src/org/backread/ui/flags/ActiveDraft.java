package org.backread.ui.flags;

import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.DraftReview;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows whichever draft is in front: tells when another one comes there and when its analysis changes. */
public final class ActiveDraft {
	private final IWorkbenchPage page;
	private final Runnable changed;
	private final IPartListener2 parts = new Parts();
	private final IPropertyListener otherDraft = (source, property) -> {
		if (property == DraftEditor.PROP_REVIEW) {
			attach();
		}
	};
	private DraftEditor editor;
	private DraftReview review;

	/**
	 * @param page    the page whose editors to follow
	 * @param changed called on the UI thread on every change
	 */
	public ActiveDraft(IWorkbenchPage page, Runnable changed) {
		this.page = page;
		this.changed = changed;
		page.addPartListener(parts);
		follow(page.getActiveEditor());
	}

	/** @return the editor in front, or null if it is not one for drafts or there is none */
	public DraftEditor editor() {
		return editor;
	}

	/** @return the analysis of the draft in front, or null if there is no readable one */
	public DraftReview review() {
		return review;
	}

	/** Stops following. */
	public void dispose() {
		page.removePartListener(parts);
		detach();
	}

	private void follow(IEditorPart part) {
		DraftEditor next = part instanceof DraftEditor draft ? draft : null;
		if (next == editor) {
			return;
		}
		detach();
		editor = next;
		if (editor != null) {
			editor.addPropertyListener(otherDraft);
		}
		attach();
	}

	private void attach() {
		if (review != null) {
			review.removeListener(changed);
		}
		review = editor == null ? null : editor.review();
		if (review != null) {
			review.addListener(changed);
		}
		changed.run();
	}

	private void detach() {
		if (review != null) {
			review.removeListener(changed);
			review = null;
		}
		if (editor != null) {
			editor.removePropertyListener(otherDraft);
			editor = null;
		}
	}

	private final class Parts implements IPartListener2 {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			follow(page.getActiveEditor());
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			follow(page.getActiveEditor());
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			follow(page.getActiveEditor());
		}
	}
}
