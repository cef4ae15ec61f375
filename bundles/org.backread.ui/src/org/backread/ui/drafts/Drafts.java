package org.backread.ui.drafts;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;

/** What counts as a draft in the workspace. */
public final class Drafts {
	/** The content type's id in plugin.xml. */
	public static final String CONTENT_TYPE = "org.backread.ui.draft";

	private Drafts() {
	}

	/** @return whether a file is a draft by its name: any text in the application, {@code *.draft} in an Eclipse */
	public static boolean isDraft(IFile file) {
		IContentType type = Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
		return !file.getName().startsWith(".") && type.isAssociatedWith(file.getName());
	}
}
