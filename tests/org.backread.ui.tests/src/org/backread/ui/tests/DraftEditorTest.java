package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backread.ui.editor.Card;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.editor.DraftHover;
import org.backread.ui.editor.FlagAnnotation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A draft is flagged as it is typed, explained and mended. */
@ExtendWith(QuietLog.class)
class DraftEditorTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void openingADraftFlagsIt() throws IOException {
		DraftEditor editor = open(draft(Samples.faulty()));
		FlagAnnotation furniture = flag(editor, "page-furniture");
		assertEquals(Samples.FURNITURE, words(editor, furniture));
		assertTrue(words(editor, flag(editor, "orphan-attribution")).contains("She"));
	}

	@Test
	void typingBringsAndTakesFlags() throws IOException, BadLocationException {
		DraftEditor editor = open(draft(Samples.CLEAN + "\n\n"));
		assertEquals(List.of(), editor.flags());
		editor.document().replace(editor.document().getLength(), 0, Samples.FURNITURE + "\n\n" + Samples.CLEAN);
		untilRead(editor);
		assertEquals(Samples.FURNITURE, words(editor, flag(editor, "page-furniture")));
		editor.document().set(Samples.CLEAN);
		untilRead(editor);
		assertEquals(List.of(), editor.flags());
	}

	@Test
	void aFlagMovesWithItsWordsUntilTheDraftIsReadAgain() throws IOException, BadLocationException {
		DraftEditor editor = open(draft(Samples.faulty()));
		editor.document().replace(0, 0, "Marlow Haven. ");
		assertFalse(editor.review().isCurrent());
		assertEquals(Samples.FURNITURE, words(editor, flag(editor, "page-furniture")));
	}

	@Test
	void theCardNamesFaultEvidenceAndFixes() throws IOException {
		DraftEditor editor = open(draft(Samples.faulty()));
		for (FlagAnnotation annotation : editor.flags()) {
			int offset = model(editor).getPosition(annotation).getOffset();
			Card card = new DraftHover(editor).getHoverInfo2(viewer(editor), new Region(offset, 0));
			assertTrue(card.text().contains(annotation.flag().message()), card.text());
			annotation.flag().candidates().forEach(candidate -> {
				assertTrue(card.text().contains(candidate.name()), card.text());
				assertTrue(card.text().contains(candidate.reason()), card.text());
			});
			annotation.flag().fixes().forEach(fix -> assertTrue(card.text().contains(fix.label()), card.text()));
		}
	}

	@Test
	void aFixIsOneStepToUndo() throws IOException {
		DraftEditor editor = open(draft(Samples.faulty()));
		FlagAnnotation furniture = flag(editor, "page-furniture");
		assertTrue(editor.apply(furniture.flag().fixes().getFirst()));
		assertFalse(editor.document().get().contains(Samples.FURNITURE));
		untilRead(editor);
		assertTrue(editor.flags().stream().noneMatch(flag -> flag.flag().rule().equals("page-furniture")));
		((ITextOperationTarget) viewer(editor)).doOperation(ITextOperationTarget.UNDO);
		assertEquals(Samples.faulty(), editor.document().get());
	}

	@Test
	void aFixOfAnEarlierTextIsRefused() throws IOException, BadLocationException {
		DraftEditor editor = open(draft(Samples.faulty()));
		FlagAnnotation furniture = flag(editor, "page-furniture");
		editor.document().replace(0, 0, "X");
		assertFalse(editor.apply(furniture.flag().fixes().getFirst()));
		assertEquals('X' + Samples.faulty(), editor.document().get());
	}

	@Test
	void nextAndPreviousGoRound() throws IOException {
		DraftEditor editor = open(draft(Samples.faulty()));
		int flags = editor.flags().size();
		editor.selectAndReveal(0, 0);
		for (FlagAnnotation expected : editor.flags()) {
			assertEquals(expected.flag(), editor.goToNext(true).orElseThrow());
		}
		assertEquals(editor.flags().getFirst().flag(), editor.goToNext(true).orElseThrow());
		assertEquals(editor.flags().get(flags - 1).flag(), editor.goToNext(false).orElseThrow());
		editor.goTo(editor.flags().getFirst().flag());
		assertEquals(editor.flags().get(1).flag(), editor.goToNext(true).orElseThrow());
	}

	@Test
	void theDraftIsSetAsProse() throws IOException {
		DraftEditor editor = open(draft(Samples.faulty()));
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		assertTrue(text.getWordWrap());
		assertTrue(text.getLineSpacing() > 0);
		assertTrue(text.getLeftMargin() >= 44, "margin " + text.getLeftMargin());
		assertNull(editor.getAction(ITextEditorActionConstants.DELETE_LINE));
		assertNotNull(editor.getAction(ITextEditorActionConstants.FIND));
	}

	@Test
	void anOldEncodingIsReadAndKept() throws IOException {
		Charset old = Charset.forName("windows-1252");
		Path file = folder.resolve("old.txt");
		Files.write(file, "The caf\u00e9 in Marlow Haven was closed \u2013 for good.\n".getBytes(old));
		DraftEditor editor = open(file);
		assertTrue(editor.document().get().contains("caf\u00e9"), editor.document().get());
		editor.document().set("The caf\u00e9 was open.\n");
		editor.doSave(new NullProgressMonitor());
		assertEquals("The caf\u00e9 was open.\n", new String(Files.readAllBytes(file), old));
	}

	private Path draft(String text) throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), text);
	}

	private static FlagAnnotation flag(DraftEditor editor, String rule) {
		return editor.flags().stream().filter(flag -> flag.flag().rule().equals(rule)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + rule + " among "
						+ editor.flags().stream().map(flag -> flag.flag().rule()).toList()));
	}

	private static String words(DraftEditor editor, FlagAnnotation flag) {
		var position = model(editor).getPosition(flag);
		try {
			return editor.document().get(position.getOffset(), position.getLength());
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private static IAnnotationModel model(DraftEditor editor) {
		return viewer(editor).getAnnotationModel();
	}

	private static ISourceViewer viewer(DraftEditor editor) {
		return (ISourceViewer) editor.getAdapter(ITextViewer.class);
	}
}
