package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.answer;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.flagsView;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.backread.app.OpenRequests;
import org.backread.ui.ReviewPerspective;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.flags.FlagsView;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The window is an editor's, not a programmer's. */
@ExtendWith(QuietLog.class)
class ApplicationTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void theMenusAreShortAndOurs() throws IOException {
		open(Files.writeString(folder.resolve("draft.txt"), Samples.faulty()));
		Menu bar = shell().getMenuBar();
		assertEquals(List.of("File", "Edit", "Review", "View", "Help"), labels(bar));
		assertEquals(List.of("New Draft", "Open\u2026", "Import Drafts\u2026", "Export Review\u2026", "Save",
				"Save As...", "Revert", "Print...", "Close", "Exit"),
				shown(bar, "File"));
		assertEquals(List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Select All", "Find/Replace...", "Preferences\u2026"),
				shown(bar, "Edit").stream().map(label -> label.replaceAll("^(Undo|Redo) .*", "$1")).toList());
		assertEquals(List.of("Next Flag", "Previous Flag", "First Mention", "Quick Fix", "Dismiss Flag\u2026",
				"Move Paragraph Up", "Move Paragraph Down", "Add Claim", "Suggest Claims\u2026", "Sign Off\u2026",
				"Read Again"), shown(bar, "Review"));
		assertEquals(List.of("Backread Guide", "Open the Guided Sample", "Checklist: Review a Draft", "Check for Updates",
				"Install New Software...", "Installed Versions\u2026", "About Backread"), shown(bar, "Help"));
	}

	@Test
	void everyKeyOfAMenuIsThatOfOneEntry() throws IOException {
		open(Files.writeString(folder.resolve("draft.txt"), Samples.faulty()));
		List<MenuItem> tops = Stream.of(shell().getMenuBar().getItems()).filter(item -> item.getMenu() != null).toList();
		for (MenuItem top : tops) {
			List<String> keys = dropDown(top, menu -> texts(menu).flatMap(ApplicationTest::key).toList());
			assertEquals(List.copyOf(new LinkedHashSet<>(keys)), keys, top.getText());
		}
	}

	@Test
	void keysAreThoseOfAWordProcessorNotOfProgrammers() throws ParseException {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		Binding redo = keys.getPerfectMatch(KeySequence.getInstance("M1+Y"));
		assertEquals(IWorkbenchCommandConstants.EDIT_REDO, redo.getParameterizedCommand().getId());
		for (String key : List.of("M1+3", "M1+B", "M1+M2+L", "M1+F8", "M1+M2+F8")) {
			assertNull(keys.getPerfectMatch(KeySequence.getInstance(key)), key);
		}
	}

	@Test
	void thePreferencesAreFew() {
		IPreferenceNode[] roots = PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes();
		List<String> labels = Stream.of(roots).map(IPreferenceNode::getLabelText).sorted().toList();
		assertEquals(List.of("Backread", "Keys", "Network Connections", "Updates"), labels);
		assertEquals(List.of("Fonts and Colors", "Rules"), below("Backread"));
		assertEquals(List.of("Available Software Sites"), below("Updates"));
	}

	private static List<String> below(String root) {
		return Stream.of(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
				.filter(node -> node.getLabelText().equals(root)).flatMap(node -> Stream.of(node.getSubNodes()))
				.map(IPreferenceNode::getLabelText).sorted().toList();
	}

	@Test
	void aClosedViewComesBackWithTheLayoutItHadAtFirst() {
		page().hideView(flagsView());
		answer("Reset Layout", () -> dropDown(top(shell().getMenuBar(), "View"), menu -> {
			Stream.of(menu.getItems()).filter(item -> item.getText().contains("Reset Layout")).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
			return null;
		}), dialog -> press(dialog, "Reset"));
		until("the Flags view", () -> page().findView(FlagsView.ID) != null);
	}

	@Test
	void theTitleNamesTheDraftInFront() throws IOException {
		assertEquals("Backread", shell().getText());
		assertEquals(ReviewPerspective.ID, page().getPerspective().getId());
		DraftEditor editor = open(Files.writeString(folder.resolve("bridge.txt"), Samples.CLEAN));
		assertEquals("Backread \u2014 bridge.txt", shell().getText());
		editor.document().set(Samples.ORPHAN);
		assertEquals("Backread \u2014 *bridge.txt", shell().getText());
		page().closeEditor(editor, false);
		assertEquals("Backread", shell().getText());
	}

	@Test
	void lengthAndFlagsAreToldWhateverPartIsActive() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), Samples.faulty()));
		for (IWorkbenchPart part : List.of(editor, flagsView())) {
			page().activate(part);
			for (String told : List.of("50 words \u00B7 1 min", "1 error, 1 warning")) {
				until(told, () -> Person.visible(CLabel.class, label -> label.getText().equals(told)).isPresent());
			}
		}
	}

	@Test
	void quickFixIsAtHand() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), Samples.faulty()));
		assertTrue(editor.getAction(ITextEditorActionConstants.QUICK_ASSIST).isEnabled());
	}

	@Test
	void theCommandLineNamesFilesWithAndWithoutOpen() {
		Path here = Path.of("").toAbsolutePath();
		assertEquals(List.of(here.resolve("a.txt"), here.resolve("b.txt"), here.resolve("c.txt")), OpenRequests.files(
				new String[] { "-product", "p", "-open", "a.txt", "b.txt", "-showlocation", "-data", "d", "c.txt" }));
	}

	private static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	/** The labels of a menu of the bar as they are when it drops down. */
	private static List<String> shown(Menu bar, String label) {
		return dropDown(top(bar, label), ApplicationTest::labels);
	}

	private static MenuItem top(Menu bar, String label) {
		return Stream.of(bar.getItems()).filter(item -> item.getText().replace("&", "").equals(label)).findFirst()
				.orElseThrow();
	}

	private static <T> T dropDown(MenuItem top, Function<Menu, T> look) {
		Menu menu = top.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		try {
			return look.apply(menu);
		} finally {
			menu.notifyListeners(SWT.Hide, new Event());
		}
	}

	private static List<String> labels(Menu menu) {
		return texts(menu).map(text -> text.replace("&", "")).toList();
	}

	private static Stream<String> texts(Menu menu) {
		return Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText)
				.map(text -> text.replaceAll("\t.*", ""));
	}

	/** @return the letter that chooses an entry of an open menu, if it has one */
	private static Stream<String> key(String text) {
		int mark = text.indexOf('&');
		return mark < 0 ? Stream.empty() : Stream.of(text.substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT));
	}
}
