package org.backread.app;

import java.util.Map;

import org.backread.ui.claims.ClaimsView;
import org.backread.ui.decisions.DecisionsView;
import org.backread.ui.decisions.HistoryView;
import org.backread.ui.desk.DeskView;
import org.backread.ui.drafts.DraftsView;
import org.backread.ui.editor.DraftStatus;
import org.backread.ui.flags.FlagsView;
import org.backread.ui.signoff.SignOffView;
import org.backread.ui.map.MapView;
import org.backread.ui.voices.VoicesView;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menu bar. Its menus have ids of their own, so that what other bundles of the platform contribute to the usual
 * menus of a development environment finds no place here.
 */
final class BackreadMenus extends ActionBarAdvisor {
	private static final String PREFIX = "org.backread.app.menu.";

	private final DraftStatus status;
	private IWorkbenchWindow window;

	/** @param status what the status line shows of the draft in front, whatever part is active */
	BackreadMenus(IActionBarConfigurer configurer, DraftStatus status) {
		super(configurer);
		this.status = status;
	}

	@Override
	protected void fillStatusLine(IStatusLineManager statusLine) {
		status.addTo(statusLine);
	}

	@Override
	protected void makeActions(IWorkbenchWindow target) {
		window = target;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		// The Review menu, which belongs to the user interface bundle, comes here.
		bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(view());
		bar.add(help());
	}

	private IMenuManager file() {
		MenuManager menu = menu("file", Messages.BackreadMenus_file);
		menu.add(command("org.backread.ui.newDraft"));
		menu.add(command("org.backread.ui.openDraft"));
		menu.add(command("org.backread.ui.importDrafts"));
		menu.add(command("org.backread.ui.exportReview"));
		menu.add(new Separator());
		menu.add(action(ActionFactory.SAVE));
		menu.add(action(ActionFactory.SAVE_AS));
		menu.add(action(ActionFactory.REVERT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PRINT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CLOSE, Messages.BackreadMenus_close));
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT));
		return menu;
	}

	private IMenuManager edit() {
		MenuManager menu = menu("edit", Messages.BackreadMenus_edit);
		menu.add(action(ActionFactory.UNDO));
		menu.add(action(ActionFactory.REDO));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT));
		menu.add(action(ActionFactory.COPY));
		menu.add(action(ActionFactory.PASTE));
		menu.add(action(ActionFactory.SELECT_ALL));
		menu.add(new Separator());
		menu.add(action(ActionFactory.FIND));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PREFERENCES, Messages.BackreadMenus_preferences));
		return menu;
	}

	private IMenuManager view() {
		MenuManager menu = menu("view", Messages.BackreadMenus_view);
		menu.add(show(DraftsView.ID, Messages.BackreadMenus_drafts));
		menu.add(show(DeskView.ID, Messages.BackreadMenus_desk));
		menu.add(show(FlagsView.ID, Messages.BackreadMenus_flags));
		menu.add(show(ClaimsView.ID, Messages.BackreadMenus_claims));
		menu.add(show(DecisionsView.ID, Messages.BackreadMenus_decisions));
		menu.add(show(SignOffView.ID, Messages.BackreadMenus_signOff));
		menu.add(show(HistoryView.ID, Messages.BackreadMenus_history));
		menu.add(show(MapView.ID, Messages.BackreadMenus_map));
		menu.add(show(VoicesView.ID, Messages.BackreadMenus_voices));
		menu.add(new Separator());
		menu.add(command("org.eclipse.ui.edit.text.zoomIn", Messages.BackreadMenus_zoomIn));
		menu.add(command("org.eclipse.ui.edit.text.zoomOut", Messages.BackreadMenus_zoomOut));
		menu.add(command("org.backread.ui.zoomReset"));
		menu.add(new Separator());
		menu.add(new ThemeMenu(PREFIX + "theme").manager());
		menu.add(new ResetLayout(window));
		return menu;
	}

	private IMenuManager help() {
		MenuManager menu = menu("help", Messages.BackreadMenus_help);
		menu.add(command("org.backread.help.guide"));
		menu.add(command("org.backread.help.sample"));
		menu.add(command("org.backread.help.page", Messages.BackreadMenus_checklist, Map.of("org.backread.help.page.path", "guide/checklist.md")));
		menu.add(new Separator());
		menu.add(command("org.backread.app.update"));
		menu.add(command("org.eclipse.equinox.p2.ui.sdk.install"));
		menu.add(command("org.eclipse.ui.help.installationDialog", Messages.BackreadMenus_versions));
		menu.add(new Separator());
		menu.add(action(ActionFactory.ABOUT));
		return menu;
	}

	private static MenuManager menu(String id, String label) {
		return new MenuManager(label, PREFIX + id);
	}

	private IWorkbenchAction action(ActionFactory factory) {
		IWorkbenchAction action = factory.create(window);
		register(action);
		return action;
	}

	private IWorkbenchAction action(ActionFactory factory, String label) {
		IWorkbenchAction action = action(factory);
		action.setText(label);
		return action;
	}

	private IContributionItem command(String id) {
		return command(id, null);
	}

	private IContributionItem command(String id, String label) {
		return command(id, label, Map.of());
	}

	private IContributionItem command(String id, String label, Map<String, String> parameters) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, id,
				CommandContributionItem.STYLE_PUSH);
		parameter.parameters = parameters;
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}

	private IContributionItem show(String view, String label) {
		return command(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, label,
				Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view));
	}
}
