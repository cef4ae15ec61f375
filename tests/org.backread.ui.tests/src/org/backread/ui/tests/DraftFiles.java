package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.backread.review.Review;
import org.backread.review.store.ReviewStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The drafts folder of the workspace as tests fill and empty it. */
final class DraftFiles {
	private DraftFiles() {
	}

	/** @return the folder, once the application has made it */
	static IProject folder() {
		IProject drafts = ResourcesPlugin.getWorkspace().getRoot().getProject("Drafts");
		until("the drafts folder", drafts::isOpen);
		return drafts;
	}

	static IFile create(String name, String text) throws CoreException {
		IFile file = folder().getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		return file;
	}

	/** @return what the sidecar beside a draft holds */
	static Review recordOf(IFile draft) throws IOException {
		return new ReviewStore().load(ReviewStore.sidecarOf(draft.getLocation().toPath())).review();
	}

	/** Closes the editors and deletes all drafts. */
	static void clean() throws CoreException {
		closeAll();
		folder().refreshLocal(IResource.DEPTH_INFINITE, null);
		for (IResource member : folder().members()) {
			if (!member.getName().startsWith(".")) {
				member.delete(true, null);
			}
		}
	}
}
