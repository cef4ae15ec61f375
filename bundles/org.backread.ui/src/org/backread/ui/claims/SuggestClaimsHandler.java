package org.backread.ui.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.backread.desk.Dismissals;
import org.backread.engine.Analysis;
import org.backread.engine.discourse.Claim;
import org.backread.engine.text.Span;
import org.backread.review.Review;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.ClaimLedger;
import org.backread.ui.review.DraftReview;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Offers the statements of the draft in front that may want checking and are not listed yet. */
public final class SuggestClaimsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			suggest(editor);
		}
		return null;
	}

	/** Asks which of a draft's statements are to be listed, and lists them. */
	static void suggest(DraftEditor editor) {
		DraftReview draft = editor.review();
		Shell shell = editor.getSite().getShell();
		if (draft == null || !draft.isCurrent() || draft.record() == null || draft.record().review().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.SuggestionsDialog_title, Messages.SuggestClaimsHandler_notYet);
			return;
		}
		Analysis analysis = draft.analysis().orElseThrow();
		List<Claim> suggestions = unlisted(analysis, draft.record().review().get());
		if (suggestions.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.SuggestionsDialog_title, Messages.SuggestClaimsHandler_none);
			return;
		}
		SuggestionsDialog dialog = new SuggestionsDialog(shell, draft, suggestions);
		if (dialog.open() == Window.OK) {
			ClaimLedger ledger = new ClaimLedger(draft.record());
			dialog.chosen().forEach(claim -> ledger.add(analysis.text(), claim.span(),
					claim.voice() < 0 ? null : analysis.voices().get(claim.voice()).name()));
		}
	}

	/** The claims of an analysis that touch none that is listed, gravest first. */
	private static List<Claim> unlisted(Analysis analysis, Review review) {
		List<Span> listed = review.getClaims().stream()
				.map(claim -> Dismissals.place(analysis.text(), claim.getAnchor())).filter(Objects::nonNull).toList();
		return analysis.claims().stream().filter(claim -> listed.stream().noneMatch(claim.span()::overlaps))
				.sorted(Comparator.comparing(Claim::kind).thenComparing(Claim::span)).toList();
	}
}
