package org.backread.app.update;

import java.util.Arrays;
import java.util.Map;

import org.backread.app.Messages;
import org.backread.ui.Commands;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.jface.widgets.LinkFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Looks for a newer version after the start, where the user wants that. It says what it found in a notice that goes away
 * by itself, and not before every draft is saved; it never downloads, installs or restarts anything.
 */
public final class UpdateCheck extends Job {
	/** The preference, off unless the user switches it on: whether to look. */
	static final String PREFERENCE = "lookForUpdates";
	/** The node of the preference. */
	static final String NODE = "org.backread.app";

	private static final int LOOK_AGAIN_MILLIS = 60_000;
	private static final int NOTICE_MILLIS = 20_000;

	private UpdateCheck() {
		super(Messages.UpdateCheck_job);
		setSystem(true);
		setPriority(Job.DECORATE);
	}

	/** To be called once the window is open. */
	public static void startIfWanted() {
		if (InstanceScope.INSTANCE.getNode(NODE).getBoolean(PREFERENCE, false) && Updates.areOurs()) {
			new UpdateCheck().schedule();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (Updates.areThere(monitor) && PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> tellWhenSaved(display));
		}
		return Status.OK_STATUS;
	}

	private static void tellWhenSaved(Display display) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (Arrays.stream(workbench.getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
				.anyMatch(page -> page.getDirtyEditors().length > 0)) {
			display.timerExec(LOOK_AGAIN_MILLIS, () -> tellWhenSaved(display));
			return;
		}
		IWorkbenchWindow[] windows = workbench.getWorkbenchWindows();
		if (windows.length > 0) {
			NotificationPopup.forShell(windows[0].getShell()).title(Messages.UpdateCheck_title, true).delay(NOTICE_MILLIS)
					.content(parent -> LinkFactory.newLink(SWT.WRAP).text(Messages.UpdateCheck_found)
							.onSelect(event -> Commands.run(UpdateHandler.COMMAND, Map.of())).create(parent))
					.open();
		}
	}
}
