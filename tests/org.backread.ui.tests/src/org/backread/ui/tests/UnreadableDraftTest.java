package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.until;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.backread.ui.drafts.OpenDraft;
import org.backread.ui.editor.DraftEditor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no draft is refused with a reason in plain words, and never shown as garbage. */
@ExtendWith(QuietLog.class)
class UnreadableDraftTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void aBinaryFileIsNotText() throws IOException {
		Path file = folder.resolve("story.docx");
		Files.write(file, new byte[] { 'P', 'K', 3, 4, 0, 0, 8, 0, 1, 2 });
		assertRefused(file, "story.docx is not plain text");
	}

	@Test
	void aMissingFileIsNotThere() {
		assertRefused(folder.resolve("gone.txt"), "gone.txt is not there any more");
	}

	@Test
	void aFolderIsNoDraft() {
		assertRefused(folder, " is a folder");
	}

	private static void assertRefused(Path file, String reason) {
		OpenDraft.open(page(), file);
		DraftEditor editor = (DraftEditor) page().getActiveEditor();
		Control text = editor.getAdapter(ITextViewer.class).getTextWidget();
		until("the text to make place", () -> !text.isVisible());
		assertNull(editor.review());
		until("the reason: " + reason, () -> words(editor.getSite().getShell()).contains(reason));
	}

	private static String words(Composite parent) {
		StringBuilder words = new StringBuilder();
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label && label.isVisible()) {
				words.append(label.getText()).append('\n');
			} else if (child instanceof Composite composite) {
				words.append(words(composite));
			}
		}
		return words.toString();
	}
}
