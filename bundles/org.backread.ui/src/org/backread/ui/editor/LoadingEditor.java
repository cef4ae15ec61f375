package org.backread.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.IDocumentProvider;

/** A text editor that has its file read on a worker: its page is there at once, and empty until the text is. */
abstract class LoadingEditor extends TextEditor {
	private static final Runnable NOWHERE = () -> {
		// a newly opened draft starts at its top
	};

	private DraftLoading loading;
	private IDocumentProvider loaded;
	private Runnable returnToPlace = NOWHERE;

	/** Begins with what the editor shows from now on, text or none; its page is there. */
	abstract void follow();

	/** Ends with what the editor has shown until now, if anything. */
	abstract void stopFollowing();

	@Override
	protected final void setDocumentProvider(IEditorInput input) {
		if (DraftFile.path(input) == null) {
			super.setDocumentProvider(input);
		} else {
			setDocumentProvider(loaded != null ? loaded : new TextlessDraft(Status.OK_STATUS));
		}
	}

	/** Shows the input at once where it is not a file; a file is read first, and the page is empty until it has been. */
	@Override
	protected final void doSetInput(IEditorInput input) throws CoreException {
		stopFollowing();
		super.doSetInput(input);
		loading = null;
		Path file = DraftFile.path(input);
		if (loaded == null && file != null) {
			loading = new DraftLoading(input, file, getSite().getShell().getDisplay(), this::show);
			loading.start();
		}
		if (getSourceViewer() != null) {
			follow();
		}
	}

	@Override
	public void dispose() {
		loading = null;
		stopFollowing();
		super.dispose();
	}

	/** @return whether the draft is still being read from its disk */
	public final boolean isLoading() {
		return loading != null;
	}

	/** @return the draft's file; null if it has none on disk */
	public final Path file() {
		return DraftFile.path(getEditorInput());
	}

	/** @return the draft's text, or null while there is none in the editor */
	public final IDocument document() {
		return getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
	}

	/** @return the annotations of the draft; null while there is none */
	final IAnnotationModel annotations() {
		return getDocumentProvider() == null ? null : getDocumentProvider().getAnnotationModel(getEditorInput());
	}

	/** Goes on with another file that holds the same text, at the same place in it. */
	final void continueIn(IEditorInput target) {
		StyledText text = getSourceViewer().getTextWidget();
		Point selection = text.getSelection();
		int top = text.getTopPixel();
		setInput(target);
		returnToPlace = () -> {
			if (selection.y <= text.getCharCount()) {
				text.setSelection(selection);
				text.setTopPixel(top);
			}
		};
	}

	private void show(DraftLoading finished, IDocumentProvider provider) {
		if (finished != loading) {
			return; // closed, or showing something else meanwhile
		}
		loaded = provider;
		try {
			setInput(getEditorInput());
		} finally {
			loaded = null;
		}
		updateStateDependentActions();
		returnToPlace.run();
		returnToPlace = NOWHERE;
	}
}
