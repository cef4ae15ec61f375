package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.backread.desk.DraftState;
import org.backread.engine.checks.Severity;
import org.backread.desk.SignOffs;
import org.backread.review.Review;
import org.backread.review.ReviewFactory;
import org.backread.review.store.ReviewStore;
import org.backread.review.store.Stamp;
import org.backread.ui.desk.DeskRow;
import org.backread.ui.desk.DeskView;
import org.backread.ui.editor.DraftEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk's view of all drafts says how each stands, and keeps up with the disk. */
@ExtendWith(QuietLog.class)
class DeskViewTest {
	private DeskView view;

	@BeforeEach
	void open() throws CoreException {
		DraftFiles.clean();
		view = show(DeskView.ID, DeskView.class);
		until("an empty desk", () -> view.emptyMessage() != null && view.emptyMessage().startsWith("No drafts yet"));
	}

	@AfterEach
	void clean() throws CoreException {
		for (DraftState state : DraftState.values()) {
			view.show(state, true);
		}
		DraftFiles.clean();
	}

	@Test
	void eachDraftIsListedWithItsStateAndItsNumbers() throws CoreException, IOException {
		DraftFiles.create("a-open.txt", Samples.faulty());
		IFile signed = DraftFiles.create("b-signed.txt", Samples.CLEAN);
		sign(signed, Samples.CLEAN);
		IFile stale = DraftFiles.create("c-stale.txt", Samples.CLEAN);
		sign(stale, "Another text than this.");
		until("three drafts", () -> states().equals(List.of(DraftState.UNREVIEWED, DraftState.SIGNED,
				DraftState.STALE)));
		assertNull(view.emptyMessage());
		assertEquals("3 drafts: 1 unreviewed \u00B7 1 signed \u00B7 1 changed since signing \u00B7 "
				+ "1 error, 1 warning", view.summary());
		DeskRow open = rows().getFirst();
		assertEquals(1, open.open(Severity.ERROR));
		assertEquals(1, open.open(Severity.WARNING));
		assertEquals(0, open.open(Severity.INFO));
		assertEquals(50, open.words());
		TableItem second = view.table().viewer().getTable().getItem(1);
		assertEquals("Ida Marlow", second.getText(7));
		assertEquals("Drafts", second.getText(9));
	}

	@Test
	void aChangeOnDiskIsSeenAndAFilterNarrowsTheList() throws CoreException, IOException {
		IFile draft = DraftFiles.create("bridge.txt", Samples.CLEAN);
		sign(draft, Samples.CLEAN);
		until("a signed draft", () -> states().equals(List.of(DraftState.SIGNED)));
		draft.setContents((Samples.CLEAN + " It rained.").getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		until("a draft that changed", () -> states().equals(List.of(DraftState.STALE)));
		view.show(DraftState.STALE, false);
		assertEquals(List.of(), states());
		assertEquals("Showing 0 of 1 draft: 1 changed since signing", view.summary());
		draft.delete(true, null);
		until("an empty desk", () -> view.emptyMessage() != null);
	}

	@Test
	void aFileThatCannotBeReadIsListedWithTheReason() throws CoreException {
		DraftFiles.create("broken.txt", "\u0000\u0001\u0002");
		until("the file", () -> rows().size() == 1);
		TableItem item = view.table().viewer().getTable().getItem(0);
		assertTrue(item.getText(1).startsWith("Cannot be read: "), item.getText(1));
		assertEquals("", item.getText(6));
	}

	@Test
	void enterOpensTheDraft() throws CoreException {
		IFile draft = DraftFiles.create("bridge.txt", Samples.CLEAN);
		until("the draft", () -> rows().size() == 1);
		view.table().viewer().setSelection(new StructuredSelection(rows().getFirst()));
		view.table().viewer().getTable().notifyListeners(SWT.DefaultSelection, new Event());
		assertTrue(page().getActiveEditor() instanceof DraftEditor);
		assertEquals(draft.getName(), page().getActiveEditor().getTitle());
	}

	private List<DraftState> states() {
		return rows().stream().map(DeskRow::state).toList();
	}

	private List<DeskRow> rows() {
		return Stream.of(view.table().viewer().getTable().getItems()).map(item -> (DeskRow) item.getData()).toList();
	}

	private static void sign(IFile draft, String text) throws IOException, CoreException {
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setDraft(draft.getName());
		review.getSignOffs().add(SignOffs.create(text, "Ida Marlow", Instant.EPOCH, "", List.of()));
		new ReviewStore().save(ReviewStore.sidecarOf(draft.getLocation().toPath()), review, Stamp.ABSENT);
		draft.getParent().refreshLocal(IResource.DEPTH_ONE, null);
	}
}
