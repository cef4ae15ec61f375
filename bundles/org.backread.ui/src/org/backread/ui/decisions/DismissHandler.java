package org.backread.ui.decisions;

import java.util.Comparator;
import java.util.Optional;

import org.backread.engine.checks.Flag;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.flags.FlagsView;
import org.backread.ui.review.DraftReview;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Dismisses the flag selected in the Flags view or, in the draft, the one at the caret. */
public final class DismissHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			Optional<Flag> flag = HandlerUtil.getActivePart(event) instanceof FlagsView view ? view.selected()
					: atCaret(editor);
			flag.ifPresentOrElse(found -> Dismissal.ask(editor, found), () -> editor.getEditorSite().getActionBars()
					.getStatusLineManager().setMessage(Messages.DismissHandler_none));
		}
		return null;
	}

	private static Optional<Flag> atCaret(DraftEditor editor) {
		DraftReview review = editor.review();
		if (review == null || !review.isCurrent()) {
			return Optional.empty();
		}
		ITextSelection caret = (ITextSelection) editor.getSelectionProvider().getSelection();
		return review.flags().stream()
				.filter(flag -> flag.span().start() <= caret.getOffset() && caret.getOffset() <= flag.span().end())
				.min(Comparator.comparing(Flag::severity).thenComparing(flag -> flag.span().length()));
	}
}
