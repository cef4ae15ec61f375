package org.backread.ui.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.backread.desk.ReviewedDraft;
import org.backread.formats.reports.Imprint;
import org.backread.formats.reports.ReportFile;
import org.backread.formats.reports.ReportFormat;
import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.Author;
import org.backread.ui.review.DraftReview;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Writes the review of the draft in front as a report: for readers, for Word, for other programs. */
public final class ExportWizard extends Wizard implements IExportWizard {
	private static final String SECTION = "exportReview";

	private DraftEditor editor;
	private ReportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.ExportWizard_title);
		setNeedsProgressMonitor(true);
		setDialogSettings(DialogSettings.getOrCreateSection(UiPlugin.get().getDialogSettings(), SECTION));
		if (workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor() instanceof DraftEditor draft) {
			editor = draft;
		}
	}

	@Override
	public void addPages() {
		page = new ReportPage(editor == null ? null : editor.file());
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path target = page.target();
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), Messages.ExportWizard_title,
				NLS.bind(Messages.ExportWizard_replace, target.getFileName()))) {
			return false;
		}
		ReportFormat format = page.format();
		DraftReview review = editor.review();
		if (review == null || !review.isCurrent()) {
			page.setErrorMessage(Messages.ExportWizard_notYet);
			return false;
		}
		// A copy, for the review itself belongs to this thread.
		ReviewedDraft draft = new ReviewedDraft(editor.file(), review.analysis().orElseThrow(),
				EcoreUtil.copy(review.record().review().orElseThrow()));
		Imprint imprint = Imprint.now(Author.name());
		try {
			getContainer().run(true, false, monitor -> write(draft, imprint, format, target, monitor));
		} catch (InvocationTargetException e) {
			page.setErrorMessage(NLS.bind(Messages.ExportWizard_failed, target.getFileName(), reason(e.getCause())));
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		page.remember();
		if (page.isToBeOpened() && !Program.launch(target.toString())) {
			MessageDialog.openInformation(getShell(), Messages.ExportWizard_title,
					NLS.bind(Messages.ExportWizard_notOpened, target));
		}
		return true;
	}

	private static void write(ReviewedDraft draft, Imprint imprint, ReportFormat format, Path target,
			IProgressMonitor monitor) throws InvocationTargetException {
		monitor.beginTask(NLS.bind(Messages.ExportWizard_task, target.getFileName()), IProgressMonitor.UNKNOWN);
		try (ReportFile file = ReportFile.create(target, true)) {
			format.write(draft, imprint, file.out());
			file.keep();
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}

	/** The file system's own exceptions say what is wrong by their type, and nothing but the path in their message. */
	private static String reason(Throwable cause) {
		return switch (cause) {
			case AccessDeniedException denied -> Messages.ExportWizard_denied;
			case NoSuchFileException missing -> Messages.ExportWizard_noFolder;
			default -> cause.getLocalizedMessage();
		};
	}
}
