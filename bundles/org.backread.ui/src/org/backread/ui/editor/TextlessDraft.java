package org.backread.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

/**
 * Stands for a file of which there is no text: because it is still being read, which the editor shows as an empty page,
 * or because it cannot be, of which the editor shows the reason.
 */
final class TextlessDraft extends AbstractDocumentProvider {
	private final IStatus reason;

	/** @param reason OK while the file is being read */
	TextlessDraft(IStatus reason) {
		this.reason = reason;
	}

	@Override
	public IStatus getStatus(Object element) {
		return reason;
	}

	@Override
	protected IDocument createDocument(Object element) {
		return new Document();
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) {
		return new AnnotationModel();
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) {
		throw new UnsupportedOperationException("a draft without text is never dirty");
	}

	@Override
	protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
		return null;
	}
}
