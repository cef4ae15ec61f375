package org.backread.app.update;

import java.util.Map;

import org.backread.app.Messages;
import org.backread.ui.Commands;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help &gt; Check for Updates: p2's own, once every draft is saved, and only where this user can install anything. */
public final class UpdateHandler extends AbstractHandler {
	/** The command that this handles. */
	static final String COMMAND = "org.backread.app.update";

	private static final String P2_UPDATE = "org.eclipse.equinox.p2.ui.sdk.update";

	@Override
	public Object execute(ExecutionEvent event) {
		if (!Updates.areOurs()) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.UpdateHandler_title,
					Messages.UpdateHandler_notOurs);
		} else if (PlatformUI.getWorkbench().saveAllEditors(true)) {
			Commands.run(P2_UPDATE, Map.of());
		}
		return null;
	}
}
