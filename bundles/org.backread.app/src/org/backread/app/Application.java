package org.backread.app;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Backread as an application of its own. */
public final class Application implements IApplication {
	private static final String FOLDER = "Backread";

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName(Messages.appName);
		Display display = PlatformUI.createDisplay();
		Location workspace = Platform.getInstanceLocation();
		try {
			if (!claim(workspace)) {
				return EXIT_OK;
			}
			String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			OpenRequests requests = new OpenRequests(display, arguments);
			int code = PlatformUI.createAndRunWorkbench(display, new BackreadWorkbenchAdvisor(requests));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			if (workspace != null) {
				workspace.release();
			}
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}

	/**
	 * Takes the folder where drafts and settings are kept: the one named on the command line, else {@code Backread} in
	 * the user's home.
	 *
	 * @return false, once the user has been told why, if it cannot be used
	 */
	private static boolean claim(Location workspace) {
		try {
			if (workspace.isSet()) {
				if (workspace.lock()) {
					return true;
				}
			} else {
				URL home = Path.of(System.getProperty("user.home"), FOLDER).toUri().toURL();
				if (workspace.set(home, true)) {
					return true;
				}
			}
			tell(Messages.Application_inUse, workspace);
		} catch (IOException e) {
			tell(Messages.Application_notWritable, workspace);
		}
		return false;
	}

	private static void tell(String message, Location workspace) {
		String folder = workspace.isSet() ? workspace.getURL().getPath()
				: Path.of(System.getProperty("user.home"), FOLDER).toString();
		MessageDialog.openError(null, Messages.appName, NLS.bind(message, folder));
	}
}
