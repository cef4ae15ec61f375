package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.answer;
import static org.backread.ui.tests.Dialogs.find;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.flagsView;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.backread.ui.tests.Workbench.untilSaved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.backread.engine.checks.Flag;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.store.ReviewStore;
import org.backread.ui.decisions.DecisionsView;
import org.backread.ui.decisions.HistoryEntry;
import org.backread.ui.decisions.HistoryView;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.flags.FlagRow;
import org.backread.ui.flags.FlagsView;
import org.backread.ui.review.DecisionLog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Flags are waved through with a reason, stay so through edits and restarts, and can be opened again. */
@ExtendWith(QuietLog.class)
class DecisionsTest {
	private static final String ORPHAN_RULE = "orphan-attribution";

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void dismissingAtTheCaretTakesTheFlagAwayEverywhereAndSaysWhy() throws IOException {
		DraftEditor editor = open(draft());
		FlagsView flags = flagsView();
		int before = editor.flags().size();
		page().activate(editor);
		editor.goTo(flag(editor));
		answer("Dismiss Flag", () -> run("org.backread.ui.dismiss"), dialog -> {
			find(dialog, Combo.class, combo -> true).setText("She is the mayor of the headline");
			press(dialog, "Dismiss");
		});
		assertFalse(hasFlag(editor));
		assertEquals(before - 1, editor.flags().size());
		assertTrue(rows(flags).stream().noneMatch(row -> row.flag().rule().equals(ORPHAN_RULE)));
		assertEquals("1 warning", flags.description());
		DecisionsView view = show(DecisionsView.ID, DecisionsView.class);
		assertNull(view.emptyMessage());
		TableItem item = view.table().viewer().getTable().getItem(0);
		assertEquals("Only here", item.getText(2));
		assertEquals("She is the mayor of the headline", item.getText(5));
		assertEquals("4", item.getText(6));
		untilSaved(editor);
		String saved = Files.readString(ReviewStore.sidecarOf(folder.resolve("draft.txt")));
		assertTrue(saved.contains("She is the mayor of the headline"), saved);
	}

	@Test
	void dismissingFromTheFlagsViewTakesTheSelectedFlag() throws IOException {
		DraftEditor editor = open(draft());
		FlagsView flags = flagsView();
		page().activate(flags);
		FlagRow row = rows(flags).stream().filter(each -> each.flag().rule().equals(ORPHAN_RULE)).findFirst().orElseThrow();
		flags.viewer().setSelection(new StructuredSelection(row));
		answer("Dismiss Flag", () -> run("org.backread.ui.dismiss"), dialog -> press(dialog, "Dismiss"));
		assertFalse(hasFlag(editor));
		page().activate(flags);
		flags.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
		assertTrue(hasFlag(editor));
		flags.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.REDO.getId()).run();
		assertFalse(hasFlag(editor));
	}

	@Test
	void aDismissalMovesWithItsWordsAndOutlivesClosing() throws IOException, BadLocationException {
		DraftEditor editor = open(draft());
		dismiss(editor, DecisionKind.DISMISSED_HERE);
		editor.document().replace(0, 0, "Marlow Haven council met again.\n\n");
		untilRead(editor);
		assertFalse(hasFlag(editor));
		editor.document().set("\u201CMarlow Haven\u201D first.\n\n" + Samples.faulty());
		editor.doSave(new NullProgressMonitor());
		untilSaved(editor);
		closeAll();
		assertFalse(hasFlag(open(folder.resolve("draft.txt"))));
	}

	@Test
	void wordsThatChangedAreFlaggedAnewAndTheDecisionSaysThatTheyAreGone() throws IOException {
		DraftEditor editor = open(draft());
		dismiss(editor, DecisionKind.DISMISSED_HERE);
		editor.document().set(Samples.faulty().replace(Samples.ORPHAN, "She told reporters the harbour fund was empty."));
		untilRead(editor);
		assertTrue(hasFlag(editor));
		DecisionsView view = show(DecisionsView.ID, DecisionsView.class);
		assertEquals("gone", view.table().viewer().getTable().getItem(0).getText(6));
	}

	@Test
	void aRuleCanBeDismissedInTheWholeDraftAndReopened() throws IOException {
		DraftEditor editor = open(draft());
		dismiss(editor, DecisionKind.DISMISSED_IN_DRAFT);
		editor.document().set(Samples.faulty() + "\n\n" + Samples.ORPHAN.replace("harbour", "bridge"));
		untilRead(editor);
		assertFalse(hasFlag(editor));
		DecisionsView view = show(DecisionsView.ID, DecisionsView.class);
		Decision decision = decisions(editor).getFirst();
		view.table().viewer().setSelection(new StructuredSelection(decision));
		view.reopen();
		assertTrue(hasFlag(editor));
		assertEquals("Every flag that was dismissed has been reopened. The History view has the whole story.",
				view.emptyMessage());
		view.showReopened(true);
		assertEquals(2, view.table().viewer().getTable().getItemCount());
		view.showReopened(false);
		untilSaved(editor);
		closeAll();
		assertTrue(hasFlag(open(folder.resolve("draft.txt"))));
	}

	@Test
	void theHistoryKeepsWhatWasTakenBack() throws IOException {
		DraftEditor editor = open(draft());
		dismiss(editor, DecisionKind.DISMISSED_HERE);
		DecisionLog.reopen(editor.review().record(), decisions(editor).getFirst());
		HistoryView view = show(HistoryView.ID, HistoryView.class);
		List<String> what = Stream.of(view.table().viewer().getTable().getItems())
				.map(item -> ((HistoryEntry) item.getData()).what().replaceAll(":.*", "")).sorted().toList();
		assertEquals(List.of("Dismissed", "Reopened"), what);
	}

	@Test
	void twoEditorsOfOneDraftShareTheDecisions() throws IOException, PartInitException {
		DraftEditor one = open(draft());
		DraftEditor other = (DraftEditor) page().openEditor(one.getEditorInput(), DraftEditor.ID, true,
				IWorkbenchPage.MATCH_NONE);
		untilRead(other);
		dismiss(one, DecisionKind.DISMISSED_HERE);
		assertFalse(hasFlag(other));
		page().closeEditor(one, false);
		other.review().record().undo();
		assertTrue(hasFlag(other));
		until("the undo to be saved", () -> other.review().record().isSaved());
	}

	private static void dismiss(DraftEditor editor, DecisionKind kind) {
		assertTrue(DecisionLog.dismiss(editor.review().record(), editor.document().get(), flag(editor), kind, ""));
		assertFalse(hasFlag(editor));
	}

	private static List<Decision> decisions(DraftEditor editor) {
		return editor.review().record().review().orElseThrow().getDecisions();
	}

	private static boolean hasFlag(DraftEditor editor) {
		boolean inReview = editor.review().flags().stream().anyMatch(flag -> flag.rule().equals(ORPHAN_RULE));
		assertEquals(inReview, editor.flags().stream().anyMatch(flag -> flag.flag().rule().equals(ORPHAN_RULE)));
		return inReview;
	}

	private static Flag flag(DraftEditor editor) {
		return editor.review().flags().stream().filter(flag -> flag.rule().equals(ORPHAN_RULE)).findFirst().orElseThrow();
	}

	private static List<FlagRow> rows(FlagsView view) {
		return Stream.of(view.viewer().getTable().getItems()).map(item -> (FlagRow) item.getData()).toList();
	}

	private Path draft() throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), Samples.faulty());
	}
}
