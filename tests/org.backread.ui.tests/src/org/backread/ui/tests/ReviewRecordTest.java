package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.hasButton;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilSaved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.backread.review.DecisionKind;
import org.backread.review.store.ReviewStore;
import org.backread.ui.UiPlugin;
import org.backread.ui.decisions.DecisionsView;
import org.backread.ui.drafts.DraftsFolder;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.DecisionLog;
import org.backread.ui.review.RecordProblem;
import org.backread.ui.review.ReviewRecord;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded about a draft is kept beside it, and nothing that someone else recorded is lost. */
@ExtendWith(QuietLog.class)
class ReviewRecordTest {
	@TempDir
	Path folder;
	private IProject project;

	@AfterEach
	void close() throws CoreException {
		closeAll();
		if (project != null) {
			project.delete(true, true, null);
		}
	}

	@Test
	void readingADraftLeavesNothingBesideIt() throws IOException {
		open(draft());
		closeAll();
		assertFalse(Files.exists(sidecar()));
	}

	@Test
	void someoneElsesVersionCanBeTaken() throws IOException {
		DraftEditor editor = open(draft());
		dismiss(editor, "mine");
		untilSaved(editor);
		String theirs = Files.readString(sidecar()).replace("mine", "theirs");
		Files.writeString(sidecar(), theirs);
		dismiss(editor, "mine again");
		until("the question", () -> hasButton(shell(), "Use Theirs"));
		assertEquals(theirs, Files.readString(sidecar()));
		press(shell(), "Use Theirs");
		until("their version", () -> record(editor).review().isPresent());
		assertEquals("theirs", reason(editor));
		assertFalse(hasButton(shell(), "Use Theirs"));
	}

	@Test
	void mineCanBeKept() throws IOException {
		DraftEditor editor = open(draft());
		dismiss(editor, "mine");
		untilSaved(editor);
		Files.writeString(sidecar(), Files.readString(sidecar()).replace("mine", "theirs"));
		dismiss(editor, "mine again");
		until("the question", () -> hasButton(shell(), "Keep Mine"));
		press(shell(), "Keep Mine");
		untilSaved(editor);
		assertTrue(Files.readString(sidecar()).contains("mine again"));
		assertFalse(hasButton(shell(), "Keep Mine"));
	}

	@Test
	void aDamagedRecordIsLeftAloneAndTheDraftIsReadAllTheSame() throws IOException {
		Path draft = draft();
		Files.writeString(sidecar(), "<review:Review broken");
		DraftEditor editor = open(draft);
		assertFalse(editor.flags().isEmpty());
		assertEquals(RecordProblem.Kind.UNREADABLE, record(editor).problem().orElseThrow().kind());
		assertFalse(DecisionLog.dismiss(record(editor), editor.document().get(), editor.review().flags().getFirst(),
				DecisionKind.DISMISSED_HERE, ""));
		DecisionsView view = show(DecisionsView.ID, DecisionsView.class);
		assertTrue(view.emptyMessage().contains("cannot be read"), view.emptyMessage());
		assertEquals("<review:Review broken", Files.readString(sidecar()));
		Files.delete(sidecar());
		press(shell(), "Try Again");
		until("a new record", () -> record(editor).review().isPresent());
		assertTrue(record(editor).problem().isEmpty());
	}

	@Test
	void whatCannotBeSavedIsKeptAndTold() throws IOException {
		Path desk = Files.createDirectory(folder.resolve("desk"));
		DraftEditor editor = open(Files.writeString(desk.resolve("draft.txt"), Samples.faulty()));
		Path away = Files.move(desk, folder.resolve("away"));
		dismiss(editor, "mine");
		until("the trouble to be told", () -> hasButton(shell(), "Try Again"));
		assertEquals(RecordProblem.Kind.UNSAVED, record(editor).problem().orElseThrow().kind());
		assertEquals("mine", reason(editor));
		Files.move(away, desk);
		press(shell(), "Try Again");
		untilSaved(editor);
		assertTrue(Files.exists(ReviewStore.sidecarOf(desk.resolve("draft.txt"))));
		assertFalse(hasButton(shell(), "Try Again"));
	}

	@Test
	void aReadOnlyFolderIsTold() throws IOException {
		Path desk = Files.createDirectory(folder.resolve("desk"));
		DraftEditor editor = open(Files.writeString(desk.resolve("draft.txt"), Samples.faulty()));
		assertTrue(desk.toFile().setWritable(false));
		try {
			assumeFalse(Files.isWritable(desk), "nothing is read-only for this user");
			dismiss(editor, "mine");
			until("the trouble to be told", () -> hasButton(shell(), "Try Again"));
			assertTrue(record(editor).problem().orElseThrow().message().contains("permission denied"));
		} finally {
			desk.toFile().setWritable(true);
		}
		closeAll();
		// Not lost: it is found again when the draft is opened again.
		assertEquals("mine", reason(open(desk.resolve("draft.txt"))));
	}

	@Test
	void theRecordFollowsADraftThatIsRenamed() throws Exception {
		IFile file = workspaceDraft("before.txt");
		DraftEditor editor = open(file.getLocation().toPath());
		dismiss(editor, "mine");
		untilSaved(editor);
		inBackground(monitor -> DraftsFolder.rename(file, "after.txt", monitor));
		untilShown(editor, "after.txt");
		until("the record", () -> record(editor).review().isPresent());
		assertEquals("mine", reason(editor));
		// Whatever renames it, not only the Drafts view.
		inBackground(monitor -> project.getFile("after.txt").move(IPath.fromOSString("last.txt"), true, monitor));
		untilShown(editor, "last.txt");
		until("the record to arrive", () -> record(editor).review().filter(review -> !review.getDecisions().isEmpty())
				.isPresent());
		assertEquals("mine", reason(editor));
		assertFalse(project.getFile("after.txt.review").exists());
	}

	@Test
	void whatSomeoneElseRecordsTurnsUpByItself() throws Exception {
		IFile file = workspaceDraft("draft.txt");
		DraftEditor editor = open(file.getLocation().toPath());
		dismiss(editor, "mine");
		untilSaved(editor);
		Path sidecar = ReviewStore.sidecarOf(file.getLocation().toPath());
		Files.writeString(sidecar, Files.readString(sidecar).replace("mine", "theirs"));
		inBackground(monitor -> project.refreshLocal(IResource.DEPTH_INFINITE, monitor));
		until("their version", () -> record(editor).review().isPresent() && reason(editor).equals("theirs"));
	}

	@Test
	void aCopyOfADraftBeginsWithACopyOfItsRecord() throws IOException {
		DraftEditor editor = open(draft());
		dismiss(editor, "mine");
		untilSaved(editor);
		Path copy = Files.copy(folder.resolve("draft.txt"), folder.resolve("copy.txt"));
		UiPlugin.get().records().copy(record(editor), copy);
		DraftEditor other = open(copy);
		until("the record to arrive", () -> record(other).review().filter(review -> !review.getDecisions().isEmpty())
				.isPresent());
		assertEquals("mine", reason(other));
		assertTrue(Files.exists(sidecar()));
	}

	@Test
	void aDraftDeletedWhileOpenIsClosedWithItsRecord() throws Exception {
		IFile file = workspaceDraft("draft.txt");
		DraftEditor editor = open(file.getLocation().toPath());
		dismiss(editor, "mine");
		untilSaved(editor);
		inBackground(monitor -> DraftsFolder.delete(file, monitor));
		until("the editor to close", () -> page().getEditorReferences().length == 0);
		assertFalse(Files.exists(ReviewStore.sidecarOf(file.getLocation().toPath())));
	}

	private IFile workspaceDraft(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("Record Test");
		project.create(null);
		project.open(null);
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(Samples.faulty().getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	private static void inBackground(ICoreRunnable change) {
		boolean[] done = { false };
		WorkspaceJob job = new WorkspaceJob("change") {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				change.run(monitor);
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.addJobChangeListener(IJobChangeListener.onDone(event -> done[0] = true));
		job.schedule();
		until("the change in the workspace", () -> done[0]);
	}

	private static void untilShown(DraftEditor editor, String name) {
		until("the editor to show " + name, () -> editor.getEditorInput() instanceof FileEditorInput input
				&& input.getName().equals(name) && editor.review() != null && editor.review().record() != null);
	}

	private static void dismiss(DraftEditor editor, String reason) {
		assertTrue(DecisionLog.dismiss(record(editor), editor.document().get(),
				editor.review().analysis().orElseThrow().flags().getFirst(), DecisionKind.DISMISSED_HERE, reason));
	}

	private static String reason(DraftEditor editor) {
		return record(editor).review().orElseThrow().getDecisions().getFirst().getReason();
	}

	private static ReviewRecord record(DraftEditor editor) {
		return editor.review().record();
	}

	private static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	private Path sidecar() {
		return ReviewStore.sidecarOf(folder.resolve("draft.txt"));
	}

	private Path draft() throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), Samples.faulty());
	}
}
