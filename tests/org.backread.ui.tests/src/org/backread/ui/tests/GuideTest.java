package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.run;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.until;
import static org.backread.ui.tests.Workbench.untilLoaded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Checks;
import org.backread.help.GuideView;
import org.backread.help.Page;
import org.backread.ui.Commands;
import org.backread.ui.drafts.DraftsView;
import org.backread.ui.editor.Card;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.editor.DraftHover;
import org.backread.ui.editor.FlagAnnotation;
import org.backread.ui.review.Rules;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The guide knows every rule and every key, leads nowhere wrong, and is a key away. */
@ExtendWith(QuietLog.class)
class GuideTest {
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
	/** A picture of the window, which the guide inside the window leaves out. */
	private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^)]+\\)");

	@TempDir
	Path folder;

	@AfterEach
	void close() throws CoreException {
		closeAll();
		IViewPart guide = page().findView(GuideView.ID);
		if (guide != null) {
			page().hideView(guide);
		}
		for (IResource member : ResourcesPlugin.getWorkspace().getRoot().getProject("Drafts").members()) {
			if (!member.getName().startsWith(".")) {
				member.delete(true, null);
			}
		}
	}

	@Test
	void everyRuleHasItsPage() {
		for (CheckInfo rule : Rules.all()) {
			assertEquals(rule.title(), Page.ofRule(rule.id()).orElseThrow(() -> new AssertionError(rule.id())).title());
		}
	}

	@Test
	void everyPageCanBeReachedAndShownAndItsLinksLeadSomewhere() throws Exception {
		Map<String, Page> seen = new HashMap<>();
		Deque<String> next = new ArrayDeque<>(List.of(Page.CONTENTS));
		List<String> broken = new ArrayList<>();
		while (!next.isEmpty()) {
			String path = next.pop();
			Page page = Page.of(path).orElse(null);
			if (page == null) {
				broken.add(path);
			} else if (seen.put(path, page) == null) {
				assertNotNull(DocumentBuilderFactory.newInstance().newDocumentBuilder()
						.parse(new InputSource(new StringReader(page.markup()))), path);
				for (Matcher link = LINK.matcher(PICTURE.matcher(page.markdown()).replaceAll("")); link.find();) {
					String target = link.group(1);
					if (!target.startsWith("command:")) {
						next.push(page.resolve(target));
					} else if (!Commands.isDefined(target.substring("command:".length()))) {
						broken.add(path + ": " + target);
					}
				}
			}
		}
		assertEquals(List.of(), broken);
		assertTrue(seen.size() > Checks.all().size() + 10, seen.keySet().toString());
	}

	@Test
	void everyKeyOfOursIsListed() throws Exception {
		String listed = Page.of("guide/keys.md").orElseThrow().markdown();
		Set<String> missing = new TreeSet<>();
		for (String bundle : List.of("org.backread.ui", "org.backread.help", "org.backread.app")) {
			try (InputStream in = Platform.getBundle(bundle).getEntry("plugin.xml").openStream()) {
				NodeList keys = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
						.getElementsByTagName("key");
				for (int i = 0; i < keys.getLength(); i++) {
					String key = written(((Element) keys.item(i)).getAttribute("sequence"));
					boolean ours = !((Element) keys.item(i)).getAttribute("commandId").isEmpty();
					if (ours && !listed.matches("(?s).*[|,] *" + Pattern.quote(key) + " *[|,].*")) {
						missing.add(key);
					}
				}
			}
		}
		assertEquals(Set.of(), missing);
	}

	@Test
	void helpIsAboutWhatOneIsDoing() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), Samples.faulty()));
		editor.selectAndReveal(Samples.faulty().indexOf(Samples.FURNITURE) + 2, 0);
		run("org.backread.help.guide");
		assertEquals("checks/page-furniture.md", guide().page().path());
		page().activate(editor);
		editor.selectAndReveal(0, 0);
		run("org.backread.help.guide");
		assertEquals("guide/draft.md", guide().page().path());
		guide().goBack();
		assertEquals("checks/page-furniture.md", guide().page().path());
		show(DraftsView.ID, DraftsView.class);
		run("org.backread.help.guide");
		assertEquals("guide/drafts.md", guide().page().path());
	}

	@Test
	void theCardLeadsToItsRule() throws IOException {
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), Samples.faulty()));
		for (FlagAnnotation flag : editor.flags()) {
			Card card = new DraftHover(editor).getHoverInfo2(editor.getAdapter(ITextViewer.class),
					new Region(flag.flag().span().start(), 0));
			Card.Action.Run help = card.links().stream().filter(link -> link.words().equals("About this rule"))
					.map(link -> (Card.Action.Run) link.action()).findFirst().orElseThrow();
			Commands.run(help.command(), help.parameters());
			assertEquals(Page.ofRule(flag.flag().rule()).orElseThrow(), guide().page());
		}
	}

	@Test
	void theChecklistOpensAndItsLinksDoTheSteps() {
		Commands.run("org.backread.help.page", Map.of("org.backread.help.page.path", "guide/checklist.md"));
		assertEquals("guide/checklist.md", guide().page().path());
		guide().follow("command:org.backread.help.sample");
		until("the sample", () -> page().getActiveEditor() instanceof DraftEditor draft && draft.getTitle().startsWith("harbour-bridge"));
		untilLoaded((DraftEditor) page().getActiveEditor());
	}

	@Test
	void theGuidedSampleOpensWithItsTour() {
		run("org.backread.help.sample");
		assertEquals("guide/tour.md", guide().page().path());
		until("the sample", () -> page().getActiveEditor() instanceof DraftEditor draft
				&& draft.getTitle().startsWith("harbour-bridge"));
		DraftEditor editor = (DraftEditor) page().getActiveEditor();
		untilLoaded(editor);
		assertTrue(editor.document().get().startsWith("Share"), editor.document().get());
		assertTrue(editor.isEditable());
	}

	private static GuideView guide() {
		return (GuideView) page().findView(GuideView.ID);
	}

	/** As people write it, on other computers than a Mac. */
	private static String written(String sequence) throws ParseException {
		return KeySequence.getInstance(sequence).toString().replace("M1", "Ctrl").replace("CTRL", "Ctrl")
				.replace("M2", "Shift").replace("SHIFT", "Shift").replace("M3", "Alt").replace("ALT", "Alt")
				.replace("ARROW_UP", "Up").replace("ARROW_DOWN", "Down").replace("CR", "Enter");
	}
}
