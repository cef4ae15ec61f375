package org.backread.ui.parts;

import java.util.function.Consumer;

import org.backread.ui.Icon;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Makes actions and menus of views. */
public final class Actions {
	private Actions() {
	}

	/**
	 * @param label what it is called, with an ampersand before its key
	 * @param icon  its picture; null for none
	 * @param run   what it does
	 */
	public static IAction of(String label, Icon icon, Runnable run) {
		return create(label, icon, IAction.AS_PUSH_BUTTON, run);
	}

	/** An action that is on or off; {@code run} is called after it was switched. */
	public static IAction toggle(String label, Icon icon, Runnable run) {
		return create(label, icon, IAction.AS_CHECK_BOX, run);
	}

	/** Lets the Delete key of a view perform an action. */
	public static void onDelete(IActionBars bars, IAction action) {
		action.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action);
	}

	/** Gives a control a context menu that is filled anew each time it opens. */
	public static void contextMenu(Control control, Consumer<IMenuManager> fill) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(fill::accept);
		control.setMenu(menu.createContextMenu(control));
	}

	private static IAction create(String label, Icon icon, int style, Runnable run) {
		Action action = new Action(label, style) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label.replace("&", "").replace("\u2026", ""));
		if (icon != null) {
			action.setImageDescriptor(icon.descriptor());
		}
		return action;
	}
}
