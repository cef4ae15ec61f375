package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.answer;
import static org.backread.ui.tests.Dialogs.find;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The review of a draft is written where the user wants it, whole or not at all. */
@ExtendWith(QuietLog.class)
class ExportTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void theReviewIsWrittenInTheChosenForm() throws IOException {
		open(Files.writeString(folder.resolve("harbour.txt"), Samples.faulty()));
		answer("Export Review", () -> run("org.backread.ui.exportReview"), dialog -> {
			choose(dialog, "Web page");
			assertEquals(folder.resolve("harbour review.html").toString(), target(dialog).getText());
			find(dialog, Button.class, button -> (button.getStyle() & SWT.CHECK) != 0).setSelection(false);
			press(dialog, "Export");
			until("the wizard closed", dialog::isDisposed);
		});
		String page = Files.readString(folder.resolve("harbour review.html"));
		assertTrue(page.contains("the harbour fund would pay"), page);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("harbour review.html", "harbour.txt"),
					files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
		open(Files.writeString(folder.resolve("harbour.txt"), Samples.faulty()));
		answer("Export Review", () -> run("org.backread.ui.exportReview"), dialog -> {
			target(dialog).setText(folder.resolve("nowhere/report.html").toString());
			assertFalse(finish(dialog).isEnabled());
			target(dialog).setText(folder.resolve("harbour.txt").toString());
			assertFalse(finish(dialog).isEnabled());
			target(dialog).setText(folder.resolve("report.html").toString());
			assertTrue(finish(dialog).isEnabled());
		});
	}

	private static void choose(Shell dialog, String label) {
		Combo format = find(dialog, Combo.class, combo -> true);
		format.select(List.of(format.getItems()).indexOf(label));
		format.notifyListeners(SWT.Selection, new Event());
	}

	private static Text target(Shell dialog) {
		return find(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0);
	}

	private static Button finish(Shell dialog) {
		return find(dialog, Button.class, button -> button.getText().replace("&", "").equals("Export"));
	}
}
