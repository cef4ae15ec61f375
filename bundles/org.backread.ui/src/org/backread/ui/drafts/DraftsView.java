package org.backread.ui.drafts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.imports.ImportJob;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.model.WorkbenchContentProvider;
import org.eclipse.ui.part.ViewPart;

/** The drafts of the workspace, in their folders. */
public final class DraftsView extends ViewPart {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.draftsView";

	private final IPartListener2 front = new DraftInFront();
	private TreeViewer tree;
	private IAction rename;
	private IAction delete;
	private IAction refresh;
	private IAction importFiles;
	private IAction newDraft;

	@Override
	public void createPartControl(Composite parent) {
		tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setContentProvider(new WorkbenchContentProvider());
		tree.setLabelProvider(new Labels());
		tree.setFilters(new DraftsFilter());
		tree.setComparator(new FoldersFirst());
		tree.setAutoExpandLevel(2);
		tree.setInput(ResourcesPlugin.getWorkspace().getRoot());
		tree.getTree().addListener(SWT.KeyDown, event -> selectSomething());
		tree.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
		tree.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT,
				new Transfer[] { FileTransfer.getInstance() }, new DraftsDrop(this, tree));
		getSite().setSelectionProvider(tree);
		createActions();
		fillBars(getViewSite().getActionBars());
		createContextMenu();
		tree.addSelectionChangedListener(event -> enableActions());
		enableActions();
		getSite().getPage().addPartListener(front);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(front);
		super.dispose();
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
		selectSomething();
	}

	/** Without a selection, as after the selected draft was deleted, the arrow keys have nowhere to start from. */
	private void selectSomething() {
		if (tree.getTree().getSelectionCount() == 0 && tree.getTree().getItemCount() > 0) {
			tree.setSelection(new StructuredSelection(tree.getTree().getItem(0).getData()));
		}
	}

	/** @return the tree of drafts; its elements are resources of the workspace */
	public TreeViewer viewer() {
		return tree;
	}

	/**
	 * Makes drafts of files in the background and selects them.
	 *
	 * @param files  files on disk, of any format, and folders of such files
	 * @param target where the drafts are to be; null for the project for drafts
	 */
	void importFiles(List<Path> files, IContainer target) {
		ImportJob.start(files, target, getSite().getShell(), this::select);
	}

	private void select(List<IFile> files) {
		if (!tree.getControl().isDisposed()) {
			tree.setSelection(new StructuredSelection(files), true);
		}
	}

	private void createActions() {
		newDraft = action(Messages.DraftsView_new, () -> run("org.backread.ui.newDraft"));
		newDraft.setImageDescriptor(Icon.NEW_DRAFT.descriptor());
		importFiles = action(Messages.DraftsView_import, () -> run("org.backread.ui.importDrafts"));
		importFiles.setImageDescriptor(Icon.IMPORT.descriptor());
		rename = action(Messages.DraftsView_rename, this::rename);
		rename.setActionDefinitionId("org.eclipse.ui.edit.rename");
		delete = action(Messages.DraftsView_delete, this::delete);
		delete.setActionDefinitionId("org.eclipse.ui.edit.delete");
		refresh = action(Messages.DraftsView_refresh, this::refresh);
		refresh.setActionDefinitionId("org.eclipse.ui.file.refresh");
	}

	private static IAction action(String label, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label.replace("&", "").replace("\u2026", ""));
		return action;
	}

	private void fillBars(IActionBars bars) {
		bars.getToolBarManager().add(newDraft);
		bars.getToolBarManager().add(importFiles);
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
	}

	private void createContextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillContextMenu);
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
	}

	private void fillContextMenu(IMenuManager menu) {
		IAction open = action(Messages.DraftsView_open, () -> open(tree.getStructuredSelection()));
		open.setEnabled(files(tree.getStructuredSelection()).findAny().isPresent());
		menu.add(open);
		menu.add(new Separator());
		menu.add(newDraft);
		menu.add(importFiles);
		menu.add(new Separator());
		menu.add(rename);
		menu.add(delete);
		menu.add(refresh);
	}

	private void enableActions() {
		IStructuredSelection selection = tree.getStructuredSelection();
		rename.setEnabled(selection.size() == 1);
		delete.setEnabled(!selection.isEmpty());
	}

	private void open(IStructuredSelection selection) {
		files(selection).forEach(file -> OpenDraft.open(getSite().getPage(), file));
		Object first = selection.getFirstElement();
		if (first instanceof IContainer) {
			tree.setExpandedState(first, !tree.getExpandedState(first));
		}
	}

	private static Stream<IFile> files(IStructuredSelection selection) {
		return resources(selection).filter(IFile.class::isInstance).map(IFile.class::cast);
	}

	private static Stream<IResource> resources(IStructuredSelection selection) {
		return ((List<?>) selection.toList()).stream().map(IResource.class::cast);
	}

	/** @return the folder that the first selected element is or lies in; null where nothing of the kind is selected */
	public static IContainer folderOf(IStructuredSelection selection) {
		return folderOf(Adapters.adapt(selection.getFirstElement(), IResource.class));
	}

	/** @return the folder that an element of the tree is or lies in; null for no element */
	static IContainer folderOf(Object element) {
		return element == null || element instanceof IContainer ? (IContainer) element
				: ((IResource) element).getParent();
	}

	private void rename() {
		IResource resource = (IResource) tree.getStructuredSelection().getFirstElement();
		InputDialog dialog = new InputDialog(getSite().getShell(), Messages.DraftsView_rename_title,
				NLS.bind(Messages.DraftsView_rename_message, resource.getName()), resource.getName(),
				name -> problem(resource, name));
		if (dialog.open() == Window.OK) {
			String name = dialog.getValue().trim();
			change(Messages.DraftsView_rename_title, monitor -> {
				DraftsFolder.rename(resource, name, monitor);
				return null;
			});
		}
	}

	/** Why a resource cannot have that name; null if it can; empty, to say nothing, while it is the present name. */
	private static String problem(IResource resource, String answer) {
		String name = answer.trim();
		if (name.equals(resource.getName())) {
			return "";
		}
		IStatus valid = ResourcesPlugin.getWorkspace().validateName(name, resource.getType());
		if (!valid.isOK()) {
			return Messages.DraftsView_rename_invalid;
		}
		return resource.getParent().findMember(IPath.fromOSString(name)) == null ? null
				: Messages.DraftsView_rename_taken;
	}

	private void delete() {
		List<IResource> resources = resources(tree.getStructuredSelection()).toList();
		String question = resources.size() == 1
				? NLS.bind(Messages.DraftsView_delete_one, resources.getFirst().getName())
				: NLS.bind(Messages.DraftsView_delete_many, resources.size());
		if (MessageDialog.openConfirm(getSite().getShell(), Messages.DraftsView_delete_title, question)) {
			change(Messages.DraftsView_delete_title, monitor -> {
				for (IResource resource : resources) {
					DraftsFolder.delete(resource, monitor);
				}
				return null;
			});
		}
	}

	private void refresh() {
		change(Messages.DraftsView_refresh_job, monitor -> {
			ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
			return null;
		});
	}

	private void change(String name, DraftsJob.Change<Void> change) {
		new DraftsJob<>(name, change, done -> {
			// the tree follows the workspace by itself
		}, getSite().getShell()).schedule();
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(command, e);
		}
	}

	/** Selects the draft that comes to the front, so that the tree shows where it lies; none, if it lies elsewhere. */
	private final class DraftInFront implements IPartListener2 {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (part.getPart(false) instanceof DraftEditor editor) {
				select(editor.getEditorInput() instanceof IFileEditorInput input ? List.of(input.getFile())
						: List.of());
			}
		}
	}

	/** Drafts and folders by name, with Backread's icons. */
	private static final class Labels extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			return ((IResource) element).getName();
		}

		@Override
		public Image getImage(Object element) {
			if (element instanceof IContainer) {
				return Icon.FOLDER.image();
			}
			return Icon.DRAFT.image();
		}
	}

	private static final class FoldersFirst extends ViewerComparator {
		@Override
		public int category(Object element) {
			return element instanceof IContainer ? 0 : 1;
		}

		@Override
		public int compare(Viewer viewer, Object one, Object other) {
			int byKind = category(one) - category(other);
			return byKind != 0 ? byKind
					: String.CASE_INSENSITIVE_ORDER.compare(((IResource) one).getName(), ((IResource) other).getName());
		}
	}
}
