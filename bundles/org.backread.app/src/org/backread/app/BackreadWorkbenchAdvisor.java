package org.backread.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backread.app.update.UpdateCheck;
import org.backread.ui.ReviewPerspective;
import org.backread.ui.UiPlugin;
import org.backread.ui.drafts.DraftsFolder;
import org.backread.ui.recovery.RecoveredText;
import org.backread.ui.recovery.RecoveryStore;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** How Backread's workbench starts and stops. */
final class BackreadWorkbenchAdvisor extends WorkbenchAdvisor {
	/** More drafts than this are not thrown at the user after a crash; the rest are offered when they are opened. */
	private static final int MOST_RECOVERED = 8;

	private final OpenRequests requests;

	/** @param requests files to open once there is a window */
	BackreadWorkbenchAdvisor(OpenRequests requests) {
		this.requests = requests;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		// What trees of resources need to know a folder's children.
		IDE.registerAdapters();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new BackreadWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ReviewPerspective.ID;
	}

	@Override
	public void preStartup() {
		new WorkspaceJob(Messages.BackreadWorkbenchAdvisor_prepare) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				DraftsFolder.ensure(monitor);
				return Status.OK_STATUS;
			}
		}.schedule();
	}

	@Override
	public void postStartup() {
		PreferencePages.keepEditorsOwn(PlatformUI.getWorkbench().getPreferenceManager());
		if (requests.isEmpty()) {
			Welcome.greet();
		}
		requests.windowIsOpen();
		offerUnsavedDrafts();
		UpdateCheck.startIfWanted();
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			UiPlugin.get().getLog().log(e.getStatus());
		}
	}

	/** Opens the drafts whose text a crash left behind; each editor then offers to restore it. */
	private void offerUnsavedDrafts() {
		RecoveryStore store = UiPlugin.get().recovery();
		Job.createSystem(Messages.BackreadWorkbenchAdvisor_recover, (ICoreRunnable) monitor -> {
			Set<Path> drafts = new LinkedHashSet<>();
			for (RecoveredText text : recovered(store)) {
				if (Files.isReadable(text.draft())) {
					drafts.add(text.draft());
				}
			}
			List<Path> some = drafts.stream().limit(MOST_RECOVERED).toList();
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> requests.add(some));
		}).schedule();
	}

	private static List<RecoveredText> recovered(RecoveryStore store) throws CoreException {
		try {
			return store.all();
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.BackreadWorkbenchAdvisor_cannotRecover, e));
		}
	}
}
