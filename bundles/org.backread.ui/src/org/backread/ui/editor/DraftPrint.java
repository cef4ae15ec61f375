package org.backread.ui.editor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.backread.ui.Messages;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.IWorkbenchCommandConstants;

/**
 * Prints a draft as a proof: in its type, what is flagged underlined, with its name, the day and the page's number. Unlike
 * the platform's own printing it is black on white whatever the theme: pale letters for a dark ground vanish on paper.
 */
public final class DraftPrint extends Action {
	private final StyledText text;
	private final ProseEditor editor;

	/**
	 * @param editor the draft's editor
	 * @param text   shows the draft
	 */
	DraftPrint(ProseEditor editor, StyledText text) {
		this.editor = editor;
		this.text = text;
		setActionDefinitionId(IWorkbenchCommandConstants.FILE_PRINT);
	}

	/** Asks for a printer in the operating system's own dialog. */
	@Override
	public void run() {
		PrintDialog dialog = new PrintDialog(text.getShell(), SWT.PRIMARY_MODAL);
		dialog.setText(Messages.DraftPrint_title);
		PrinterData chosen = dialog.open();
		if (chosen != null) {
			print(chosen);
		}
	}

	/** Prints the draft as it now stands; the pages are set on a worker. */
	public void print(PrinterData chosen) {
		Printer printer = new Printer(chosen);
		Runnable pages = text.print(printer, options());
		Job.create(Messages.DraftPrint_job, (ICoreRunnable) monitor -> {
			try {
				pages.run();
			} finally {
				printer.dispose();
			}
		}).schedule();
	}

	private StyledTextPrintOptions options() {
		StyledTextPrintOptions options = new StyledTextPrintOptions();
		String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.now());
		options.jobName = editor.getTitle();
		options.header = editor.getTitle() + StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.SEPARATOR + day;
		options.footer = StyledTextPrintOptions.SEPARATOR
				+ NLS.bind(Messages.DraftPrint_page, StyledTextPrintOptions.PAGE_TAG);
		options.printTextFontStyle = true;
		return options;
	}
}
