package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Dialogs.tells;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.backread.engine.SettingsFile;
import org.backread.help.Page;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.Rules;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that other bundles contribute: one that works and one that fails, which is logged as a warning. */
class ContributedChecksTest {
	private static final String RULE = "example.exclamation-mark";

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void aRuleOfAnotherBundleFlagsIsListedExplainedAndSwitchedOff() throws IOException {
		DraftEditor editor = open(draft("Ferry sinks at its berth\n\nThe ferry to Port Ellery sank on Friday. Nobody was on board!\n"));
		assertTrue(has(editor, RULE), () -> Rules.problems() + " " + editor.review().flags());
		assertTrue(Rules.all().stream().anyMatch(rule -> rule.id().equals(RULE)));
		assertEquals(Optional.of("org.backread.example.check"), Rules.contributor(RULE));
		assertEquals("Exclamation mark", Rules.title(RULE));
		assertEquals("Exclamation mark", Page.ofRule(RULE).orElseThrow().title());
		Files.writeString(folder.resolve(SettingsFile.NAME), RULE + " = off\n");
		run("org.backread.ui.refresh");
		until("the rule to be off", () -> editor.review().isCurrent() && !has(editor, RULE));
	}

	@Test
	void aRuleThatFailsIsStoppedAndItsBundleNamed() throws IOException {
		DraftEditor editor = open(draft("The toll at Port Ellery is to rise.\n\nAdvertisement\n\n" + BrokenCheck.TRIGGER + "\n"));
		assertTrue(has(editor, "page-furniture"), "the other rules go on");
		assertTrue(isTold());
		press(shell(), "Hide");
		assertFalse(isTold());
		run("org.backread.ui.refresh");
		until("a new analysis", () -> editor.review().isCurrent());
		assertFalse(isTold(), "once is enough");
	}

	private static boolean isTold() {
		return tells(shell(), "(tests.broken) of org.backread.ui.tests was stopped");
	}

	private static boolean has(DraftEditor editor, String rule) {
		return editor.review().flags().stream().anyMatch(flag -> flag.rule().equals(rule));
	}

	private static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	private Path draft(String text) throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), text);
	}
}
