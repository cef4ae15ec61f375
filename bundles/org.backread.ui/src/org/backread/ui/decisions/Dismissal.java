package org.backread.ui.decisions;

import org.backread.engine.checks.Flag;
import org.backread.review.DecisionKind;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.DecisionLog;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.ReviewRecord;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.backread.ui.Messages;

/** Dismisses flags at an editor's wish. */
public final class Dismissal {
	private static final int LONGEST_WORDS = 48;

	private Dismissal() {
	}

	/**
	 * Asks for the reason and dismisses a flag of an open draft. If the draft's record cannot be written to, says so.
	 *
	 * @param editor the draft
	 * @param flag   one of the flags of its latest analysis
	 */
	public static void ask(DraftEditor editor, Flag flag) {
		DraftReview draft = editor.review();
		Shell shell = editor.getSite().getShell();
		ReviewRecord record = draft == null ? null : draft.record();
		if (record == null || record.review().isEmpty() || draft.analysis().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.DismissDialog_title, record == null || record.isLoading()
					? Messages.Dismissal_notYet : record.problem().orElseThrow().message());
			return;
		}
		String text = draft.analysis().get().text();
		DismissDialog dialog = new DismissDialog(shell, flag, shortened(flag.span().of(text)));
		if (dialog.open() == Window.OK) {
			DecisionLog.dismiss(record, text, flag, switch (dialog.scope()) {
				case HERE -> DecisionKind.DISMISSED_HERE;
				case DRAFT -> DecisionKind.DISMISSED_IN_DRAFT;
			}, dialog.reason());
		}
	}

	private static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS).strip() + "\u2026";
	}
}
