package org.backread.ui;

import java.nio.file.Path;

import org.backread.ui.recovery.RecoveryStore;
import org.backread.ui.review.ReviewRecords;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

/** The bundle's life cycle: owns its images, the records of open drafts and the store of
 * unsaved text. Starting it does no work. */
public final class UiPlugin extends AbstractUIPlugin {
	/** The bundle's symbolic name. */
	public static final String ID = "org.backread.ui";

	private static UiPlugin instance;
	private RecoveryStore recovery;
	private ReviewRecords records;

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		instance = this;
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		if (recovery != null) {
			recovery.tidy();
		}
		instance = null;
		super.stop(context);
	}

	@Override
	protected void initializeImageRegistry(ImageRegistry registry) {
		for (Icon icon : Icon.values()) {
			registry.put(icon.name(), icon.descriptor());
		}
	}

	/** @return the running bundle; never null while any of its classes is in use */
	public static UiPlugin get() {
		return instance;
	}

	/** @return where unsaved text is kept against a crash: a folder of this bundle's state in the workspace */
	public synchronized RecoveryStore recovery() {
		if (recovery == null) {
			recovery = new RecoveryStore(Path.of(getStateLocation().append("recovery").toOSString()));
		}
		return recovery;
	}

	/** @return the records of the drafts that are open; UI thread only, while there is a workbench */
	public ReviewRecords records() {
		if (records == null) {
			records = new ReviewRecords();
		}
		return records;
	}
}
