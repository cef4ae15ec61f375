package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.flagsView;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.backread.engine.checks.Severity;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.flags.FlagColumn;
import org.backread.ui.flags.FlagRow;
import org.backread.ui.flags.FlagsView;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Flags view lists the draft in front, sorts, filters and leads to the place. */
@ExtendWith(QuietLog.class)
class FlagsViewTest {
	@TempDir
	Path folder;
	private FlagsView view;

	@BeforeEach
	void show() {
		view = flagsView();
		if (view.viewer().getTable().getSortDirection() == SWT.DOWN) {
			view.sortBy(FlagColumn.PLACE);
		}
	}

	@AfterEach
	void close() {
		for (Severity severity : Severity.values()) {
			view.filter().show(severity, true);
		}
		view.filter().show("page-furniture", true);
		view.filter().setWords("");
		view.refresh();
		closeAll();
	}

	@Test
	void saysWhatToDoWhenThereIsNothingToList() throws IOException {
		assertEquals("Open a draft to see its flags.", view.emptyMessage());
		open(draft("clean.txt", Samples.CLEAN));
		assertEquals("Nothing to flag in this draft.", view.emptyMessage());
		open(draft("empty.txt", ""));
		assertTrue(view.emptyMessage().startsWith("This draft is empty."), view.emptyMessage());
	}

	@Test
	void listsTheDraftInFront() throws IOException {
		DraftEditor faulty = open(draft("faulty.txt", Samples.faulty()));
		assertNull(view.emptyMessage());
		assertEquals(faulty.flags().size(), rows().size());
		assertTrue(rows().stream().anyMatch(row -> row.words().equals(Samples.FURNITURE) && row.paragraph() == 2));
		open(draft("clean.txt", Samples.CLEAN));
		assertEquals(List.of(), rows());
		page().activate(faulty);
		assertEquals(faulty.flags().size(), rows().size());
	}

	@Test
	void sortsByEveryColumnBothWays() throws IOException {
		open(draft("faulty.txt", Samples.faulty() + "\n\n" + Samples.FURNITURE + "\n"));
		assertTrue(rows().size() > 2, rows().toString());
		for (FlagColumn column : FlagColumn.values()) {
			view.sortBy(column);
			List<FlagRow> up = rows();
			List<FlagRow> expected = new ArrayList<>(up);
			expected.sort(column == FlagColumn.SEVERITY ? Comparator.comparing(row -> row.flag().severity())
					: column == FlagColumn.PLACE ? Comparator.comparing(row -> row.flag().span())
							: Comparator.comparing(row -> cell(column, row), String.CASE_INSENSITIVE_ORDER));
			assertEquals(expected, up, column.toString());
			view.sortBy(column);
			assertEquals(up.reversed(), rows(), column.toString());
		}
		view.sortBy(FlagColumn.PLACE);
	}

	@Test
	void filtersBySeverityRuleAndWords() throws IOException {
		open(draft("faulty.txt", Samples.faulty()));
		List<FlagRow> all = rows();
		view.filter().show(Severity.ERROR, false);
		view.refresh();
		assertTrue(rows().stream().noneMatch(row -> row.flag().severity() == Severity.ERROR));
		assertTrue(rows().size() < all.size());
		assertTrue(view.description().startsWith("Showing " + rows().size() + " of "), view.description());
		view.filter().show(Severity.ERROR, true);
		view.filter().show("page-furniture", false);
		view.refresh();
		assertTrue(rows().stream().noneMatch(row -> row.flag().rule().equals("page-furniture")));
		view.filter().show("page-furniture", true);
		view.filter().setWords("ADVERT");
		view.refresh();
		assertEquals(List.of(Samples.FURNITURE), rows().stream().map(FlagRow::words).toList());
		view.filter().setWords("");
		view.refresh();
		assertEquals(all, rows());
	}

	@Test
	void countsWhatIsListed() throws IOException {
		open(draft("faulty.txt", Samples.FURNITURE + "\n\n" + Samples.CLEAN));
		assertEquals("1 warning", view.description());
	}

	@Test
	void openingARowGoesToItsWords() throws IOException {
		DraftEditor editor = open(draft("faulty.txt", Samples.faulty()));
		page().activate(view);
		for (FlagRow row : rows()) {
			view.viewer().setSelection(new StructuredSelection(row));
			Event enter = new Event();
			enter.widget = view.viewer().getTable();
			view.viewer().getTable().notifyListeners(SWT.DefaultSelection, enter);
			ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
			assertEquals(row.flag().span().start(), selection.getOffset());
			assertEquals(row.flag().span().length(), selection.getLength());
			assertSame(editor, page().getActivePart());
		}
	}

	@Test
	void keepsTheSelectionWhileTheDraftIsTyped() throws IOException, BadLocationException {
		DraftEditor editor = open(draft("faulty.txt", Samples.faulty()));
		FlagRow last = rows().getLast();
		view.viewer().setSelection(new StructuredSelection(last));
		editor.document().replace(0, 0, "Marlow Haven news.\n\n");
		untilRead(editor);
		FlagRow selected = (FlagRow) view.viewer().getStructuredSelection().getFirstElement();
		assertEquals(last.words(), selected.words());
		assertEquals(last.paragraph() + 1, selected.paragraph());
	}

	private List<FlagRow> rows() {
		return Stream.of(view.viewer().getTable().getItems()).map(TableItem::getData).map(FlagRow.class::cast).toList();
	}

	private static String cell(FlagColumn column, FlagRow row) {
		return switch (column) {
			case WORDS -> row.words();
			case MESSAGE -> row.flag().message();
			case RULE -> row.rule();
			case SEVERITY, PLACE -> throw new IllegalArgumentException(column.toString());
		};
	}

	private Path draft(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}
}
