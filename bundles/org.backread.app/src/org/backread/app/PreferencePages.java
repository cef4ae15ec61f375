package org.backread.app;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/**
 * Leaves in the preferences what means something to a copy editor: ours, keys, updates, the network they need. What the
 * platform asks besides (whether to theme, how round a tab is) is either in the View menu or nobody's concern here.
 */
final class PreferencePages {
	private static final String UPDATES = "org.backread.app.updatesPage";
	/** These of the platform stand at the top, beside ours. */
	private static final List<String> ROOTS = List.of(
			"org.eclipse.ui.preferencePages.Keys",
			"org.eclipse.ui.net.NetPreferences");
	/** These of the platform stand below one of ours. */
	private static final Map<String, String> BELOW_OURS = Map.of(
			"org.eclipse.equinox.internal.p2.ui.sdk.SitesPreferencePage", UPDATES);
	private static final String OURS = "org.backread.";

	private PreferencePages() {
	}

	/** Takes every page out that is neither ours nor one of those few. */
	static void keepEditorsOwn(PreferenceManager manager) {
		List<IPreferenceNode> all = List.copyOf(manager.getElements(PreferenceManager.PRE_ORDER));
		List<IPreferenceNode> roots = List.of(manager.getRootSubNodes());
		manager.removeAll();
		for (IPreferenceNode node : all) {
			boolean ours = isOurs(node);
			if (ours || ROOTS.contains(node.getId())) {
				for (IPreferenceNode child : node.getSubNodes()) {
					if (!isOurs(child)) {
						node.remove(child);
					}
				}
				if (!ours || roots.contains(node)) {
					manager.addToRoot(node);
				}
			}
		}
		for (IPreferenceNode node : all) {
			String parent = BELOW_OURS.get(node.getId());
			if (parent != null) {
				manager.addTo(parent, node);
			}
		}
	}

	private static boolean isOurs(IPreferenceNode node) {
		return node.getId().startsWith(OURS);
	}
}
