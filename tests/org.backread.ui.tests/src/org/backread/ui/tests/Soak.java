package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.backread.ui.editor.DraftEditor;
import org.backread.ui.map.MapView;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hours of typing in three drafts and switching between them, without the pauses. Memory, open files and threads have to
 * stay where they are. Takes some minutes, so it is no part of the normal run; docs/performance.md has the command.
 */
@ExtendWith(QuietLog.class)
class Soak {
	/** With three keys a second that is two hours. */
	private static final int KEYS = 21_600;
	private static final int KEYS_A_VISIT = 40;
	private static final int DRAFTS = 3;
	private static final int ROUNDS = KEYS / (2 * KEYS_A_VISIT * DRAFTS);
	private static final int MEASURED_EVERY = 10;
	/** Until the caches are as full as they get. */
	private static final int WARM = 3;

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	/** What the process holds, after a collection of garbage. */
	private record Held(double megabytes, double files, double threads) {
		static Held now() throws IOException {
			System.gc();
			System.gc();
			Runtime runtime = Runtime.getRuntime();
			Path open = Path.of("/proc/self/fd");
			double files = 0;
			if (Files.isDirectory(open)) {
				try (Stream<Path> each = Files.list(open)) {
					files = each.count();
				}
			}
			return new Held((runtime.totalMemory() - runtime.freeMemory()) / 1e6, files,
					ManagementFactory.getThreadMXBean().getThreadCount());
		}
	}

	@Test
	void nothingGrows() throws IOException {
		show(MapView.ID, MapView.class);
		List<Held> held = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			for (int draft = 0; draft < DRAFTS; draft++) {
				visit(draft, round);
			}
			if (round % MEASURED_EVERY == MEASURED_EVERY - 1) {
				held.add(Held.now());
				System.out.printf(Locale.ROOT, "soak: %d keys: %.1f MB, %.0f files, %.0f threads%n",
						(round + 1) * DRAFTS * 2 * KEYS_A_VISIT, held.getLast().megabytes(), held.getLast().files(), held.getLast().threads());
			}
		}
		List<Held> before = held.subList(WARM - 1, WARM + 1);
		List<Held> after = held.subList(held.size() - 2, held.size());
		assertTrue(least(after, Held::megabytes) <= 1.1 * least(before, Held::megabytes), held.toString());
		assertTrue(least(after, Held::files) <= 5 + least(before, Held::files), held.toString());
		assertTrue(least(after, Held::threads) <= 5 + least(before, Held::threads), held.toString());
	}

	private static double least(List<Held> held, ToDoubleFunction<Held> what) {
		return held.stream().mapToDouble(what).min().orElseThrow();
	}

	/** Types some words into a draft and takes them out again; saves now and then, and closes and opens the draft. */
	private void visit(int number, int round) throws IOException {
		Path file = folder.resolve("draft" + number + ".txt");
		if (round == 0) {
			Files.writeString(file, Samples.faulty());
		}
		DraftEditor editor = open(file);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		text.setSelection(text.getCharCount() / 2);
		for (int key = 0; key < KEYS_A_VISIT; key++) {
			press(text, key % 6 == 5 ? ' ' : (char) ('a' + (key + round) % 26));
		}
		untilRead(editor);
		for (int key = 0; key < KEYS_A_VISIT; key++) {
			press(text, SWT.BS);
		}
		untilRead(editor);
		boolean closes = round % 5 == 0;
		if (closes || round % 3 == 0) {
			editor.doSave(new NullProgressMonitor());
		}
		if (closes) {
			page().closeEditor(editor, true);
		}
	}

	private static void press(StyledText text, char c) {
		Event event = new Event();
		event.character = c;
		event.keyCode = c;
		text.notifyListeners(SWT.KeyDown, event);
		while (text.getDisplay().readAndDispatch()) {
			// what the key set off
		}
	}
}
