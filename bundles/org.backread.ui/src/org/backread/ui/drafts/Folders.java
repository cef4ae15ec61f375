package org.backread.ui.drafts;

import java.util.ArrayList;
import java.util.List;

import org.backread.ui.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The folders of the workspace that a draft can be put into, to choose one from. */
public final class Folders {
	private final List<IContainer> folders = new ArrayList<>();
	private final int suggested;

	/** @param wished the folder to suggest; null for the project for drafts */
	public Folders(IContainer wished) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		try {
			root.accept(resource -> {
				if (resource instanceof IContainer folder && folder != root && folder.isAccessible()
						&& !folder.getName().startsWith(".")) {
					folders.add(folder);
				}
				return !(resource instanceof IFile) && !resource.getName().startsWith(".");
			});
		} catch (CoreException e) {
			folders.clear(); // a folder went away meanwhile; the project for drafts is always there
		}
		IContainer usual = root.getProject(Messages.DraftsFolder_name);
		if (folders.isEmpty()) {
			folders.add(usual);
		}
		suggested = Math.max(0, folders.indexOf(wished == null || wished instanceof IWorkspaceRoot ? usual : wished));
	}

	/** @return what the folders are called in front of people, in order */
	public String[] names() {
		return folders.stream().map(folder -> folder.getFullPath().makeRelative().toString()).toArray(String[]::new);
	}

	/** @return the index of the folder to suggest */
	public int suggested() {
		return suggested;
	}

	/** @return the folder at an index */
	public IContainer at(int index) {
		return folders.get(index);
	}
}
