package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.answer;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Dialogs.tells;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.backread.ui.editor.DraftEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension3;
import org.eclipse.jface.text.ITextOperationTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A draft in the editor and its file on disk: what others do to the one is seen in the other. */
@ExtendWith(QuietLog.class)
class DraftOnDiskTest {
	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void clean() throws CoreException {
		closeAll();
		DraftFiles.clean();
	}

	@Test
	void aDraftChangedOutsideIsReadAgainWithItsFlags() throws CoreException {
		IFile file = DraftFiles.create("wall.txt", Samples.faulty());
		DraftEditor editor = open(file.getLocation().toPath());
		assertFalse(editor.flags().isEmpty());
		file.setContents((Samples.CLEAN + '\n').getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		until("the other text", () -> editor.document().get().equals(Samples.CLEAN + '\n'));
		untilRead(editor);
		assertTrue(editor.flags().isEmpty(), editor.flags().toString());
		assertFalse(editor.isDirty());
	}

	@Test
	void aDraftThatMayNotBeWrittenIsReadButNotMended() throws IOException {
		Path file = Files.writeString(folder.resolve("draft.txt"), Samples.faulty());
		assertTrue(file.toFile().setWritable(false));
		DraftEditor editor = open(file);
		assertFalse(editor.flags().isEmpty());
		assertTrue(editor.isEditorInputReadOnly());
		assertTrue(tells(editor.getSite().getShell(), "save it under another name"));
		assertFalse(editor.apply(editor.flags().getFirst().flag().fixes().getFirst()));
		assertEquals(Samples.faulty(), editor.document().get());
		assertFalse(editor.isDirty());
	}

	@Test
	void closingAChangedDraftAsksWhetherToSaveIt() throws IOException {
		Path file = Files.writeString(folder.resolve("draft.txt"), Samples.CLEAN);
		DraftEditor editor = open(file);
		editor.document().set("Changed.");
		answer("Close Draft", () -> page().closeEditor(editor, true), dialog -> press(dialog, "Cancel"));
		assertEquals(editor, page().getActiveEditor());
		answer("Close Draft", () -> page().closeEditor(editor, true), dialog -> press(dialog, "Save"));
		until("the draft closed", () -> page().getActiveEditor() == null);
		assertEquals("Changed.", Files.readString(file));
	}

	@Test
	void replacingAWordIsOneStepAndReadAnew() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), Samples.faulty()));
		int flags = editor.flags().size();
		IFindReplaceTarget target = editor.getAdapter(IFindReplaceTarget.class);
		int found = ((IFindReplaceTargetExtension3) target).findAndSelect(0, "She said", true, true, false, false);
		assertEquals(Samples.faulty().indexOf("She said"), found);
		target.replaceSelection("Mayor Ingrid Vey said");
		assertTrue(editor.document().get().contains("Mayor Ingrid Vey said the harbour fund"));
		untilRead(editor);
		assertEquals(flags - 1, editor.flags().size());
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals(Samples.faulty(), editor.document().get());
	}
}
