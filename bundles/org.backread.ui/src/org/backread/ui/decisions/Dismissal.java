package org.backread.ui.decisions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.checks.Flag;
import org.backread.engine.text.OneLine;
import org.backread.review.DecisionKind;
import org.backread.review.store.ReviewStore;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.Author;
import org.backread.ui.review.DecisionLog;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.ReviewRecord;
import org.backread.ui.settings.SettingsJob;
import org.backread.ui.settings.SettingsStore;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

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
			switch (dialog.scope()) {
				case HERE -> DecisionLog.dismiss(record, text, flag, DecisionKind.DISMISSED_HERE, dialog.reason());
				case DRAFT -> DecisionLog.dismiss(record, text, flag, DecisionKind.DISMISSED_IN_DRAFT, dialog.reason());
				case PROJECT -> switchOff(record, flag.rule(), dialog.reason(), shell);
			}
		}
	}

	/** Whoever reads the settings file finds there who did it and why. */
	private static void switchOff(ReviewRecord record, String rule, String reason, Shell shell) {
		String comment = NLS.bind(Messages.Dismissal_comment,
				new Object[] { LocalDate.now(), Author.name(), reason.isEmpty() ? Messages.Dismissal_noReason : reason });
		Path draft = ReviewStore.draftOf(record.sidecar());
		new SettingsJob(() -> SettingsStore.ofProject(draft), Map.of(rule, Optional.of("off")), comment, shell).schedule();
	}

	private static String shortened(String words) {
		String line = OneLine.of(words);
		return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS).strip() + "\u2026";
	}
}
