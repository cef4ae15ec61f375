package org.backread.ui;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands of the workbench by their ids. Some belong to bundles that may not be installed. UI thread only. */
public final class Commands {
	/** Dismisses the flag at the selection, with a reason. */
	public static final String DISMISS = "org.backread.ui.dismiss";
	/** Shows the page of a rule in the help. */
	public static final String RULE_HELP = "org.backread.help.rule";
	/** The parameter of {@link #RULE_HELP}: the rule's id. */
	public static final String RULE_HELP_RULE = "org.backread.help.rule.id";

	private Commands() {
	}

	/** @return whether some installed bundle has a command of that id */
	public static boolean isDefined(String id) {
		return command(id).isDefined();
	}

	/**
	 * Runs a command where it is enabled, else does nothing.
	 *
	 * @param id         the command
	 * @param parameters the values of its parameters
	 */
	public static void run(String id, Map<String, String> parameters) {
		Command command = command(id);
		if (!command.isEnabled()) {
			return;
		}
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			throw new IllegalStateException(id, e);
		}
	}

	private static Command command(String id) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
	}
}
