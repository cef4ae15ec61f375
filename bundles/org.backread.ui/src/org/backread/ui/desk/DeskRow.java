package org.backread.ui.desk;

import java.time.Instant;

import org.backread.desk.DraftFigures;
import org.backread.desk.DraftState;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Severity;
import org.backread.review.SignOff;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftSize;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;

/**
 * How a draft stands, as the desk sees it: by what its file and its record hold, not by what is being typed.
 *
 * @param file     the draft
 * @param figures  how far the desk is with it and how many flags stand open; null for one that cannot be read
 * @param claims   how many of its claims are not settled
 * @param words    how long it is
 * @param signer   who signed it last; empty for nobody
 * @param signedAt when; null for never
 * @param problem  why it cannot be read, in a sentence for people; empty if it can
 */
public record DeskRow(IFile file, DraftFigures figures, int claims, int words, String signer,
		Instant signedAt, String problem) {
	/** @return how a draft stands that was read from a file */
	static DeskRow of(IFile file, ReviewedDraft draft) {
		SignOff signOff = draft.signOff().orElse(null);
		return new DeskRow(file, DraftFigures.of(draft), draft.openClaims().size(),
				DraftSize.of(draft.analysis().text(), draft.analysis().paragraphs()).words(),
				signOff == null ? "" : signOff.getWho(), signOff == null ? null : signOff.getWhen(), "");
	}

	/** @return a draft that cannot be read, and why not */
	static DeskRow unreadable(IFile file, String problem) {
		return new DeskRow(file, null, 0, 0, "", null, problem);
	}

	/** @return how far the desk is with it; null for one that cannot be read */
	public DraftState state() {
		return figures == null ? null : figures.state();
	}

	/** @return how many flags of a severity stand open */
	public int open(Severity severity) {
		return figures == null ? 0 : figures.severities().getOrDefault(severity, 0);
	}

	/** @return the folder it lies in, as people write paths, without a slash before it */
	String folder() {
		return file.getParent().getFullPath().makeRelative().toString();
	}

	/** @return how it stands, in words */
	String stateLabel() {
		return figures == null ? NLS.bind(Messages.DeskRow_unreadable, problem) : label(figures.state());
	}

	/** @return how it stands, as a picture */
	Icon icon() {
		return figures == null ? Icon.ERROR : switch (figures.state()) {
			case UNREVIEWED -> Icon.DRAFT;
			case OPEN -> Icon.INFO;
			case READY -> Icon.FIX;
			case SIGNED -> Icon.SIGN_OFF;
			case STALE -> Icon.WARNING;
		};
	}

	/** @return a state in words */
	static String label(DraftState state) {
		return switch (state) {
			case UNREVIEWED -> Messages.DeskRow_unreviewed;
			case OPEN -> Messages.DeskRow_open;
			case READY -> Messages.DeskRow_ready;
			case SIGNED -> Messages.DeskRow_signed;
			case STALE -> Messages.DeskRow_stale;
		};
	}
}
