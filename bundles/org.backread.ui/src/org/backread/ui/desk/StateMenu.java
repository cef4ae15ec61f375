package org.backread.ui.desk;

import org.backread.desk.DraftState;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.parts.DropDown;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

/** The drop-down that says drafts of which states the Desk view lists. */
final class StateMenu extends DropDown {
	private final DeskFilter filter;
	private final Runnable changed;

	StateMenu(DeskFilter filter, Runnable changed) {
		super(Messages.StateMenu_title, Icon.FILTER);
		this.filter = filter;
		this.changed = changed;
	}

	@Override
	protected void fill(IMenuManager menu) {
		for (DraftState state : DraftState.values()) {
			Action toggle = new Action(DeskRow.label(state), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					filter.show(state, isChecked());
					changed.run();
				}
			};
			toggle.setChecked(filter.shows(state));
			menu.add(toggle);
		}
	}
}
