package org.backread.ui.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.ui.Messages;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves what a view draws as a picture, or prints it. */
final class PictureActions {
	private static final String[] FORMATS = { "*.svg", "*.png" };

	private final DrawnView view;

	PictureActions(DrawnView view) {
		this.view = view;
	}

	/** @return asks for a file's name and writes the picture there */
	IAction save() {
		return action(Messages.PictureActions_save, this::askAndSave);
	}

	/** @return asks for a printer and prints the picture on one page */
	IAction print() {
		return action(Messages.PictureActions_print, this::askAndPrint);
	}

	private void askAndSave() {
		Optional<Analysis> analysis = view.analysis();
		if (analysis.isEmpty()) {
			return;
		}
		FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
		dialog.setText(Messages.PictureActions_save_title);
		dialog.setFilterExtensions(FORMATS);
		dialog.setFilterNames(new String[] { Messages.PictureActions_svg, Messages.PictureActions_png });
		dialog.setFileName(view.name() + ".svg");
		dialog.setOverwrite(true);
		String answer = dialog.open();
		if (answer != null) {
			write(Path.of(answer), picture().content(analysis.get(), answer));
		}
	}

	private void write(Path file, byte[] content) {
		Shell shell = shell();
		Job.create(Messages.PictureActions_save_title, (ICoreRunnable) monitor -> {
			try {
				Files.write(file, content);
			} catch (IOException e) {
				// Whoever asked for it is told; nothing is wrong with the program.
				shell.getDisplay().asyncExec(() -> MessageDialog.openError(shell.isDisposed() ? null : shell,
						Messages.PictureActions_save_title, NLS.bind(Messages.PictureActions_failed, file)));
			}
		}).schedule();
	}

	private void askAndPrint() {
		Optional<Analysis> analysis = view.analysis();
		PrinterData data = analysis.isEmpty() ? null : new PrintDialog(shell(), SWT.NONE).open();
		if (data != null) {
			Printer printer = new Printer(data);
			try {
				picture().print(analysis.get(), printer, view.name());
			} finally {
				printer.dispose();
			}
		}
	}

	private PictureFile picture() {
		return new PictureFile(shell().getDisplay(), view.chart().canvas().getFont(), view.layout());
	}

	private Shell shell() {
		return view.getSite().getShell();
	}

	private static IAction action(String label, Runnable run) {
		return new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
