package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.answer;
import static org.backread.ui.tests.Dialogs.find;
import static org.backread.ui.tests.Dialogs.hasButton;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.backread.ui.tests.Workbench.untilSaved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.backread.review.Change;
import org.backread.review.ClaimStatus;
import org.backread.review.DisputedClaim;
import org.backread.review.ReplyState;
import org.backread.review.Stance;
import org.backread.ui.claims.ClaimsView;
import org.backread.ui.editor.DraftEditor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of claims is kept by hand, remembers everything and loses nothing. */
@ExtendWith(QuietLog.class)
class ClaimsViewTest {
	private static final String TEXT = """
			Margaret Harker, the harbour master, said on Monday that the ferry carried 400 people.

			"Nobody warned us," said Tom Ruddle, who runs the ticket office.

			The company's log gives 250 passengers.
			""";

	@TempDir
	Path folder;
	private ClaimsView view;
	private DraftEditor editor;

	@BeforeEach
	void open400() throws IOException {
		view = show(ClaimsView.ID, ClaimsView.class);
		editor = open(Files.writeString(folder.resolve("draft.txt"), TEXT));
	}

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void saysHowToBegin() {
		assertTrue(view.emptyMessage().startsWith("No claims are listed yet."), view.emptyMessage());
	}

	@Test
	void selectedWordsBecomeAClaimOfTheirSpeaker() {
		DisputedClaim claim = add("the ferry carried 400 people");
		assertEquals("the ferry carried 400 people", claim.getAnchor().getQuote());
		assertEquals("Margaret Harker", claim.getClaimant());
		assertEquals(ClaimStatus.UNCHECKED, claim.getStatus());
		assertEquals(claim, view.table().selected());
		assertEquals(editor, page().getActivePart(), "the draft keeps the focus");
	}

	@Test
	void withoutASelectionTheSentenceIsTaken() {
		page().activate(editor);
		editor.selectAndReveal(TEXT.indexOf("log gives"), 0);
		run("org.backread.ui.addClaim");
		assertEquals("The company's log gives 250 passengers.", claims().getFirst().getAnchor().getQuote());
	}

	@Test
	void atAFlagTheSentenceIsTakenToo() {
		editor.document().set(TEXT + "\nShe said the log was wrong.\n");
		untilRead(editor);
		page().activate(editor);
		editor.goTo(editor.review().flags().stream().filter(flag -> flag.rule().equals("orphan-attribution")).findFirst()
				.orElseThrow());
		run("org.backread.ui.addClaim");
		assertEquals("She said the log was wrong.", claims().getFirst().getAnchor().getQuote());
	}

	@Test
	void whatTheDraftClaimsIsSuggestedUnlessItIsListed() {
		page().activate(editor);
		answer("Suggest Claims", () -> run("org.backread.ui.suggestClaims"), dialog -> {
			Table table = find(dialog, Table.class, one -> true);
			TableItem figure = Stream.of(table.getItems()).filter(item -> item.getText(1).contains("400 people"))
					.findFirst().orElseThrow();
			assertEquals("Margaret Harker", figure.getText(2));
			figure.setChecked(true);
			table.notifyListeners(SWT.Selection, new Event());
			press(dialog, "Add Ticked");
		});
		assertEquals(1, claims().size());
		assertTrue(claims().getFirst().getAnchor().getQuote().contains("400 people"));
		page().activate(editor);
		answer("Suggest Claims", () -> run("org.backread.ui.suggestClaims"), dialog -> assertTrue(
				Stream.of(find(dialog, Table.class, one -> true).getItems()).noneMatch(item -> item.getText(1).contains("400 people"))));
	}

	@Test
	void whatIsEnteredIsSavedAndReadAgain() {
		add("the ferry carried 400 people");
		choose(view.form().fields().status(), ClaimStatus.VALUES.indexOf(ClaimStatus.DISPUTED));
		choose(view.form().fields().reply(), ReplyState.VALUES.indexOf(ReplyState.SOUGHT));
		type(view.form().fields().wording(), "The ferry was overloaded");
		type(view.form().fields().note(), "Ask the owner");
		view.form().pages().setSelection(1);
		until("the page to be laid out", () -> hasButton(shell(), "Add\u2026"));
		answer("Add Evidence", () -> press(shell(), "Add\u2026"), dialog -> {
			find(dialog, Text.class, text -> (text.getStyle() & SWT.SINGLE) != 0).setText("Passenger list");
			find(dialog, Combo.class, combo -> true).select(Stance.VALUES.indexOf(Stance.CONTRADICTS));
			press(dialog, "Add");
		});
		untilSaved(editor);
		closeAll();
		editor = open(folder.resolve("draft.txt"));
		DisputedClaim claim = claims().getFirst();
		assertEquals(ClaimStatus.DISPUTED, claim.getStatus());
		assertEquals(ReplyState.SOUGHT, claim.getReply());
		assertEquals("The ferry was overloaded", claim.getWording());
		assertEquals("Ask the owner", claim.getNote());
		assertEquals("Passenger list", claim.getEvidence().getFirst().getSource());
		assertEquals(Stance.CONTRADICTS, claim.getEvidence().getFirst().getStance());
		assertEquals(List.of("Claim entered.", "Status changed from unchecked to disputed.",
				"Reply changed from not sought to sought.", "In other words set to The ferry was overloaded.",
				"Note set to Ask the owner.", "Evidence added: Passenger list (contradicts it)."),
				claim.getHistory().stream().map(Change::getWhat).toList());
		assertEquals("+0 \u22121", view.table().viewer().getTable().getItem(0).getText(3));
		assertEquals("The ferry was overloaded", view.form().fields().wording().getText());
	}

	@Test
	void everyStepCanBeTakenBack() {
		DisputedClaim claim = add("the ferry carried 400 people");
		choose(view.form().fields().status(), ClaimStatus.VALUES.indexOf(ClaimStatus.REFUTED));
		type(view.form().fields().owner(), "Night desk");
		undo();
		assertFalse("Night desk".equals(claim.getOwner()));
		assertEquals(claim.getOwner(), view.form().fields().owner().getText());
		undo();
		assertEquals(ClaimStatus.UNCHECKED, claim.getStatus());
		assertEquals(1, claim.getHistory().size());
		undo();
		assertTrue(claims().isEmpty());
		page().activate(view);
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.REDO.getId()).run();
		assertEquals(1, claims().size());
		untilSaved(editor);
	}

	@Test
	void whatIsTypedBelongsToTheClaimItWasTypedFor() {
		DisputedClaim first = add("the ferry carried 400 people");
		DisputedClaim second = add("250 passengers");
		view.form().fields().note().setText("About the log");
		view.table().viewer().setSelection(new StructuredSelection(first));
		assertEquals("About the log", second.getNote());
		assertEquals("", view.form().fields().note().getText());
	}

	@Test
	void closingTheLedgerKeepsWhatIsTyped() {
		DisputedClaim claim = add("the ferry carried 400 people");
		view.form().fields().note().setText("About the log");
		page().hideView(view);
		assertEquals("About the log", claim.getNote());
	}

	@Test
	void claimsThatCannotBothBeTrueAreShownSideBySide() {
		DisputedClaim first = add("the ferry carried 400 people");
		DisputedClaim second = add("250 passengers");
		assertEquals("the ferry carried 400 people", view.form().conflicts().theirs());
		view.form().conflicts().button().notifyListeners(SWT.Selection, new Event());
		view.table().viewer().setSelection(new StructuredSelection(first));
		assertEquals("250 passengers", view.form().conflicts().theirs());
		assertEquals("Conflict: 250 passengers", view.form().conflicts().others().getItem(0));
		assertEquals(List.of(first), second.getConflictsWith());
		view.form().conflicts().button().notifyListeners(SWT.Selection, new Event());
		assertTrue(second.getConflictsWith().isEmpty() && first.getConflictsWith().isEmpty());
	}

	@Test
	void sortsAndFilters() {
		add("250 passengers");
		add("the ferry carried 400 people");
		assertEquals(List.of("250 passengers", "the ferry carried 400 people"), listed("claim"));
		assertEquals(List.of("the ferry carried 400 people", "250 passengers"), listed("place"));
		Text search = find(view.table().viewer().getTable().getParent().getParent(), Text.class,
				text -> (text.getStyle() & SWT.SEARCH) != 0);
		search.setText("harker");
		assertEquals(1, view.table().viewer().getTable().getItemCount());
		search.setText("");
		assertEquals(2, view.table().viewer().getTable().getItemCount());
	}

	@Test
	void openingARowGoesToTheWordsWhereverTheyAre() throws BadLocationException {
		DisputedClaim claim = add("250 passengers");
		editor.document().replace(0, 0, "A new first paragraph.\n\n");
		untilRead(editor);
		page().activate(view);
		view.table().viewer().setSelection(new StructuredSelection(claim));
		view.table().viewer().getTable().notifyListeners(SWT.DefaultSelection, new Event());
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertEquals("250 passengers", selection.getText());
		editor.document().set("All of it is gone.");
		untilRead(editor);
		assertEquals("gone", view.table().viewer().getTable().getItem(0).getText(4));
		assertFalse(claims().isEmpty());
	}

	private DisputedClaim add(String words) {
		page().activate(editor);
		int start = editor.document().get().indexOf(words);
		editor.selectAndReveal(start, words.length());
		run("org.backread.ui.addClaim");
		return claims().getLast();
	}

	private List<DisputedClaim> claims() {
		return editor.review().record().review().orElseThrow().getClaims();
	}

	private List<String> listed(String column) {
		view.table().sortBy(column);
		return Stream.of(view.table().viewer().getTable().getItems()).map(item -> item.getText(1)).toList();
	}

	private void undo() {
		page().activate(view);
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static void type(Text text, String words) {
		text.setText(words);
		text.notifyListeners(SWT.FocusOut, new Event());
	}

	private Composite shell() {
		return view.table().viewer().getTable().getShell();
	}
}
