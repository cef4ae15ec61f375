package org.backread.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
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
	/** How long another Backread may take to accept files; it may just be starting. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display.setAppName(Messages.appName);
		Display display = PlatformUI.createDisplay();
		Location workspace = Platform.getInstanceLocation();
		try {
			String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			if (!claim(workspace, OpenRequests.files(arguments))) {
				return EXIT_OK;
			}
			OpenRequests requests = new OpenRequests(display, arguments);
			try (Handover handover = new Handover(folder(workspace))) {
				handover.receive(files -> display.asyncExec(() -> requests.add(files)));
				int code = PlatformUI.createAndRunWorkbench(display, new BackreadWorkbenchAdvisor(requests));
				if (code != PlatformUI.RETURN_RESTART) {
					return EXIT_OK;
				}
				Relaunch.afterThisEnds(folder(workspace));
				return EXIT_RESTART;
			}
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
	 * the user's home. Where another Backread has it, that one gets the files.
	 *
	 * @param files what this one was asked to open
	 * @return false if there is nothing left to do here; if that is because the folder cannot be used, the user has been told
	 */
	private static boolean claim(Location workspace, List<Path> files) {
		try {
			if (workspace.isSet() ? workspace.lock() : workspace.set(folder(workspace).toUri().toURL(), true)) {
				return true;
			}
			if (!new Handover(folder(workspace)).send(files, PATIENCE)) {
				tell(Messages.Application_inUse, workspace);
			}
		} catch (IOException e) {
			tell(Messages.Application_notWritable, workspace);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private static Path folder(Location workspace) throws IOException {
		try {
			return workspace.isSet() ? Path.of(URIUtil.toURI(workspace.getURL()))
					: Path.of(System.getProperty("user.home"), FOLDER);
		} catch (URISyntaxException e) {
			throw new IOException(workspace.getURL().toString(), e);
		}
	}

	private static void tell(String message, Location workspace) {
		String folder = workspace.isSet() ? workspace.getURL().getPath()
				: Path.of(System.getProperty("user.home"), FOLDER).toString();
		MessageDialog.openError(null, Messages.appName, NLS.bind(message, folder));
	}
}
