package org.backread.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.backread.ui.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Changes a settings file in the background; then the open drafts are read again by it. */
public final class SettingsJob extends Job {
	private final Supplier<Path> file;
	private final UnaryOperator<String> change;
	private final Shell shell;
	private final Display display;

	/**
	 * Sets keys that stand once.
	 *
	 * @param file    names the settings file; called on a worker
	 * @param values  what is to be set, by key; empty for what is to be taken out; all else stays
	 * @param comment a remark to stand above what is added; empty for none
	 * @param shell   the window whose user is told if it fails
	 */
	public SettingsJob(Supplier<Path> file, Map<String, Optional<String>> values, String comment, Shell shell) {
		this(file, text -> SettingsText.changed(text, values, comment), shell);
	}

	/**
	 * Adds a line of a key that may stand more than once.
	 *
	 * @param file  names the settings file; called on a worker
	 * @param shell the window whose user is told if it fails
	 */
	public SettingsJob(Supplier<Path> file, String key, String value, Shell shell) {
		this(file, text -> SettingsText.withLine(text, key, value), shell);
	}

	private SettingsJob(Supplier<Path> file, UnaryOperator<String> change, Shell shell) {
		super(Messages.SettingsJob_name);
		this.file = file;
		this.change = change;
		this.shell = shell;
		display = shell.getDisplay();
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path target = file.get();
		try {
			SettingsStore.change(target, change);
			display.asyncExec(SettingsStore::changed);
		} catch (IOException e) {
			// A person asked for it and is told; nothing is wrong with the program.
			display.asyncExec(() -> {
				if (!shell.isDisposed()) {
					MessageDialog.openError(shell, Messages.SettingsJob_title,
							NLS.bind(Messages.SettingsJob_failed, target, e.getMessage()));
				}
			});
		}
		return Status.OK_STATUS;
	}
}
