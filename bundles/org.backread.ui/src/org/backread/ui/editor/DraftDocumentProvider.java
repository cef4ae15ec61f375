package org.backread.ui.editor;

import java.nio.charset.Charset;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;

/** Reads a draft in the encoding it was written in, and saves it in the same. */
final class DraftDocumentProvider extends TextFileDocumentProvider {
	private final Charset charset;

	/** @param charset the draft's encoding */
	DraftDocumentProvider(Charset charset) {
		this.charset = charset;
	}

	@Override
	protected FileInfo createFileInfo(Object element) throws CoreException {
		FileInfo info = super.createFileInfo(element);
		if (info != null && !info.fTextFileBuffer.isDirty()
				&& !charset.name().equals(info.fTextFileBuffer.getEncoding())) {
			info.fTextFileBuffer.setEncoding(charset.name());
			info.fTextFileBuffer.revert(getProgressMonitor());
		}
		return info;
	}
}
