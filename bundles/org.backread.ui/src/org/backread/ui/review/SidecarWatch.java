package org.backread.ui.review;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.backread.engine.SettingsFile;
import org.backread.review.store.ReviewStore;
import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.backread.ui.settings.SettingsStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Sees to it that a review's file follows its draft when that is renamed or moved in the workspace, by whatever
 * command, and tells when the workspace notices that such a file or a project's settings changed.
 */
final class SidecarWatch implements IResourceChangeListener {
	private final Consumer<Path> changed;

	/** @param changed called on the UI thread with a review's file that came or changed */
	SidecarWatch(Consumer<Path> changed) {
		this.changed = changed;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Map<IFile, IFile> moves = new LinkedHashMap<>();
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile file) {
					look(delta, file, moves);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(UiPlugin.class).log(e.getStatus());
		}
		if (!moves.isEmpty()) {
			move(moves);
		}
	}

	private void look(IResourceDelta delta, IFile file, Map<IFile, IFile> moves) {
		if (file.getName().equals(SettingsFile.NAME)) {
			onDisplay(SettingsStore::changed);
		} else if (file.getName().endsWith(ReviewStore.SUFFIX)) {
			if (delta.getKind() != IResourceDelta.REMOVED && file.getLocation() != null) {
				Path path = file.getLocation().toPath();
				onDisplay(() -> changed.accept(path));
			}
		} else if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			IFile from = sidecarOf(file.getFullPath());
			IFile to = sidecarOf(delta.getMovedToPath());
			if (from.exists() && !to.exists()) {
				moves.put(from, to);
			}
		}
	}

	private static void onDisplay(Runnable action) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(action);
		}
	}

	private static IFile sidecarOf(IPath draft) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		return root.getFile(draft.removeLastSegments(1).append(draft.lastSegment() + ReviewStore.SUFFIX));
	}

	private static void move(Map<IFile, IFile> moves) {
		WorkspaceJob job = new WorkspaceJob(Messages.SidecarWatch_job) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				for (Map.Entry<IFile, IFile> move : moves.entrySet()) {
					if (move.getKey().exists() && !move.getValue().exists()) {
						move.getKey().move(move.getValue().getFullPath(), IResource.FORCE, monitor);
					}
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}
}
