package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.backread.ui.drawing.Chart.Spot;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.map.Block;
import org.backread.ui.map.MapView;
import org.backread.ui.map.ParagraphMove;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The article map shows the paragraphs and moves them, each move one step to undo. */
@ExtendWith(QuietLog.class)
class MapViewTest {
	private static final String HEAD = "Marlow Haven to get a sea wall";
	private static final String FIRST = "Mayor Ingrid Vey opened the harbour on Monday, and said the wall would follow.";
	private static final String SECOND = "The wall will be built in three stages before the winter storms.";
	private static final String LAST = "A ferry will carry the stones across the sound.";
	private static final String STORY = String.join("\n\n", HEAD, FIRST, Samples.FURNITURE, SECOND, LAST);

	@TempDir
	Path folder;
	private MapView view;
	private DraftEditor editor;

	@BeforeEach
	void openDraft() throws IOException {
		view = show(MapView.ID, MapView.class);
		editor = open(Files.writeString(folder.resolve("draft.txt"), STORY));
	}

	@AfterEach
	void close() {
		view.showAsTable(false);
		closeAll();
	}

	@Test
	void showsEveryParagraphWithItsRoleVoicesAndFlags() {
		List<String> blocks = view.chart().chart().spots().stream().map(Spot::description).toList();
		assertEquals(5, blocks.size());
		assertTrue(blocks.get(0).startsWith("Paragraph 1, headline, 7 words"), blocks.get(0));
		assertTrue(blocks.get(1).contains("Speaking: Ingrid Vey."), blocks.get(1));
		assertTrue(blocks.get(2).startsWith("Paragraph 3, page furniture, 1 word"), blocks.get(2));
		assertTrue(blocks.get(2).contains("Flagged: 1 warning."), blocks.get(2));
	}

	@Test
	void anEmptyDraftSaysSo() throws IOException {
		open(Files.writeString(folder.resolve("empty.txt"), ""));
		assertTrue(view.emptyMessage().startsWith("This draft is empty."), view.emptyMessage());
	}

	@Test
	void draggingMovesAParagraphInOneStep() {
		page().activate(view);
		drag(4, 1, -3);
		assertEquals(String.join("\n\n", HEAD, LAST, FIRST, Samples.FURNITURE, SECOND), editor.document().get());
		assertEquals(LAST, selected());
		undo();
		assertEquals(STORY, editor.document().get());
	}

	@Test
	void aDragThatEndsWhereItBeganChangesNothing() {
		page().activate(view);
		drag(1, 1, 8);
		assertEquals(STORY, editor.document().get());
	}

	@Test
	void keysMoveTheParagraphAtTheCursor() {
		editor.selectAndReveal(STORY.indexOf(SECOND) + 3, 0);
		run("org.backread.ui.moveParagraphUp");
		assertEquals(String.join("\n\n", HEAD, FIRST, SECOND, Samples.FURNITURE, LAST), editor.document().get());
		untilRead(editor);
		run("org.backread.ui.moveParagraphDown");
		untilRead(editor);
		run("org.backread.ui.moveParagraphDown");
		assertEquals(String.join("\n\n", HEAD, FIRST, Samples.FURNITURE, LAST, SECOND), editor.document().get());
		assertEquals(SECOND, selected());
		untilRead(editor);
		run("org.backread.ui.moveParagraphDown");
		assertEquals(String.join("\n\n", HEAD, FIRST, Samples.FURNITURE, LAST, SECOND), editor.document().get());
	}

	@Test
	void everyMoveKeepsEveryWordAndIsUndone() {
		int paragraphs = editor.review().analysis().orElseThrow().paragraphs().size();
		for (int from = 0; from < paragraphs; from++) {
			for (int to = 0; to <= paragraphs; to++) {
				var move = ParagraphMove.of(editor.review().analysis().orElseThrow(), from, to);
				if (move.isEmpty()) {
					assertTrue(to == from || to == from + 1);
					continue;
				}
				assertTrue(editor.apply(move.get()));
				List<String> moved = List.of(editor.document().get().split("\n\n"));
				assertEquals(paragraphs, moved.size(), from + " to " + to);
				assertEquals(STORY.split("\n\n")[from], moved.get(to > from ? to - 1 : to));
				undo();
				assertEquals(STORY, editor.document().get());
				untilRead(editor);
			}
		}
	}

	@Test
	void choosingABlockSelectsItsParagraphAndTheTableSaysTheSame() {
		view.chart().choose(view.chart().chart().spots().get(3), false);
		assertEquals(SECOND, selected());
		view.showAsTable(true);
		TableItem[] rows = view.viewer().getTable().getItems();
		assertEquals(List.of("1", "2", "3", "4", "5"), Stream.of(rows).map(TableItem::getText).toList());
		assertEquals(SECOND, ((Block) rows[3].getData()).begins());
		assertEquals(3, view.viewer().getTable().getSelectionIndex());
		assertEquals("Ingrid Vey", rows[1].getText(3));
	}

	private void drag(int from, int onto, int above) {
		Spot start = view.chart().chart().spots().get(from);
		Spot end = view.chart().chart().spots().get(onto);
		int target = end.bounds().y + end.bounds().height / 2 + above;
		mouse(SWT.MouseDown, start, start.bounds().y + 4, 0);
		mouse(SWT.MouseMove, start, target, SWT.BUTTON1);
		mouse(SWT.MouseUp, start, target, SWT.BUTTON1);
	}

	private void mouse(int type, Spot column, int y, int state) {
		Event event = new Event();
		event.button = 1;
		event.x = column.bounds().x + 4;
		event.y = y;
		event.stateMask = state;
		view.chart().canvas().notifyListeners(type, event);
	}

	private void undo() {
		((ITextOperationTarget) editor.getAdapter(ITextViewer.class)).doOperation(ITextOperationTarget.UNDO);
	}

	private String selected() {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}
}
