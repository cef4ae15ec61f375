package org.backread.ui.tests;

import static org.backread.ui.tests.Dialogs.answer;
import static org.backread.ui.tests.Dialogs.find;
import static org.backread.ui.tests.Dialogs.press;
import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.untilRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.Span;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.editor.FixAll;
import org.backread.ui.editor.FixDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same fix at all its places is one step, seen before it is made. */
@ExtendWith(QuietLog.class)
class FixAllTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void fixesOfOneLabelAndRuleGoTogetherAndOthersDoNot() {
		Flag one = flag("honorific", 0, Fix.of("Drop it", new Span(0, 3), ""));
		Flag other = flag("honorific", 10, Fix.of("Drop it", new Span(10, 13), ""));
		Flag elsewhere = flag("honorific", 20, Fix.of("Write it", new Span(20, 20), "Mr "));
		Fix all = FixAll.of(one, one.fixes().getFirst(), List.of(one, other, elsewhere)).orElseThrow();
		assertEquals(List.of(new Span(0, 3), new Span(10, 13)), all.edits().stream().map(Fix.Edit::span).toList());
		assertEquals("Drop it, at all 2 places", all.label());
		assertEquals(Optional.empty(), FixAll.of(elsewhere, elsewhere.fixes().getFirst(),
				List.of(one, other, elsewhere)));
		Flag gap = flag("orphan-pronoun", 0, Fix.of("Mark a gap", new Span(0, 2), "[WHO?]"));
		Flag second = flag("orphan-pronoun", 10, Fix.of("Mark a gap", new Span(10, 12), "[WHO?]"));
		assertEquals(Optional.empty(), FixAll.of(gap, gap.fixes().getFirst(), List.of(gap, second)));
	}

	@Test
	void severalPlacesAreShownFirstAndMendedInOneStep() throws IOException {
		String text = Samples.faulty().replace("Work on", "Share\n\nWork on");
		DraftEditor editor = open(Files.writeString(folder.resolve("draft.txt"), text));
		Fix every = editor.review().flags().stream().flatMap(flag -> flag.fixes().stream())
				.filter(fix -> fix.label().equals("Delete all 2 lines of page furniture")).findFirst().orElseThrow();
		answer("Fix Several Places", () -> FixDialog.apply(editor, every), dialog -> press(dialog, "Cancel"));
		assertEquals(text, editor.document().get());
		answer("Fix Several Places", () -> FixDialog.apply(editor, every), dialog -> {
			String shown = find(dialog, StyledText.class, one -> true).getText();
			assertTrue(shown.contains("Advertisement") && shown.contains("Share"), shown);
			press(dialog, "Apply");
		});
		assertEquals(text.replace("Advertisement\n\n", "").replace("Share\n\n", ""), editor.document().get());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(text, editor.document().get());
		untilRead(editor);
	}

	private static Flag flag(String rule, int start, Fix fix) {
		return new Flag(rule, Severity.WARNING, new Span(start, start + 3), "why", List.of(), List.of(fix));
	}
}
