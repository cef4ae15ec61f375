package org.backread.app.update;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What p2 knows about newer versions of this installation. */
final class Updates {
	private Updates() {
	}

	/** @return whether this user may change the installation; one that serves a whole machine belongs to whoever made it */
	static boolean areOurs() {
		try {
			return Files.isWritable(Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())));
		} catch (URISyntaxException e) {
			return false;
		}
	}

	/**
	 * Asks the update sites. Takes as long as they take.
	 *
	 * @return whether there is something newer; false also when no site answers
	 */
	static boolean areThere(IProgressMonitor monitor) {
		BundleContext bundles = FrameworkUtil.getBundle(Updates.class).getBundleContext();
		ServiceReference<IProvisioningAgent> reference = bundles.getServiceReference(IProvisioningAgent.class);
		if (reference == null) {
			return false; // not installed by p2, as when it is started from an Eclipse that develops it
		}
		try {
			ProvisioningSession session = new ProvisioningSession(bundles.getService(reference));
			IStatus found = new UpdateOperation(session).resolveModal(monitor);
			return found.getSeverity() <= IStatus.WARNING && found.getCode() != UpdateOperation.STATUS_NOTHING_TO_UPDATE;
		} finally {
			bundles.ungetService(reference);
		}
	}
}
