package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.backread.ui.drafts.OpenDraft;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.flags.FlagsView;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The application's window as the tests use it. */
final class Workbench {
	private static final long PATIENCE = 20_000_000_000L;

	private Workbench() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Lets the window do its work until a condition holds; fails if it takes unreasonably long. */
	static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE;
		Runnable wake = new Runnable() {
			@Override
			public void run() {
				// Conditions may depend on other threads, which do not wake the display.
				display.timerExec(20, this);
			}
		};
		wake.run();
		try {
			while (!condition.getAsBoolean()) {
				assertTrue(System.nanoTime() < end, "waited in vain for: " + what);
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		} finally {
			display.timerExec(-1, wake);
		}
	}

	/** Opens a file and waits until it has been analysed. */
	static DraftEditor open(Path file) {
		OpenDraft.open(page(), file);
		DraftEditor editor = (DraftEditor) page().getActiveEditor();
		untilRead(editor);
		return editor;
	}

	/** Waits until an editor has its draft from the disk. */
	static void untilLoaded(DraftEditor editor) {
		until("the draft's text", () -> !editor.isLoading());
	}

	/** Waits until the flags are those of the text as it stands. */
	static void untilRead(DraftEditor editor) {
		untilLoaded(editor);
		until("an analysis of the present text", () -> {
			assertEquals(Optional.empty(), editor.review().failure());
			return editor.review().isCurrent();
		});
	}

	/** Waits until what was recorded about the draft is on disk. */
	static void untilSaved(DraftEditor editor) {
		until("the record to be saved", () -> editor.review().record().isSaved());
	}

	/** Runs a command as its key would. */
	static void run(String command) {
		try {
			page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	static void closeAll() {
		page().closeAllEditors(false);
	}

	static <T extends IViewPart> T show(String id, Class<T> type) {
		try {
			return type.cast(page().showView(id));
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	static FlagsView flagsView() {
		return show(FlagsView.ID, FlagsView.class);
	}
}
