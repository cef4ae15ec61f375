package org.backread.ui.parts;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers what controls are that have no visible label of their own. */
public final class Names {
	private Names() {
	}

	/** Gives a control its name. */
	public static void give(Control control, String name) {
		String plain = name.replace("&", "");
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = plain;
			}
		});
	}
}
