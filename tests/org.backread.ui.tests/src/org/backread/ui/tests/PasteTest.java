package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.backread.ui.editor.DraftEditor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Paste keeps paragraphs and drops markup. */
@ExtendWith(QuietLog.class)
class PasteTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void aWebPageBringsItsParagraphsAsOneStep() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), "Before."));
		put("<p>First <b>bold</b> words.</p><p>Second &amp; last.</p>", HTMLTransfer.getInstance(),
				"First bold words. Second & last.");
		editor.selectAndReveal(0, "Before.".length());
		run(editor, ITextEditorActionConstants.PASTE);
		assertEquals("First bold words.\n\nSecond & last.", editor.document().get());
		run(editor, ITextEditorActionConstants.UNDO);
		assertEquals("Before.", editor.document().get());
	}

	@Test
	void aWordProcessorBringsItsParagraphs() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), " End."));
		put("{\\rtf1\\ansi First.\\par Second.\\par}", RTFTransfer.getInstance(), "First.\nSecond.");
		editor.selectAndReveal(0, 0);
		run(editor, ITextEditorActionConstants.PASTE);
		assertEquals("First.\n\nSecond. End.", editor.document().get());
	}

	@Test
	void markupWithoutWordsLeavesThePlainText() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), "x"));
		put("<img src='wall.png'>", HTMLTransfer.getInstance(), "Plain.");
		editor.selectAndReveal(0, 1);
		run(editor, ITextEditorActionConstants.PASTE);
		assertEquals("Plain.", editor.document().get());
	}

	@Test
	void whatADraftCopiesComesBackAsItWas() throws IOException {
		String text = "One.\nTwo.\n\n\nThree.\n";
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), text));
		assertFalse(editor.getAction(ITextEditorActionConstants.COPY).isEnabled());
		editor.selectAndReveal(0, text.length());
		run(editor, ITextEditorActionConstants.CUT);
		assertEquals("", editor.document().get());
		run(editor, ITextEditorActionConstants.PASTE);
		run(editor, ITextEditorActionConstants.PASTE);
		assertEquals(text + text, editor.document().get());
	}

	private static void run(DraftEditor editor, String action) {
		editor.getAction(action).run();
	}

	private static void put(String markup, Transfer kind, String plain) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { markup, plain }, new Transfer[] { kind, TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
