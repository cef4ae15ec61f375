package org.backread.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the page of the guide that the command names. */
public final class PageHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Guide.show(HandlerUtil.getActiveWorkbenchWindowChecked(event), event.getParameter("org.backread.help.page.path"));
		return null;
	}
}
