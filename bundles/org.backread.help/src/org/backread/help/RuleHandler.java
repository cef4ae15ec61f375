package org.backread.help;

import org.backread.ui.Commands;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the page of the rule that the command names. */
public final class RuleHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Page page = Page.ofRule(event.getParameter(Commands.RULE_HELP_RULE)).orElseThrow();
		Guide.show(HandlerUtil.getActiveWorkbenchWindowChecked(event), page.path());
		return null;
	}
}
