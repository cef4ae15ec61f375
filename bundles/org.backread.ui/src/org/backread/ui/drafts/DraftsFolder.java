package org.backread.ui.drafts;

import java.io.ByteArrayInputStream;

import org.backread.review.store.ReviewStore;
import org.backread.ui.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes, renames and deletes drafts in the workspace. Touches the disk: not for the UI thread. */
public final class DraftsFolder {
	private DraftsFolder() {
	}

	/**
	 * Makes sure that there is a place for drafts.
	 *
	 * @return the project for drafts, open
	 * @throws CoreException if it cannot be made
	 */
	public static IProject ensure(IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.DraftsFolder_name);
		if (!project.exists()) {
			project.create(monitor);
		}
		project.open(monitor);
		return project;
	}

	/**
	 * Makes an empty draft under a name not yet taken.
	 *
	 * @param folder where to make it; null for the project for drafts
	 * @return the new file
	 * @throws CoreException if it cannot be made
	 */
	public static IFile create(IContainer folder, IProgressMonitor monitor) throws CoreException {
		IFile file = free(writable(folder, monitor), Messages.DraftsFolder_untitled);
		file.create(new ByteArrayInputStream(new byte[0]), true, monitor);
		return file;
	}

	/**
	 * Gives a draft or folder another name; the record of a draft's review goes with it.
	 *
	 * @param name the new last segment of its path
	 * @throws CoreException if there is such a file already or the disk refuses
	 */
	public static void rename(IResource resource, String name, IProgressMonitor monitor) throws CoreException {
		IFile sidecar = sidecar(resource, monitor);
		// As one change: who hears of the draft's new name finds the record under its new name too.
		ResourcesPlugin.getWorkspace().run(inside -> {
			resource.move(resource.getFullPath().removeLastSegments(1).append(name), IResource.FORCE, inside);
			if (sidecar != null) {
				sidecar.move(sidecar.getFullPath().removeLastSegments(1).append(name + ReviewStore.SUFFIX),
						IResource.FORCE, inside);
			}
		}, monitor);
	}

	/**
	 * Deletes a draft, with the record of its review, or a folder, with all that is in it.
	 *
	 * @throws CoreException if the disk refuses
	 */
	public static void delete(IResource resource, IProgressMonitor monitor) throws CoreException {
		IFile sidecar = sidecar(resource, monitor);
		resource.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.KEEP_HISTORY, monitor);
		if (sidecar != null) {
			sidecar.delete(IResource.FORCE | IResource.KEEP_HISTORY, monitor);
		}
	}

	private static IFile sidecar(IResource resource, IProgressMonitor monitor) throws CoreException {
		if (!(resource instanceof IFile) || resource.getParent() == null) {
			return null;
		}
		IFile sidecar = resource.getParent().getFile(IPath.fromOSString(resource.getName() + ReviewStore.SUFFIX));
		// It may have come beside the draft by another way than the workspace's.
		sidecar.refreshLocal(IResource.DEPTH_ZERO, monitor);
		return sidecar.exists() ? sidecar : null;
	}

	/**
	 * @param folder a folder; null or the workspace itself for the project for drafts
	 * @return where drafts can be put
	 * @throws CoreException if the project for drafts cannot be made
	 */
	public static IContainer writable(IContainer folder, IProgressMonitor monitor) throws CoreException {
		return folder == null || folder instanceof IWorkspaceRoot ? ensure(monitor) : folder;
	}

	/** The first of {@code name.txt}, {@code name 2.txt}, … that is not taken. */
	private static IFile free(IContainer folder, String name) throws CoreException {
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		String extension = dot > 0 ? name.substring(dot) : "";
		folder.refreshLocal(IResource.DEPTH_ONE, null);
		IFile file = folder.getFile(IPath.fromOSString(name));
		for (int i = 2; file.exists(); i++) {
			file = folder.getFile(IPath.fromOSString(stem + ' ' + i + extension));
		}
		return file;
	}
}
