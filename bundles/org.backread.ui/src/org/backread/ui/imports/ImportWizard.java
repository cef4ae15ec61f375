package org.backread.ui.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backread.ui.Messages;
import org.backread.ui.drafts.DraftsView;
import org.backread.ui.drafts.OpenDraft;
import org.backread.ui.parts.TaskDialog;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes drafts from files of any format, after a look at what they hold. */
public final class ImportWizard extends Wizard implements IImportWizard {
	private IWorkbenchWindow window;
	private SourcesPage page;
	private final ResultPage result = new ResultPage();

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
		page = new SourcesPage(DraftsView.folderOf(selection));
		setWindowTitle(Messages.ImportWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(result);
	}

	/** There is nothing to go back to once the files are imported, and no page to go on to before. */
	@Override
	public boolean needsPreviousAndNextButtons() {
		return false;
	}

	@Override
	public IWizardPage getNextPage(IWizardPage from) {
		return null;
	}

	/** Adds files and folders to those that are to be imported, as their buttons do. Only while the wizard is open. */
	public void add(List<Path> sources) {
		page.add(sources);
	}

	@Override
	public boolean performFinish() {
		if (getContainer().getCurrentPage() == result) {
			return true;
		}
		List<Path> files = page.files();
		IContainer target = page.target();
		List<Imported> all = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					all.addAll(DraftImports.run(files, target, monitor));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			MessageDialog.openError(getShell(), Messages.ImportWizard_title, e.getCause().getLocalizedMessage());
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		show(all.stream().map(Imported::draft).filter(Objects::nonNull).toList());
		if (all.stream().noneMatch(Imported::isWorthTelling)) {
			return true;
		}
		result.show(all);
		getContainer().showPage(result);
		if (getContainer() instanceof TaskDialog dialog) {
			dialog.done();
		}
		return false;
	}

	@Override
	public boolean performCancel() {
		page.stopReading();
		return true;
	}

	/** One draft is opened, many are selected in the Drafts view. */
	private void show(List<IFile> drafts) {
		if (drafts.size() == 1) {
			OpenDraft.open(window.getActivePage(), drafts.getFirst());
		} else if (window.getActivePage().findView(DraftsView.ID) instanceof DraftsView view) {
			view.viewer().setSelection(new StructuredSelection(drafts), true);
		}
	}
}
