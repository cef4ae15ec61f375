package org.backread.ui.map;

import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Fix;
import org.backread.ui.editor.DraftEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Moves the paragraph at the cursor up by one; as {@link Down}, down by one. Works from the article map too. */
public class MoveParagraphHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor && editor.review() != null
				&& editor.review().isCurrent()) {
			Analysis analysis = editor.review().analysis().orElseThrow();
			int offset = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
			int from = ParagraphMove.paragraphAt(analysis, offset);
			move(editor, from, target(from));
		}
		return null;
	}

	/** @return before which paragraph the one with that index is to stand */
	int target(int from) {
		return from - 1;
	}

	/** Moves a paragraph of the draft as it was last analysed, and selects it in its new place. */
	static void move(DraftEditor editor, int from, int to) {
		Analysis analysis = editor.review().analysis().orElseThrow();
		Optional<Fix> fix = ParagraphMove.of(analysis, from, to);
		if (fix.isPresent()) {
			int start = ParagraphMove.startAfter(analysis, from, to);
			int length = analysis.paragraphs().get(from).span().length();
			if (editor.apply(fix.get())) {
				editor.selectAndReveal(start, length);
			}
		}
	}

	/** Down by one. */
	public static final class Down extends MoveParagraphHandler {
		@Override
		int target(int from) {
			return from + 2;
		}
	}
}
