package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.answer;
import static org.backread.ui.tests.Dialogs.find;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Dialogs.tells;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.backread.engine.SettingsFile;
import org.backread.engine.checks.CheckInfo;
import org.backread.help.GuideView;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.Author;
import org.backread.ui.editor.FontsAndColorsPage;
import org.backread.ui.settings.RulesPage;
import org.backread.ui.settings.SettingsStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rules are set in files that the command line reads too, for a project or for oneself. */
@ExtendWith(QuietLog.class)
class SettingsTest {
	private static final String PREFERENCES = "Preferences (Filtered)";

	@TempDir
	Path folder;

	@AfterEach
	void close() throws IOException {
		closeAll();
		Files.deleteIfExists(SettingsStore.own());
	}

	@Test
	void aFileKeepsWhatIsNotConcerned() throws IOException {
		Path file = folder.resolve("deep").resolve(SettingsFile.NAME);
		SettingsStore.change(file, Map.of("page-furniture", Optional.of("off")), "asked for\nby the desk");
		assertEquals("# asked for by the desk\npage-furniture = off\n", Files.readString(file));
		Files.writeString(file, "# ours\nprofile=ap\n\nhonorific = info\n");
		SettingsStore.change(file, Map.of("honorific", Optional.of("error")), "not needed");
		assertEquals("# ours\nprofile=ap\n\nhonorific = error\n", Files.readString(file));
		SettingsStore.change(file, Map.of("honorific", Optional.empty(), "profile", Optional.empty()), "");
		assertEquals("# ours\n\n", Files.readString(file));
	}

	@Test
	void aRuleDismissedInTheProjectIsOffInAllItsDrafts() throws IOException {
		DraftEditor other = open(draft("other.txt", Samples.faulty()));
		DraftEditor editor = open(draft("draft.txt", Samples.faulty()));
		editor.goTo(editor.flags().stream().filter(flag -> flag.flag().rule().equals("page-furniture")).findFirst()
				.orElseThrow().flag());
		answer("Dismiss Flag", () -> run("org.backread.ui.dismiss"), dialog -> {
			find(dialog, Combo.class, combo -> true).setText("The desk wants the labels");
			press(dialog, "In all drafts of this project");
			press(dialog, "Dismiss");
		});
		for (DraftEditor each : List.of(editor, other)) {
			until("the rule to be off", () -> each.review().isCurrent() && !has(each, "page-furniture"));
			assertTrue(has(each, "orphan-attribution"));
		}
		String settings = Files.readString(folder.resolve(SettingsFile.NAME));
		assertTrue(settings.contains(Author.name() + ": The desk wants the labels\npage-furniture = off\n"), settings);
	}

	@Test
	void aLineIsPutOnTheDesksListOfFurnitureByKeyboard() throws IOException {
		Files.writeString(folder.resolve(SettingsFile.NAME), "profile = ap\n");
		String line = "Support the Marlow Gazette";
		DraftEditor editor = open(draft("draft.txt", Samples.faulty().replace(Samples.ORPHAN, line)));
		int before = editor.flags().size();
		shell().forceActive();
		page().activate(editor);
		editor.selectAndReveal(editor.document().get().indexOf(line), 0);
		Person.does(person -> {
			person.press("Ctrl+1");
			person.until("the proposal", () -> Person.visible(Table.class, table -> table.getItemCount() > 0
					&& table.getItem(0).getText().startsWith("Always flag \u201C" + line)).isPresent());
			person.press("Enter");
			person.until("the line flagged", () -> editor.review().isCurrent() && editor.flags().size() == before + 1);
		});
		assertEquals("profile = ap\nfurniture = " + line + "\n", Files.readString(folder.resolve(SettingsFile.NAME)));
	}

	@Test
	void aRuleLeadsToItsPageInTheGuide() throws IOException {
		open(draft("draft.txt", Samples.faulty()));
		answer(PREFERENCES, () -> PreferencesUtil.createPreferenceDialogOn(shell(), RulesPage.ID,
				new String[] { RulesPage.ID }, null).open(), dialog -> {
					until("the settings to be read", () -> rules(dialog).getItemCount() > 0);
					select(dialog, "page-furniture");
					find(dialog, Link.class, link -> link.getText().contains("What this rule looks for"))
							.notifyListeners(SWT.Selection, new Event());
				});
		assertEquals("checks/page-furniture.md", ((GuideView) page().findView(GuideView.ID)).page().path());
	}

	@Test
	void aFileThatCannotBeUsedIsToldAndTheDraftIsReadAllTheSame() throws IOException {
		Files.writeString(folder.resolve(SettingsFile.NAME), "page-furniture = sometimes\n");
		DraftEditor editor = open(draft("draft.txt", Samples.faulty()));
		assertTrue(has(editor, "page-furniture"));
		assertTrue(tells(shell(), SettingsFile.NAME + ":1: no such severity: sometimes"));
		Files.writeString(folder.resolve(SettingsFile.NAME), "page-furniture = off\n");
		run("org.backread.ui.refresh");
		until("the rule to be off", () -> editor.review().isCurrent() && !has(editor, "page-furniture"));
		assertFalse(tells(shell(), "no such severity"));
	}

	@Test
	void aRuleIsSwitchedOffForOneselfInThePreferences() throws IOException {
		DraftEditor editor = open(draft("draft.txt", Samples.faulty()));
		preferences(dialog -> {
			select(dialog, "page-furniture");
			Combo severity = find(dialog, Combo.class, combo -> combo.getItemCount() > 0
					&& combo.getItem(0).startsWith("As the house style has it"));
			assertEquals(0, severity.getSelectionIndex());
			severity.select(severity.getItemCount() - 1);
			severity.notifyListeners(SWT.Selection, new Event());
			assertTrue(Stream.of(rules(dialog).getItems()).map(item -> item.getText(1))
					.anyMatch("Nothing (off) (your choice)"::equals));
		});
		until("the rule to be off", () -> editor.review().isCurrent() && !has(editor, "page-furniture"));
		assertEquals("page-furniture = off\n", Files.readString(SettingsStore.own()));
		assertFalse(Files.exists(folder.resolve(SettingsFile.NAME)));
		preferences(dialog -> {
			select(dialog, "page-furniture");
			press(dialog, "Restore Defaults");
		});
		until("the rule to be on", () -> editor.review().isCurrent() && has(editor, "page-furniture"));
		assertEquals("", Files.readString(SettingsStore.own()));
	}

	@Test
	void aProjectsHouseStyleIsChosenInThePreferences() throws IOException {
		Files.writeString(folder.resolve(SettingsFile.NAME), "# the desk's\nprofile = plain\n");
		DraftEditor editor = open(draft("draft.txt", Samples.faulty()));
		preferences(dialog -> {
			Combo reach = find(dialog, Combo.class, combo -> combo.getItemCount() > 1
					&& combo.getItem(0).equals("My drafts"));
			assertEquals(1, reach.getSelectionIndex());
			Combo profile = find(dialog, Combo.class, combo -> List.of(combo.getItems()).contains("Guardian"));
			assertEquals("Plain", profile.getText());
			profile.select(profile.indexOf("Guardian"));
			profile.notifyListeners(SWT.Selection, new Event());
		});
		Path file = folder.resolve(SettingsFile.NAME);
		until("the file to be changed", () -> read(file).equals("# the desk's\nprofile = guardian\n"));
		untilRead(editor);
	}

	@Test
	void theTypeOfDraftsIsChosenInThePreferences() throws IOException {
		StyledText text = (StyledText) open(draft("draft.txt", Samples.CLEAN)).getAdapter(Control.class);
		int size = size(text);
		run("org.eclipse.ui.edit.text.zoomIn");
		until("larger type", () -> size(text) == size + 1);
		answer(PREFERENCES, () -> PreferencesUtil.createPreferenceDialogOn(shell(), FontsAndColorsPage.ID,
				new String[] { FontsAndColorsPage.ID }, null).open(), dialog -> {
					press(dialog, "Restore Defaults");
					press(dialog, "Apply and Close");
				});
		until("the type that drafts have at first", () -> size(text) == size);
	}

	private static int size(StyledText text) {
		return text.getFont().getFontData()[0].getHeight();
	}

	private static void preferences(Consumer<Shell> change) {
		answer(PREFERENCES, () -> PreferencesUtil.createPreferenceDialogOn(shell(), RulesPage.ID,
				new String[] { RulesPage.ID }, null).open(), dialog -> {
					until("the settings to be read", () -> rules(dialog).getItemCount() > 0);
					change.accept(dialog);
					press(dialog, "Apply and Close");
				});
	}

	private static Table rules(Composite dialog) {
		return find(dialog, Table.class, table -> true);
	}

	private static void select(Composite dialog, String rule) {
		Table table = rules(dialog);
		for (TableItem item : table.getItems()) {
			if (((CheckInfo) item.getData()).id().equals(rule)) {
				table.setSelection(item);
				table.notifyListeners(SWT.Selection, new Event());
			}
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return ""; // just being replaced
		}
	}

	private static boolean has(DraftEditor editor, String rule) {
		return editor.review().flags().stream().anyMatch(flag -> flag.rule().equals(rule));
	}

	private static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	private Path draft(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}
}
