package org.backread.app;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.PlatformUI;

/** View > Theme: light or dark. */
final class ThemeMenu {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final MenuManager menu;

	/** @param id the menu's id */
	ThemeMenu(String id) {
		menu = new MenuManager(Messages.ThemeMenu_title, id);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			shown.add(choice(Messages.ThemeMenu_light, LIGHT));
			shown.add(choice(Messages.ThemeMenu_dark, DARK));
		});
	}

	/** @return the menu, to be put into another */
	MenuManager manager() {
		return menu;
	}

	private static IAction choice(String label, String theme) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		Action choice = new Action(label, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					engine.setTheme(theme, true);
				}
			}
		};
		choice.setChecked(active != null && active.getId().equals(theme));
		return choice;
	}
}
