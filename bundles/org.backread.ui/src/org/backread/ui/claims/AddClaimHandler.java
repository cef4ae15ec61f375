package org.backread.ui.claims;

import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.ClaimLedger;
import org.backread.ui.review.DraftReview;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Enters the selected words of the draft in front in the ledger of claims or, if none are, the sentence at the caret. */
public final class AddClaimHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			add(editor);
		}
		return null;
	}

	/** Enters what is selected in a draft, and shows it in the Claims view. Says why if it cannot. */
	static void add(DraftEditor editor) {
		DraftReview draft = editor.review();
		Optional<Span> words = draft == null || draft.record() == null || !draft.isCurrent() ? Optional.empty()
				: selected(editor, draft.analysis().orElseThrow());
		words.flatMap(span -> new ClaimLedger(draft.record()).add(draft.text(), span,
				ClaimLedger.claimant(draft.analysis().orElseThrow(), span)))
				.ifPresentOrElse(claim -> {
					try {
						ClaimsView view = (ClaimsView) editor.getSite().getPage().showView(ClaimsView.ID, null,
								IWorkbenchPage.VIEW_VISIBLE);
						view.select(claim);
					} catch (PartInitException e) {
						StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
					}
				}, () -> editor.getEditorSite().getActionBars().getStatusLineManager()
						.setMessage(Messages.AddClaimHandler_nothing));
	}

	private static Optional<Span> selected(DraftEditor editor, Analysis analysis) {
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		String words = selection.getText() == null ? "" : selection.getText();
		if (!words.isBlank()) {
			int start = selection.getOffset() + words.indexOf(words.strip());
			Span span = new Span(start, start + words.strip().length());
			// Going to a flag selects its words, which seldom are all that is claimed.
			if (analysis.flags().stream().noneMatch(flag -> flag.span().equals(span))) {
				return Optional.of(span);
			}
		}
		return analysis.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream()).map(Sentence::span)
				.filter(span -> span.start() <= selection.getOffset() && selection.getOffset() <= span.end())
				.findFirst();
	}
}
