package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.backread.review.ClaimStatus;
import org.backread.review.Review;
import org.backread.ui.claims.ClaimsView;
import org.backread.ui.drafts.DraftsView;
import org.backread.ui.editor.DraftEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole review of a draft, from opening it to the signature, without a mouse. */
@ExtendWith(QuietLog.class)
class KeyboardReviewTest {
	private IFile file;

	@BeforeEach
	void create() throws CoreException {
		page().hideView(page().findView(ClaimsView.ID)); // opened anew it shows the page of a claim that people begin with
		file = DraftFiles.create("harbour.txt", Samples.faulty());
		page().getWorkbenchWindow().getShell().forceActive();
	}

	@AfterEach
	void delete() throws CoreException {
		DraftFiles.clean();
	}

	@Test
	void aReviewNeedsNoMouse() throws Exception {
		Person.does(person -> {
			openFromTheDraftsView(person);
			walkTheFlags(person);
			deleteTheFurniture(person);
			dismissTheOrphan(person);
			enterAClaim(person);
			signOff(person);
		});
		Review review = DraftFiles.recordOf(file);
		assertEquals(List.of("Known from the headline"),
				review.getDecisions().stream().map(each -> each.getReason()).toList());
		assertEquals(List.of(ClaimStatus.BEING_CHECKED),
				review.getClaims().stream().map(each -> each.getStatus()).toList());
		assertEquals(List.of("Goes to the late edition"),
				review.getSignOffs().stream().map(each -> each.getNote()).toList());
	}

	private void openFromTheDraftsView(Person person) {
		person.press("Alt+V");
		person.press("D");
		person.until("the drafts in front", () -> page().getActivePart() instanceof DraftsView);
		DraftsView view = (DraftsView) person.see(() -> page().getActivePart());
		person.until("the focus in the list", () -> view.viewer().getControl().isFocusControl());
		select(person, view, file.getParent());
		if (person.see(() -> !view.viewer().getExpandedState(file.getParent()))) {
			person.press("Enter");
		}
		select(person, view, file);
		person.press("Enter");
		person.until("the draft open", () -> page().getActivePart() instanceof DraftEditor);
		person.until("the draft read", () -> editor().review() != null && editor().review().isCurrent());
	}

	/** Walks down the tree from its top. */
	private static void select(Person person, DraftsView view, IResource wanted) {
		Tree tree = view.viewer().getTree();
		person.press("Down");
		person.until("a selection", () -> tree.getSelectionCount() == 1);
		person.press("Home");
		person.until("the top", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == tree.getItem(0));
		for (int i = 0; i < 20; i++) {
			Object selected = person.see(() -> view.viewer().getStructuredSelection().getFirstElement());
			if (selected.equals(wanted)) {
				return;
			}
			person.press("Down");
			person.until("the next", () -> !selected.equals(view.viewer().getStructuredSelection().getFirstElement()));
		}
		throw new AssertionError("no way to " + wanted);
	}

	private void walkTheFlags(Person person) {
		assertEquals(2, person.see(() -> editor().flags().size()));
		person.press("F8");
		person.until("the first flag", () -> selectedWords().equals(Samples.FURNITURE));
		person.press("F8");
		person.until("the second flag", () -> Samples.ORPHAN.startsWith(selectedWords()));
		person.press("Shift+F8");
		person.until("the flag before", () -> selectedWords().equals(Samples.FURNITURE));
	}

	private void deleteTheFurniture(Person person) {
		person.press("Ctrl+1");
		person.until("the proposals", () -> Stream.of(Display.getCurrent().getShells())
				.anyMatch(shell -> shell.isVisible() && Dialogs.all(shell).anyMatch(Table.class::isInstance)
						&& shell.getParent() != null));
		person.press("Enter");
		person.until("the furniture gone", () -> !editor().document().get().contains(Samples.FURNITURE));
		person.until("the draft read again", () -> editor().review().isCurrent() && editor().flags().size() == 1);
	}

	private void dismissTheOrphan(Person person) {
		person.press("F8");
		person.until("the flag", () -> Samples.ORPHAN.startsWith(selectedWords()));
		person.press("Ctrl+Shift+D");
		person.window("Dismiss Flag");
		person.type("Known from the headline");
		person.press("Enter");
		person.until("no flag", () -> editor().flags().isEmpty());
		person.backIn(() -> page().getWorkbenchWindow().getShell());
	}

	private void enterAClaim(Person person) {
		person.press("Ctrl+Shift+C");
		person.until("the claim", () -> page().findView(ClaimsView.ID) instanceof ClaimsView claims
				&& claims.table().selected() != null);
		ClaimsView claims = (ClaimsView) person.see(() -> page().findView(ClaimsView.ID));
		person.goTo("the focus in the ledger", () -> {
			person.press("Alt+V");
			person.press("C");
		}, () -> claims.table().viewer().getControl().isFocusControl());
		person.tabTo("Tab", () -> claims.form().fields().status());
		person.press("Down");
		person.until("the status", () -> claims.table().selected().getStatus() == ClaimStatus.BEING_CHECKED);
		person.press("F12");
		person.until("the draft in front", () -> page().getActivePart() instanceof DraftEditor);
	}

	private void signOff(Person person) {
		person.press("Ctrl+Shift+Enter");
		Shell dialog = person.window("Sign Off harbour.txt");
		Button accept = person.see(() -> Dialogs.find(dialog, Button.class,
				button -> button.getText().replace("&", "").startsWith("I have seen")));
		person.tabTo("Tab", () -> accept);
		person.press("Space");
		person.until("the box checked", accept::getSelection);
		Text note = person.see(() -> Dialogs.find(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0));
		person.tabTo("Tab", () -> note);
		person.type("Goes to the late edition");
		Button sign = person.see(() -> Dialogs.find(dialog, Button.class,
				button -> button.getText().replace("&", "").equals("Sign Off")));
		person.tabTo("Tab", () -> sign);
		person.press("Space");
		person.until("the dialog closed", dialog::isDisposed);
		person.until("the record saved", () -> editor().review().record().isSaved());
	}

	private DraftEditor editor() {
		return (DraftEditor) page().getActiveEditor();
	}

	private String selectedWords() {
		return ((ITextSelection) editor().getSelectionProvider().getSelection()).getText();
	}
}
