package org.backread.app;

import java.util.Map;

import org.backread.ui.Commands;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Shows the guide to whoever starts Backread for the first time; saved with the rest when the window closes. */
final class Welcome {
	private static final String SEEN = "welcomeSeen";
	private static final String PAGE = "org.backread.help.page";

	private Welcome() {
	}

	/** To be called when the window is open and no draft was asked for. */
	static void greet() {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.backread.app");
		if (!preferences.getBoolean(SEEN, false)) {
			preferences.putBoolean(SEEN, true);
			Commands.run(PAGE, Map.of("org.backread.help.page.path", "guide/README.md"));
		}
	}
}
