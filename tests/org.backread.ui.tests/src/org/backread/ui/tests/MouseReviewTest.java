package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.backread.review.ClaimStatus;
import org.backread.review.Review;
import org.backread.ui.claims.ClaimsView;
import org.backread.ui.drafts.DraftsView;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.flags.FlagRow;
import org.backread.ui.flags.FlagsView;
import org.backread.ui.review.ReviewRecord;
import org.backread.ui.signoff.SignOffView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole review of a draft, from opening it to the signature, without a key. */
@ExtendWith(QuietLog.class)
class MouseReviewTest {
	/** The height of a row of a list that drops down, about. */
	private static final int LIST_ROW = 28;

	private IFile file;

	@BeforeEach
	void create() throws CoreException {
		Workbench.show(FlagsView.ID, FlagsView.class);
		file = DraftFiles.create("harbour.txt", Samples.faulty());
		shell().forceActive();
	}

	@AfterEach
	void delete() throws CoreException {
		DraftFiles.clean();
	}

	@Test
	void aReviewNeedsNoKey() throws Exception {
		Person.does(person -> {
			openFromTheDraftsView(person);
			walkTheFlags(person);
			deleteTheFurniture(person);
			dismissTheOrphan(person);
			enterAClaim(person);
			signOff(person);
		});
		Review review = DraftFiles.recordOf(file);
		assertEquals(1, review.getDecisions().size());
		assertFalse(review.getDecisions().getFirst().getReason().isBlank());
		assertNotEquals(ClaimStatus.UNCHECKED, review.getClaims().getFirst().getStatus());
		assertEquals(1, review.getSignOffs().size());
	}

	private void openFromTheDraftsView(Person person) {
		clickTab(person, "Drafts");
		DraftsView view = (DraftsView) person.see(() -> page().findView(DraftsView.ID));
		if (person.see(() -> !view.viewer().getExpandedState(file.getParent()))) {
			doubleClickIn(person, view, file.getParent());
		}
		person.until("the draft listed", () -> view.viewer().testFindItem(file) != null
				&& view.viewer().getExpandedState(file.getParent()));
		doubleClickIn(person, view, file);
		person.until("the draft open", () -> page().getActivePart() instanceof DraftEditor);
		person.until("the draft read", () -> editor().review() != null && editor().review().isCurrent());
	}

	private static void doubleClickIn(Person person, DraftsView view, Object element) {
		person.until("it in the tree", () -> view.viewer().testFindItem(element) != null);
		person.doubleClick(() -> view.viewer().getTree(),
				() -> middle(((TreeItem) view.viewer().testFindItem(element)).getBounds()));
	}

	private void walkTheFlags(Person person) {
		clickTab(person, "Flags");
		FlagsView flags = (FlagsView) person.see(() -> page().findView(FlagsView.ID));
		person.until("two flags", () -> flags.viewer().getTable().getItemCount() == 2);
		for (int i = 1; i >= 0; i--) {
			int row = i;
			person.doubleClick(() -> flags.viewer().getTable(),
					() -> middle(flags.viewer().getTable().getItem(row).getBounds(1)));
			String words = person.see(() -> ((FlagRow) flags.viewer().getElementAt(row)).words());
			person.until("the flag's words", () -> selectedWords().equals(words));
		}
	}

	/** By the card that comes up over flagged words. */
	private void deleteTheFurniture(Person person) {
		person.pointAt(() -> text(), () -> at(Samples.FURNITURE));
		Supplier<Link> fix = () -> Person.visible(Link.class, link -> link.getText().contains("Delete")).orElse(null);
		person.until("the card", () -> fix.get() != null);
		person.click(fix, () -> new Point(12, 8));
		person.until("the furniture gone", () -> !text().getText().contains(Samples.FURNITURE));
		person.until("the draft read again", () -> editor().review().isCurrent() && editor().flags().size() == 1);
	}

	private void dismissTheOrphan(Person person) {
		FlagsView flags = (FlagsView) person.see(() -> page().findView(FlagsView.ID));
		person.until("one flag", () -> flags.viewer().getTable().getItemCount() == 1);
		person.click(() -> flags.viewer().getTable(), () -> middle(flags.viewer().getTable().getItem(0).getBounds(1)));
		person.until("it selected", () -> flags.selected().isPresent());
		clickTool(person, "Dismiss");
		Shell dialog = person.window("Dismiss Flag");
		Combo reasons = person.see(() -> Dialogs.find(dialog, Combo.class, combo -> true));
		choose(person, reasons, 0, () -> !reasons.getText().isBlank());
		person.click(() -> Dialogs.find(dialog, Button.class,
				button -> button.getText().replace("&", "").equals("Dismiss")));
		person.until("no flag", () -> editor().flags().isEmpty());
		person.backIn(MouseReviewTest::shell);
	}

	private void enterAClaim(Person person) {
		person.click(() -> text(), () -> at("three stages"));
		person.until("the caret there", () -> text().getCaretOffset() > 0 && page().getActivePart() == editor());
		clickTab(person, "Claims");
		clickTool(person, "Add");
		person.until("the claim", () -> page().findView(ClaimsView.ID) instanceof ClaimsView claims
				&& claims.table().selected() != null);
		ClaimsView claims = (ClaimsView) person.see(() -> page().findView(ClaimsView.ID));
		choose(person, person.see(() -> claims.form().fields().status()), 1,
				() -> claims.table().selected().getStatus() != ClaimStatus.UNCHECKED);
	}

	private void signOff(Person person) {
		clickTab(person, "Sign-off");
		person.until("the view", () -> page().findView(SignOffView.ID) instanceof SignOffView);
		person.click(() -> button(shell(), "Sign Off"));
		Shell dialog = person.window("Sign Off harbour.txt");
		person.click(() -> button(dialog, "I have seen"), () -> new Point(10, 10));
		person.until("the box checked", () -> button(dialog, "I have seen").getSelection());
		person.click(() -> button(dialog, "Sign Off"));
		person.until("the dialog closed", dialog::isDisposed);
		person.until("the record saved", () -> record().isSaved()
				&& !record().review().orElseThrow().getSignOffs().isEmpty());
	}

	/** Opens a combo box and chooses one of the first things listed. */
	private static void choose(Person person, Combo combo, int row, BooleanSupplier chosen) {
		person.click(() -> combo, () -> new Point(combo.getSize().x - 12, combo.getSize().y / 2));
		person.until("the list", () -> combo.getListVisible());
		person.click(() -> combo, () -> new Point(40, combo.getSize().y + 16 + row * LIST_ROW));
		person.until("a choice", chosen);
	}

	private static void clickTab(Person person, String title) {
		Predicate<Item> wanted = tab -> tab.getText().equals(title);
		Supplier<CTabFolder> folder = () -> Person.visible(CTabFolder.class,
				each -> Stream.of(each.getItems()).anyMatch(wanted)).orElseThrow();
		person.click(folder, () -> middle(Stream.of(folder.get().getItems()).filter(wanted).map(CTabItem::getBounds)
				.findFirst().orElseThrow()));
		person.until("the tab " + title, () -> folder.get().getSelection().getText().equals(title));
	}

	private static void clickTool(Person person, String tip) {
		Predicate<ToolItem> wanted = item -> item.getToolTipText() != null && item.getToolTipText().startsWith(tip);
		Supplier<ToolBar> bar = () -> Person.visible(ToolBar.class,
				each -> Stream.of(each.getItems()).anyMatch(wanted)).orElse(null);
		person.until("the button " + tip, () -> bar.get() != null);
		person.click(bar, () -> middle(Stream.of(bar.get().getItems()).filter(wanted).map(ToolItem::getBounds)
				.findFirst().orElseThrow()));
	}

	private static Button button(Composite parent, String label) {
		return Dialogs.find(parent, Button.class, button -> button.isVisible()
				&& button.getText().replace("&", "").startsWith(label));
	}

	private static Point middle(Rectangle bounds) {
		return new Point(bounds.x + Math.min(bounds.width / 2, 60), bounds.y + bounds.height / 2);
	}

	/** Where words of the draft are on its page. */
	private static Point at(String words) {
		Point place = text().getLocationAtOffset(text().getText().indexOf(words) + 2);
		return new Point(place.x, place.y + text().getLineHeight() / 2);
	}

	private static StyledText text() {
		return (StyledText) editor().getAdapter(Control.class);
	}

	private static ReviewRecord record() {
		return editor().review().record();
	}

	private static DraftEditor editor() {
		return (DraftEditor) page().getActiveEditor();
	}

	private static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	private static String selectedWords() {
		return ((ITextSelection) editor().getSelectionProvider().getSelection()).getText();
	}
}
