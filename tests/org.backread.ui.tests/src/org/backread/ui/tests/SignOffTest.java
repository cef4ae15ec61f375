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

import org.backread.desk.SignOffs;
import org.backread.engine.checks.Flag;
import org.backread.review.SignOff;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.signoff.SignOffView;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A signature names what stood open, holds for one text only, and shows what changed after it. */
@ExtendWith(QuietLog.class)
class SignOffTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void theGateListsExactlyWhatIsOpenAndWantsItAccepted() throws IOException {
		DraftEditor editor = open(draft(Samples.faulty()));
		List<String> messages = editor.review().flags().stream().map(Flag::message).toList();
		answer("Sign Off draft.txt", () -> run("org.backread.ui.signOff"), dialog -> {
			List<String> listed = Stream.of(find(dialog, Table.class, table -> true).getItems()).map(TableItem::getText)
					.toList();
			assertEquals(messages.size(), listed.size());
			for (int i = 0; i < listed.size(); i++) {
				assertTrue(listed.get(i).endsWith(messages.get(i)), listed.get(i));
			}
			assertFalse(sign(dialog).isEnabled());
			press(dialog, "I have seen these");
			assertTrue(sign(dialog).isEnabled());
			Text who = find(dialog, Text.class, text -> (text.getStyle() & SWT.SINGLE) != 0);
			who.setText("");
			assertFalse(sign(dialog).isEnabled());
			who.setText("Ada Marlow");
			find(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0).setText("Holds until the late edition");
			press(dialog, "Sign Off");
		});
		untilSaved(editor);
		closeAll();
		SignOff signOff = signOffs(open(folder.resolve("draft.txt"))).getFirst();
		assertEquals("Ada Marlow", signOff.getWho());
		assertEquals("Holds until the late edition", signOff.getNote());
		assertEquals(messages.size(), signOff.getOpen().size());
		assertEquals(SignOffs.hash(Samples.faulty()), signOff.getTextHash());
	}

	@Test
	void aClaimStaysOpenWhenItsWordsHaveGone() throws IOException {
		DraftEditor editor = open(draft(Samples.faulty()));
		editor.selectAndReveal(Samples.faulty().indexOf(Samples.ORPHAN), Samples.ORPHAN.length());
		run("org.backread.ui.addClaim");
		editor.document().set(Samples.CLEAN);
		untilRead(editor);
		answer("Sign Off draft.txt", () -> run("org.backread.ui.signOff"), dialog -> {
			TableItem[] listed = find(dialog, Table.class, table -> true).getItems();
			assertEquals(1, listed.length);
			assertTrue(listed[0].getText().startsWith("Claim, unchecked, its words have gone: "), listed[0].getText());
			assertFalse(sign(dialog).isEnabled());
		});
	}

	@Test
	void anOpenItemLeadsToItsWords() throws IOException {
		DraftEditor editor = open(draft(Samples.faulty()));
		Flag first = editor.review().flags().getFirst();
		answer("Sign Off draft.txt", () -> run("org.backread.ui.signOff"), dialog -> {
			Table table = find(dialog, Table.class, one -> true);
			table.setSelection(0);
			table.notifyListeners(SWT.DefaultSelection, new Event());
		});
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertEquals(first.span().start(), selection.getOffset());
		assertTrue(signOffs(editor).isEmpty());
	}

	@Test
	void aLaterEditMakesTheSignatureStaleAndIsShown() throws IOException, BadLocationException {
		DraftEditor editor = open(draft(Samples.CLEAN));
		SignOffView view = show(SignOffView.ID, SignOffView.class);
		assertEquals("This draft is not signed off.", view.state());
		page().activate(editor);
		answer("Sign Off draft.txt", () -> run("org.backread.ui.signOff"), dialog -> press(dialog, "Sign Off"));
		assertTrue(view.state().startsWith("Signed off by "), view.state());
		assertFalse(hasButton(shell(), "Show Changes"));
		int tuesday = Samples.CLEAN.indexOf("Tuesday");
		editor.document().replace(tuesday, "Tuesday".length(), "Wednesday");
		untilRead(editor);
		assertTrue(view.state().startsWith("The draft has changed since "), view.state());
		assertTrue(view.details().contains("on TuesdayWednesday after"), view.details());
		assertTrue(hasButton(shell(), "Show Changes"));
		editor.document().replace(tuesday, "Wednesday".length(), "Tuesday");
		untilRead(editor);
		assertTrue(view.state().startsWith("Signed off by "), view.state());
		editor.document().replace(0, 0, "New. ");
		editor.doSave(new NullProgressMonitor());
		untilSaved(editor);
		closeAll();
		open(folder.resolve("draft.txt"));
		assertTrue(view.state().startsWith("The draft has changed since "), view.state());
	}

	@Test
	void lineEndsAreNoChange() {
		assertEquals(SignOffs.hash("One.\nTwo.\n"), SignOffs.hash("One.\r\nTwo.\r\n"));
	}

	private static Button sign(Shell dialog) {
		return find(dialog, Button.class, button -> button.getText().equals("Sign Off"));
	}

	private static List<SignOff> signOffs(DraftEditor editor) {
		return editor.review().record().review().orElseThrow().getSignOffs();
	}

	private static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	private Path draft(String text) throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), text);
	}
}
