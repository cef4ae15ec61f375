package org.backread.ui.parts;

import org.backread.ui.Icon;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a view's tool bar that drops a menu down, wherever it is pressed and also by keyboard. */
public abstract class DropDown extends Action implements IMenuCreator {
	private MenuManager menu;

	/**
	 * @param label what it is called
	 * @param icon  its picture
	 */
	protected DropDown(String label, Icon icon) {
		super(label, IAction.AS_DROP_DOWN_MENU);
		setToolTipText(label);
		setImageDescriptor(icon.descriptor());
		setMenuCreator(this);
	}

	/** Fills the menu, each time it drops down. */
	protected abstract void fill(IMenuManager items);

	@Override
	public final void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			ToolBar bar = item.getParent();
			Menu dropped = getMenu(bar);
			dropped.setLocation(bar.toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
			dropped.setVisible(true);
		}
	}

	@Override
	public final Menu getMenu(Control parent) {
		dispose();
		menu = new MenuManager();
		fill(menu);
		return menu.createContextMenu(parent);
	}

	@Override
	public final Menu getMenu(Menu parent) {
		return null; // it is only ever in a tool bar
	}

	@Override
	public final void dispose() {
		if (menu != null) {
			menu.dispose();
			menu = null;
		}
	}
}
