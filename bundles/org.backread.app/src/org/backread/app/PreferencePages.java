package org.backread.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves in the preferences what means something to a copy editor: looks, keys, updates, the network they need. */
final class PreferencePages {
	/** These stand at the top, wherever the platform has them, each with those of its own that are kept too. */
	private static final Set<String> ROOTS = Set.of(
			"org.eclipse.ui.preferencePages.Views",
			"org.eclipse.ui.preferencePages.Keys",
			"org.eclipse.ui.net.NetPreferences",
			"org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage");
	private static final Set<String> CHILDREN = Set.of(
			"org.eclipse.ui.preferencePages.ColorsAndFonts",
			"org.eclipse.equinox.internal.p2.ui.sdk.SitesPreferencePage");
	private static final String OURS = "org.backread.";

	private PreferencePages() {
	}

	/** Takes every page out that is neither ours nor one of those few. */
	static void keepEditorsOwn(PreferenceManager manager) {
		List<IPreferenceNode> kept = new ArrayList<>();
		for (IPreferenceNode node : List.copyOf(manager.getElements(PreferenceManager.PRE_ORDER))) {
			if (ROOTS.contains(node.getId()) || isOurs(node) && !isInside(node, kept)) {
				kept.add(node);
			}
		}
		manager.removeAll();
		for (IPreferenceNode node : kept) {
			for (IPreferenceNode child : node.getSubNodes()) {
				if (!CHILDREN.contains(child.getId()) && !isOurs(child)) {
					node.remove(child);
				}
			}
			manager.addToRoot(node);
		}
	}

	private static boolean isOurs(IPreferenceNode node) {
		return node.getId().startsWith(OURS);
	}

	/** Whether a page stands below one that is kept already: those above come first. */
	private static boolean isInside(IPreferenceNode node, List<IPreferenceNode> kept) {
		return kept.stream().anyMatch(parent -> parent.findSubNode(node.getId()) != null);
	}
}
