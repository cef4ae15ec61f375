package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backread.ui.UiPlugin;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.recovery.DraftKeeper;
import org.backread.ui.recovery.RecoveredText;
import org.backread.ui.recovery.RecoverySlot;
import org.backread.ui.recovery.RecoveryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is typed and not saved outlives a crash. */
@ExtendWith(QuietLog.class)
class RecoveryTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() throws IOException {
		closeAll();
		for (Path file : recoveryFiles().toList()) {
			Files.deleteIfExists(file);
		}
	}

	@Test
	void typedTextIsWrittenDownAndGoesWithTheSave() throws IOException {
		Path file = draft("Saved text.\n");
		DraftEditor editor = open(file);
		editor.document().set("Typed text.\n");
		until("a recovery file", () -> recoveryFiles().anyMatch(kept -> holds(kept, "Typed text.")));
		editor.doSave(new NullProgressMonitor());
		until("no recovery file", () -> recoveryFiles().findAny().isEmpty());
		assertEquals("Typed text.\n", Files.readString(file));
	}

	@Test
	void textIsWrittenDownWhileTypingGoesOn() throws IOException {
		DraftEditor editor = open(draft("Saved text.\n"));
		until("a recovery file although typing never pauses", () -> {
			try {
				editor.document().replace(0, 0, "x");
			} catch (BadLocationException e) {
				throw new AssertionError(e);
			}
			return recoveryFiles().anyMatch(kept -> holds(kept, "xxx"));
		});
	}

	@Test
	void textIsSafeBeforeItsFileIsTouched() throws IOException {
		Path file = draft("Saved text.\n");
		Path kept = folder.resolve("kept");
		DraftKeeper keeper = new DraftKeeper(new Document("Typed text."), () -> true, new RecoveryStore(kept).open(file),
				Display.getCurrent());
		assertTrue(keeper.beforeSave());
		assertEquals("Typed text.", new RecoveryStore(kept).find(file).getFirst().text());
		DraftKeeper homeless = new DraftKeeper(new Document("Typed text."), () -> true,
				new RecoveryStore(file.resolve("no folder")).open(file), Display.getCurrent());
		assertFalse(homeless.beforeSave());
		keeper.dispose();
		homeless.dispose();
	}

	@Test
	void closingWithoutSavingGivesTheTextUp() throws IOException {
		DraftEditor editor = open(draft("Saved text.\n"));
		editor.document().set("Typed text.\n");
		until("a recovery file", () -> recoveryFiles().findAny().isPresent());
		page().closeEditor(editor, false);
		until("no recovery file", () -> recoveryFiles().findAny().isEmpty());
	}

	@Test
	void textThatACrashLeftIsOfferedAndRestoredInOneStep() throws IOException {
		Path file = draft("Saved text.\n");
		crash(file, "Text lost in the crash.\n");
		DraftEditor editor = open(file);
		Button restore = button("Restore");
		assertEquals("Saved text.\n", editor.document().get());
		restore.notifyListeners(SWT.Selection, null);
		assertEquals("Text lost in the crash.\n", editor.document().get());
		assertTrue(editor.isDirty());
		editor.getAction("undo").run();
		assertEquals("Saved text.\n", editor.document().get());
	}

	/** Else the next crash, a moment later, would take it for good. */
	@Test
	void restoredTextIsKeptAnewBeforeWhatTheCrashLeftGoes() throws IOException {
		Path file = draft("Saved text.\n");
		crash(file, "Text lost in the crash.\n");
		Path left = recoveryFiles().findAny().orElseThrow();
		open(file);
		button("Restore").notifyListeners(SWT.Selection, null);
		until("no file of the crash", () -> !Files.exists(left));
		assertTrue(recoveryFiles().anyMatch(kept -> holds(kept, "Text lost in the crash.")));
	}

	@Test
	void discardedTextIsNotOfferedAgain() throws IOException {
		Path file = draft("Saved text.\n");
		crash(file, "Text lost in the crash.\n");
		DraftEditor editor = open(file);
		button("Discard").notifyListeners(SWT.Selection, null);
		until("no recovery file", () -> recoveryFiles().findAny().isEmpty());
		assertEquals("Saved text.\n", editor.document().get());
	}

	@Test
	void aDamagedRecoveryFileIsPassedOver() throws IOException {
		RecoveryStore store = new RecoveryStore(folder.resolve("kept"));
		Path file = draft("Saved text.\n");
		RecoverySlot slot = store.open(file);
		slot.write("Typed text.");
		RecoveryStore next = new RecoveryStore(folder.resolve("kept"));
		assertEquals(List.of("Typed text."), next.find(file).stream().map(RecoveredText::text).toList());
		assertEquals(List.of(), store.find(file), "an open editor's own text is no one's loss");
		Files.writeString(next.all().getFirst().file(), "half a ");
		assertEquals(List.of(), next.find(file));
	}

	/** What an earlier run leaves behind that never came to close its slot. */
	private static void crash(Path file, String text) throws IOException {
		new RecoveryStore(recoveryFolder()).open(file).write(text);
	}

	private static Button button(String label) {
		until("a button " + label, () -> find(page().getWorkbenchWindow().getShell(), label).isPresent());
		return find(page().getWorkbenchWindow().getShell(), label).orElseThrow();
	}

	private static Optional<Button> find(Composite parent, String label) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button && button.isVisible() && button.getText().equals(label)) {
				return Optional.of(button);
			}
			if (child instanceof Composite composite) {
				Optional<Button> inside = find(composite, label);
				if (inside.isPresent()) {
					return inside;
				}
			}
		}
		return Optional.empty();
	}

	private static Path recoveryFolder() {
		return Path.of(UiPlugin.get().getStateLocation().append("recovery").toOSString());
	}

	private static Stream<Path> recoveryFiles() {
		if (!Files.isDirectory(recoveryFolder())) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(recoveryFolder())) {
			return files.filter(file -> file.toString().endsWith(".recovery")).toList().stream();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static boolean holds(Path file, String text) {
		try {
			return Files.readString(file).contains(text);
		} catch (IOException e) {
			return false; // just being replaced
		}
	}

	private Path draft(String text) throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), text);
	}
}
