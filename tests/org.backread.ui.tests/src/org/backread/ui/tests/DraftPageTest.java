package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilLoaded;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backread.engine.Analysis;
import org.backread.ui.drafts.OpenDraft;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.editor.DraftSize;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How a draft looks on its page, and the card that explains what is flagged there. */
@ExtendWith(QuietLog.class)
class DraftPageTest {
	private static final String HEADLINE = "Marlow Haven to get a sea wall";
	private static final String STORY = String.join("\n\n", HEADLINE, "By Edda Lorn",
			"Mayor Ingrid Vey opened the harbour on Monday after a winter of storms.",
			"The wall will be built in three stages and should be finished before the next winter storms.",
			"The harbour fund has paid for most of the work so far, and for two new cranes.",
			"The cranes came by ship from the mainland in the autumn, with a crew to set them up.",
			"A ferry will carry the stones across the sound from the quarry at Tellmark.",
			"Work on the first stage begins in March.", "She added that the fund would pay for all of it.", "");

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench").remove("org.backread.ui.draftFont");
		closeAll();
	}

	@Test
	void theWindowDoesNotWaitForTheDisk() throws IOException {
		OpenDraft.open(page(), draft());
		DraftEditor editor = (DraftEditor) page().getActiveEditor();
		assertTrue(editor.isLoading());
		assertEquals("", editor.document().get());
		assertFalse(editor.isEditable());
		assertNull(editor.review());
		run("org.backread.ui.nextFlag");
		assertTrue(Person.visible(CLabel.class, label -> label.getText().equals("Reading the draft\u2026")).isPresent());
		untilLoaded(editor);
		assertEquals(STORY, editor.document().get());
		assertTrue(editor.isEditable());
	}

	@Test
	void anEditorClosedBeforeItsDraftWasReadIsForgotten() throws IOException {
		Path file = draft();
		OpenDraft.open(page(), file);
		closeAll();
		assertEquals(STORY, open(file).document().get());
	}

	@Test
	void aHeadlineIsSetAsHeadlineAndAsItIsTyped() throws IOException, BadLocationException {
		DraftEditor editor = open(draft());
		StyledText text = text(editor);
		int size = text.getFont().getFontData()[0].getHeight();
		assertTrue(styleAt(text, 3).font.getFontData()[0].getHeight() > size);
		assertTrue((styleAt(text, 3).font.getFontData()[0].getStyle() & SWT.BOLD) != 0);
		int byline = STORY.indexOf("Edda");
		assertTrue(styleAt(text, byline).font.getFontData()[0].getHeight() < size);
		assertNotEquals(text.getForeground(), styleAt(text, byline).foreground);
		assertNull(styleAt(text, STORY.indexOf("opened")));
		editor.document().replace(HEADLINE.length(), 0, " in March");
		assertTrue((styleAt(text, HEADLINE.length() + 3).font.getFontData()[0].getStyle() & SWT.BOLD) != 0);
		editor.document().replace(0, HEADLINE.length() + " in March".length() + 2, "");
		untilRead(editor);
		assertNull(styleAt(text, editor.document().get().indexOf("opened")));
	}

	@Test
	void zoomIsRememberedAndTakenBack() throws IOException {
		StyledText text = text(open(draft()));
		int size = text.getFont().getFontData()[0].getHeight();
		int headline = styleAt(text, 3).font.getFontData()[0].getHeight();
		run("org.eclipse.ui.edit.text.zoomIn");
		run("org.eclipse.ui.edit.text.zoomIn");
		until("larger type", () -> text.getFont().getFontData()[0].getHeight() == size + 2);
		until("a larger headline", () -> styleAt(text, 3).font.getFontData()[0].getHeight() > headline);
		String kept = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench").get("org.backread.ui.draftFont", "");
		assertTrue(kept.contains("|" + (size + 2)), kept);
		run("org.eclipse.ui.edit.text.zoomOut");
		until("smaller type", () -> text.getFont().getFontData()[0].getHeight() == size + 1);
		run("org.backread.ui.zoomReset");
		until("normal type", () -> text.getFont().getFontData()[0].getHeight() == size);
	}

	@Test
	void theCardOpensByKeyAndItsEvidenceLeadsThere() throws IOException {
		DraftEditor editor = open(draft());
		editor.selectAndReveal(STORY.indexOf("She added") + 1, 0);
		Link evidence = cardLink(editor, "Ingrid Vey");
		follow(evidence, "Ingrid Vey");
		assertEquals("Mayor Ingrid Vey", text(editor).getSelectionText());
	}

	@Test
	void theCardMends() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("faulty.txt"), Samples.faulty()));
		editor.selectAndReveal(Samples.faulty().indexOf(Samples.FURNITURE) + 2, 0);
		follow(cardLink(editor, "Delete this line"), "Delete this line");
		assertFalse(editor.document().get().contains(Samples.FURNITURE));
	}

	@Test
	void wordsOfTheDraftAreNoMarkup() throws IOException {
		String story = "Mayor Ingrid <a>Vey</a> & Co opened the pier on Monday.\n\n" + Samples.FURNITURE + "\n";
		DraftEditor editor = open(Files.writeString(folder.resolve("odd.txt"), story));
		editor.selectAndReveal(story.indexOf(Samples.FURNITURE), 0);
		cardLink(editor, "Delete this line");
	}

	@Test
	void theStoryIsCountedWithoutThePageAroundIt() throws IOException {
		String story = "Cranes at work \u2013 at last\n\n" + Samples.CLEAN + "\n\n" + Samples.FURNITURE + "\n";
		Analysis analysis = open(Files.writeString(folder.resolve("sized.txt"), story)).review().analysis().orElseThrow();
		assertEquals("19 words \u00b7 1 min", DraftSize.of(story, analysis.paragraphs()).toString());
	}

	/** Opens the card at the caret and waits for its link. */
	private static Link cardLink(DraftEditor editor, String words) {
		editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run();
		until("a link " + words, () -> !links(words).isEmpty());
		return links(words).getFirst();
	}

	private static void follow(Link link, String words) {
		String address = link.getText().replaceAll("(?s).*<a href=\"(\\d+)\">" + words + "</a>.*", "$1");
		Event event = new Event();
		event.text = address;
		link.notifyListeners(SWT.Selection, event);
	}

	private static List<Link> links(String words) {
		List<Link> found = new ArrayList<>();
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible()) {
				collect(shell, words, found);
			}
		}
		return found;
	}

	private static void collect(Composite parent, String words, List<Link> found) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Link link && link.getText().contains(">" + words + "</a>")) {
				found.add(link);
			} else if (child instanceof Composite composite) {
				collect(composite, words, found);
			}
		}
	}

	private static StyleRange styleAt(StyledText text, int offset) {
		StyleRange style = text.getStyleRangeAtOffset(offset);
		return style == null || style.font == null ? null : style;
	}

	private static StyledText text(DraftEditor editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	private Path draft() throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), STORY);
	}
}
