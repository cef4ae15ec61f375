package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.backread.ui.editor.Card;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.editor.DraftHover;
import org.backread.ui.editor.MentionAnnotation;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who is meant at the cursor is marked wherever the draft mentions them. */
@ExtendWith(QuietLog.class)
class MentionsTest {
	private static final String STORY = String.join("\n\n",
			"Harbour Engineer Lucas Brandt drew up the first plan for the quay.",
			"Mayor Tobias Renn liked it. He signed the order on Friday in the old customs house.",
			"The work begins in March and should be finished before the winter.", "");
	private static final List<String> RENN = List.of("Mayor Tobias Renn", "He");

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void marksFollowTheCursor() throws IOException {
		DraftEditor editor = open(draft());
		cursor(editor, "He signed", 1);
		until("Renn", () -> marked(editor).equals(RENN));
		cursor(editor, "Brandt drew", 2);
		until("Brandt", () -> marked(editor).equals(List.of("Engineer Lucas Brandt")));
		cursor(editor, "winter", 2);
		until("nobody", () -> marked(editor).isEmpty());
		StyledText text = viewer(editor).getTextWidget();
		assertEquals(List.of(), Stream.of(text.getStyleRanges()).filter(style -> style.borderStyle != SWT.NONE).toList());
	}

	@Test
	void marksAreRenewedWhenTheDraftIsReadAgain() throws IOException, BadLocationException {
		DraftEditor editor = open(draft());
		cursor(editor, "He signed", 1);
		until("Renn", () -> marked(editor).equals(RENN));
		editor.document().replace(editor.document().get().indexOf("The work"), 0, "Mr Renn went home.\n\n");
		assertEquals(RENN, marked(editor));
		untilRead(editor);
		assertEquals(List.of("Mayor Tobias Renn", "He", "Mr Renn"), marked(editor));
	}

	@Test
	void theCardSaysWhoIsMeantAndWhoElseItMightBe() throws IOException {
		DraftEditor editor = open(draft());
		Card card = card(editor, "He signed");
		assertTrue(card.text().contains("\u201cHe\u201d is taken to be Tobias Renn"), card.text());
		assertTrue(card.text().contains("First named as Mayor Tobias Renn, paragraph 2; 2 mentions"), card.text());
		assertTrue(card.text().contains("Lucas Brandt, 1 paragraph before: last mentioned further back"), card.text());
		assertEquals(2, card.links().size());
		assertNull(card(editor, "finished"));
	}

	@Test
	void theFirstMentionIsAKeyAway() throws IOException {
		DraftEditor editor = open(draft());
		cursor(editor, "He signed", 1);
		run("org.backread.ui.firstReference");
		assertEquals("Mayor Tobias Renn", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
	}

	private static Card card(DraftEditor editor, String words) {
		DraftHover hover = new DraftHover(editor);
		return hover.getHoverInfo2(viewer(editor), new Region(editor.document().get().indexOf(words), 0));
	}

	private static void cursor(DraftEditor editor, String words, int into) {
		editor.selectAndReveal(editor.document().get().indexOf(words) + into, 0);
	}

	private static List<String> marked(DraftEditor editor) {
		IAnnotationModel model = viewer(editor).getAnnotationModel();
		List<Position> marks = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof MentionAnnotation mark) {
				marks.add(model.getPosition(mark));
			}
		}
		marks.sort((one, other) -> one.getOffset() - other.getOffset());
		return marks.stream()
				.map(mark -> editor.document().get().substring(mark.getOffset(), mark.getOffset() + mark.getLength()))
				.toList();
	}

	private static ISourceViewer viewer(DraftEditor editor) {
		return (ISourceViewer) editor.getAdapter(ITextViewer.class);
	}

	private Path draft() throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), STORY);
	}
}
