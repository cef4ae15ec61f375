package org.backread.ui.flags;

import org.backread.engine.checks.CheckInfo;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.parts.DropDown;
import org.backread.ui.review.Rules;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;

/** The drop-down that says which rules' flags the Flags view shows. */
final class RuleMenu extends DropDown {
	private final FlagsView view;

	RuleMenu(FlagsView view) {
		super(Messages.RuleMenu_title, Icon.RULES);
		this.view = view;
	}

	@Override
	protected void fill(IMenuManager menu) {
		menu.add(new Action(Messages.RuleMenu_all) {
			@Override
			public void run() {
				Rules.all().forEach(rule -> view.filter().show(rule.id(), true));
				view.refresh();
			}
		});
		menu.add(new Separator());
		Rules.all().forEach(rule -> menu.add(toggle(rule)));
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
