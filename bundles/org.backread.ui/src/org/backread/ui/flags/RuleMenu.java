package org.backread.ui.flags;

import org.backread.engine.checks.CheckInfo;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.review.Rules;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** The drop-down that says which rules' flags the Flags view shows. */
final class RuleMenu extends Action implements IMenuCreator {
	private final FlagsView view;
	private MenuManager menu;

	RuleMenu(FlagsView view) {
		super(Messages.RuleMenu_title, IAction.AS_DROP_DOWN_MENU);
		this.view = view;
		setToolTipText(Messages.RuleMenu_title);
		setImageDescriptor(Icon.RULES.descriptor());
		setMenuCreator(this);
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		menu = new MenuManager();
		menu.add(new Action(Messages.RuleMenu_all) {
			@Override
			public void run() {
				Rules.all().forEach(rule -> view.filter().show(rule.id(), true));
				view.refresh();
			}
		});
		menu.add(new Separator());
		Rules.all().forEach(rule -> menu.add(toggle(rule)));
		return menu.createContextMenu(parent);
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null; // it is only ever in a tool bar
	}

	@Override
	public void dispose() {
		if (menu != null) {
			menu.dispose();
			menu = null;
		}
	}

	private IAction toggle(CheckInfo rule) {
		Action toggle = new Action(rule.title(), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				view.filter().show(rule.id(), isChecked());
				view.refresh();
			}
		};
		toggle.setChecked(view.filter().shows(rule.id()));
		return toggle;
	}
}
