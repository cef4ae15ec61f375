package org.backread.ui.editor;

import org.backread.ui.Messages;
import org.backread.ui.review.RecordProblem;
import org.backread.ui.review.ReviewRecord;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The strip above a draft that says when the record of its review cannot be read or saved, and what can be done. */
final class RecordBanner {
	private final Strip strip;
	private final Button theirs;
	private final Button mine;
	private final Button again;
	private final Runnable changed = this::show;
	private ReviewRecord record;

	RecordBanner(Composite parent) {
		strip = new Strip(parent);
		theirs = strip.button(Messages.RecordBanner_theirs, () -> record.useTheirs());
		mine = strip.button(Messages.RecordBanner_mine, () -> record.keepMine());
		again = strip.button(Messages.RecordBanner_again, () -> record.tryAgain());
	}

	/** @param followed the record of the draft in the editor; null for none */
	void follow(ReviewRecord followed) {
		if (record != null) {
			record.removeListener(changed);
		}
		record = followed;
		if (record != null) {
			record.addListener(changed);
		}
		show();
	}

	private void show() {
		RecordProblem problem = record == null ? null : record.problem().orElse(null);
		if (problem == null) {
			strip.hide();
			return;
		}
		boolean conflict = problem.kind() == RecordProblem.Kind.CONFLICT;
		Strip.setVisible(theirs, conflict);
		Strip.setVisible(mine, conflict);
		Strip.setVisible(again, !conflict);
		strip.show(switch (problem.kind()) {
			case UNREADABLE, CONFLICT -> problem.message();
			case UNSAVED -> NLS.bind(Messages.RecordBanner_unsaved, problem.message());
		});
	}
}
