package org.backread.ui.drafts;

import org.backread.review.store.ReviewStore;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves out what is no draft: hidden files, the records of reviews, projects that are closed. */
final class DraftsFilter extends ViewerFilter {
	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		IResource resource = (IResource) element;
		return !resource.getName().startsWith(".") && !resource.getName().endsWith(ReviewStore.SUFFIX)
				&& !(resource instanceof IProject project && !project.isOpen());
	}
}
