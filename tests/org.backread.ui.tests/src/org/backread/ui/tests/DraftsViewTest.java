package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilLoaded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.backread.ui.drafts.DraftsFolder;
import org.backread.ui.drafts.DraftsView;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.imports.DraftImports;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Drafts view shows what lies in the workspace, and only drafts. */
@ExtendWith(QuietLog.class)
class DraftsViewTest {
	@TempDir
	Path folder;
	private DraftsView view;
	private IProject drafts;

	@BeforeEach
	void open() {
		drafts = ResourcesPlugin.getWorkspace().getRoot().getProject("Drafts");
		until("the drafts folder", drafts::isOpen);
		view = show(DraftsView.ID, DraftsView.class);
	}

	@AfterEach
	void clean() throws CoreException {
		closeAll();
		for (IResource member : drafts.members()) {
			if (!member.getName().startsWith(".")) {
				member.delete(true, null);
			}
		}
	}

	@Test
	void showsANewFileAndHidesItsSidecar() throws CoreException {
		create("bridge.txt", Samples.CLEAN);
		create("bridge.txt.review", "<review/>");
		create("zebra.txt", Samples.CLEAN);
		until("the second draft", () -> names().contains("zebra.txt"));
		assertEquals(List.of("bridge.txt", "zebra.txt"), names());
	}

	@Test
	void renamingAndDeletingTakeTheSidecarAlong() throws CoreException {
		IFile draft = create("bridge.txt", Samples.CLEAN);
		create("bridge.txt.review", "<review/>");
		DraftsFolder.rename(draft, "harbour.txt", null);
		assertTrue(drafts.getFile("harbour.txt.review").exists());
		assertFalse(drafts.getFile("bridge.txt.review").exists());
		until("the new name", () -> names().equals(List.of("harbour.txt")));
		DraftsFolder.delete(drafts.getFile("harbour.txt"), null);
		assertFalse(drafts.getFile("harbour.txt.review").exists());
		until("an empty folder", () -> names().isEmpty());
	}

	@Test
	void aNewDraftOpensReadyToType() throws Exception {
		page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.backread.ui.newDraft", null);
		until("an editor", () -> page().getActiveEditor() instanceof DraftEditor);
		DraftEditor editor = (DraftEditor) page().getActiveEditor();
		untilLoaded(editor);
		assertEquals("", editor.document().get());
		assertTrue(editor.isEditable());
		assertEquals(drafts, ((FileEditorInput) editor.getEditorInput()).getFile().getParent());
		assertEquals(((FileEditorInput) editor.getEditorInput()).getFile(),
				view.viewer().getStructuredSelection().getFirstElement());
	}

	@Test
	void aFileFromOutsideIsCopiedUnderAFreeName() throws Exception {
		Path outside = Files.writeString(folder.resolve("wire.txt"), Samples.CLEAN);
		assertEquals("wire.txt", DraftImports.run(List.of(outside), null,
				new NullProgressMonitor()).getFirst().draft().getName());
		assertEquals("wire-2.txt", DraftImports.run(List.of(outside), drafts,
				new NullProgressMonitor()).getFirst().draft().getName());
		assertTrue(Files.exists(outside));
		until("both copies", () -> names().equals(List.of("wire-2.txt", "wire.txt")));
	}

	private IFile create(String name, String text) throws CoreException {
		IFile file = drafts.getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		return file;
	}

	/** The names of what the tree shows in the drafts folder. */
	private List<String> names() {
		view.viewer().expandAll();
		return Stream.of(view.viewer().getTree().getItems()).filter(item -> item.getData().equals(drafts))
				.flatMap(item -> Stream.of(item.getItems())).map(TreeItem::getText).filter(name -> !name.isEmpty())
				.toList();
	}
}
