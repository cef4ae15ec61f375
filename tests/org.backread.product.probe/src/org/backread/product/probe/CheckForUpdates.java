package org.backread.product.probe;

import java.net.URI;
import java.util.Arrays;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Does what Help &gt; Check for Updates does, without the dialogs: finds what can be updated, and updates it all.
 * The arguments are the addresses of the update sites. Exits with 0 when something was updated, else with 1 and the
 * reason on standard error.
 */
public class CheckForUpdates implements IApplication {

	@Override
	public Object start(IApplicationContext application) {
		URI[] sites = Arrays
				.stream((String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS))
				.filter(argument -> argument.matches("(file|http):.*")).map(URI::create).toArray(URI[]::new);
		BundleContext bundles = FrameworkUtil.getBundle(CheckForUpdates.class).getBundleContext();
		ServiceReference<IProvisioningAgent> reference = bundles.getServiceReference(IProvisioningAgent.class);
		try {
			IStatus status = update(bundles.getService(reference), sites);
			if (!status.isOK()) {
				System.err.println(status);
				return 1;
			}
			return EXIT_OK;
		} finally {
			bundles.ungetService(reference);
		}
	}

	private static IStatus update(IProvisioningAgent agent, URI[] sites) {
		ProvisioningContext context = new ProvisioningContext(agent);
		context.setMetadataRepositories(sites);
		context.setArtifactRepositories(sites);
		UpdateOperation operation = new UpdateOperation(new ProvisioningSession(agent));
		operation.setProvisioningContext(context);
		IStatus found = operation.resolveModal(new NullProgressMonitor());
		return found.isOK() ? operation.getProvisioningJob(null).runModal(new NullProgressMonitor()) : found;
	}

	@Override
	public void stop() {
		// runs to its end
	}
}
