package org.backread.app;

import java.util.Set;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves in the preferences what means something to a copy editor: looks, keys, updates, the network they need. */
final class PreferencePages {
	private static final Set<String> KEPT = Set.of(
			"org.eclipse.ui.preferencePages.Workbench", //$NON-NLS-1$
			"org.eclipse.ui.preferencePages.Views", //$NON-NLS-1$
			"org.eclipse.ui.preferencePages.ColorsAndFonts", //$NON-NLS-1$
			"org.eclipse.ui.preferencePages.Keys", //$NON-NLS-1$
			"org.eclipse.ui.net.NetPreferences", //$NON-NLS-1$
			"org.eclipse.ui.net.proxy_preference_page_context", //$NON-NLS-1$
			"org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage", //$NON-NLS-1$
			"org.eclipse.equinox.internal.p2.ui.sdk.SitesPreferencePage", //$NON-NLS-1$
			"org.eclipse.equinox.internal.p2.ui.sdk.scheduler.AutomaticUpdatesPreferencePage"); //$NON-NLS-1$
	private static final String OURS = "org.backread."; //$NON-NLS-1$

	private PreferencePages() {
	}

	/** Takes every page out that is neither ours nor one of those few. */
	static void keepEditorsOwn(PreferenceManager manager) {
		for (IPreferenceNode root : manager.getRootSubNodes()) {
			if (isKept(root)) {
				prune(root);
			} else {
				manager.remove(root);
			}
		}
	}

	private static void prune(IPreferenceNode node) {
		for (IPreferenceNode child : node.getSubNodes()) {
			if (isKept(child)) {
				prune(child);
			} else {
				node.remove(child);
			}
		}
	}

	private static boolean isKept(IPreferenceNode node) {
		return KEPT.contains(node.getId()) || node.getId().startsWith(OURS);
	}
}
