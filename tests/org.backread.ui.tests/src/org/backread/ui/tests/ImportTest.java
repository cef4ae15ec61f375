package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.answer;
import static org.backread.ui.tests.Dialogs.find;
import static org.backread.ui.tests.Dialogs.hasButton;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Dialogs.tells;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.engine.Analysis;
import org.backread.ui.drafts.OpenDraft;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.imports.DraftImports;
import org.backread.ui.imports.ImportWizard;
import org.backread.ui.imports.Imported;
import org.backread.ui.parts.TaskDialog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files of other formats become drafts; what they hold is shown before, what was left out after. */
@ExtendWith(QuietLog.class)
class ImportTest {
	private static final String TITLE = "What Could Not Be Carried Over";
	private static final String PAGE = """
			<html><body><article><h1>Sea wall approved</h1><p class="byline">By Ida Marlow</p>
			<p>%s</p><img src="wall.png"><p>The wall will be built in three stages and should be finished
			before the winter storms.</p></article></body></html>""".formatted(Samples.CLEAN);

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void clean() throws CoreException {
		DraftFiles.clean();
	}

	@Test
	void openingAWebPageImportsItAndSaysWhatWasLeftOut() throws IOException {
		Path wall = Files.writeString(folder.resolve("wall.html"), PAGE);
		answer(TITLE, () -> {
			OpenDraft.open(page(), List.of(wall));
			until("the draft", () -> page().getActiveEditor() instanceof DraftEditor);
		}, dialog -> {
			TableItem line = find(dialog, Table.class, table -> true).getItem(0);
			assertEquals(List.of("wall.html", "wall.txt", "1 picture left out"),
					List.of(line.getText(0), line.getText(1), line.getText(2)));
			press(dialog, "Close");
		});
		DraftEditor editor = (DraftEditor) page().getActiveEditor();
		untilRead(editor);
		assertFalse(editor.document().get().contains("<"), editor.document().get());
		assertTrue(editor.document().get().startsWith("Sea wall approved\n\n"), editor.document().get());
		until("the roles that the page told", () -> editor.review().isCurrent() && roles(editor).equals(List.of(
				"HEADLINE Sea wall approved", "BYLINE By Ida Marlow", "BODY " + opening(Samples.CLEAN),
				"BODY The wall will be built")));
	}

	/** @return each paragraph's role and its first words */
	private static List<String> roles(DraftEditor editor) {
		Analysis analysis = editor.review().analysis().orElseThrow();
		return analysis.paragraphs().stream()
				.map(paragraph -> paragraph.role() + " " + opening(paragraph.span().of(analysis.text()))).toList();
	}

	private static String opening(String text) {
		return String.join(" ", Stream.of(text.strip().split("\\s+")).limit(5).toList());
	}

	@Test
	void aFolderIsLookedThroughAndNothingIsOverwritten() throws IOException, CoreException {
		Files.writeString(folder.resolve("wall.html"), PAGE);
		Files.createDirectories(folder.resolve("wires/.hidden"));
		Files.writeString(folder.resolve("wires/wall.txt"), Samples.CLEAN);
		Files.writeString(folder.resolve("wires/.hidden/other.txt"), Samples.CLEAN);
		Files.write(folder.resolve("wires/broken.docx"), new byte[] { 'P', 'K', 3, 4, 0 });
		Files.writeString(folder.resolve("wires/program.exe"), "no article");
		IFile mine = DraftFiles.create("wall.txt", "Mine.");
		List<Imported> all = DraftImports.run(List.of(folder), null, new NullProgressMonitor());
		assertEquals(3, all.size());
		assertEquals(List.of("wall-2.txt", "wall-3.txt"), all.stream().filter(one -> one.draft() != null)
				.map(one -> one.draft().getName()).sorted().toList());
		assertTrue(all.stream().filter(one -> one.draft() == null).noneMatch(one -> one.problem().isEmpty()));
		assertEquals("Mine.", Files.readString(mine.getLocation().toPath()));
	}

	@Test
	void theWizardShowsWhatFilesHoldAndImportsWhatCanBeRead() throws IOException {
		Path wall = Files.writeString(folder.resolve("wall.html"), PAGE);
		Path broken = Files.write(folder.resolve("broken.docx"), new byte[] { 'P', 'K', 3, 4, 0 });
		ImportWizard wizard = new ImportWizard();
		wizard.init(page().getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
		TaskDialog dialog = new TaskDialog(page().getWorkbenchWindow().getShell(), wizard, "&Import");
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell shell = dialog.getShell();
		Button finish = find(shell, Button.class, button -> button.getText().replace("&", "").equals("Import"));
		assertFalse(finish.isEnabled());
		wizard.add(List.of(wall, broken));
		Table table = find(shell, Table.class, one -> true);
		until("both files looked into", () -> table.getItemCount() == 2);
		until("the page complete", finish::isEnabled);
		List<String> rows = Stream.of(table.getItems()).map(item -> item.getText(0) + '|' + item.getText(1) + '|'
				+ item.getText(2) + '|' + item.getText(4)).toList();
		assertEquals("wall.html|Web page|Sea wall approved|1", rows.getLast());
		assertTrue(rows.getFirst().startsWith("broken.docx||"), rows.getFirst());
		table.setSelection(1);
		table.notifyListeners(SWT.Selection, new Event());
		assertTrue(find(shell, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0).getText()
				.contains("1 picture left out"));
		press(shell, "Import");
		until("the draft", () -> page().getActiveEditor() instanceof DraftEditor);
		assertTrue(tells(shell, "1 draft made"));
		Table told = find(shell, Table.class, one -> one.isVisible());
		assertEquals("wall.html|wall.txt|1 picture left out",
				Stream.of(0, 1, 2).map(told.getItem(0)::getText).collect(Collectors.joining("|")));
		assertFalse(hasButton(shell, "Cancel"));
		press(shell, "Close");
		assertTrue(shell.isDisposed());
		assertEquals("wall.txt", page().getActiveEditor().getTitle());
		untilRead((DraftEditor) page().getActiveEditor());
	}
}
