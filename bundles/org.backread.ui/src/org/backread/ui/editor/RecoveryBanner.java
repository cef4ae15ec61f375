package org.backread.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.backread.ui.parts.Times;
import org.backread.ui.recovery.RecoveredText;
import org.backread.ui.recovery.RecoveryStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The strip above a draft that offers text which a crash left behind. Hidden until there is some. */
final class RecoveryBanner {
	private final DraftEditor editor;
	private final Display display;
	private final Strip strip;
	private List<RecoveredText> found = List.of();

	RecoveryBanner(Composite parent, DraftEditor editor) {
		this.editor = editor;
		display = parent.getDisplay();
		strip = new Strip(parent);
		strip.button(Messages.RecoveryBanner_restore, this::restore);
		strip.button(Messages.RecoveryBanner_discard, this::discard);
	}

	/** Looks in the background for text of this draft that a crash left behind, and offers it. */
	void look(Path draft) {
		RecoveryStore store = UiPlugin.get().recovery();
		Job.createSystem(Messages.RecoveryBanner_job, (ICoreRunnable) monitor -> {
			try {
				List<RecoveredText> texts = store.find(draft);
				if (!texts.isEmpty()) {
					display.asyncExec(() -> offer(draft, texts));
				}
			} catch (IOException e) {
				throw new CoreException(Status.error(Messages.RecoveryBanner_unreadable, e));
			}
		}).schedule();
	}

	private void offer(Path draft, List<RecoveredText> texts) {
		if (strip.isDisposed() || !draft.equals(DraftFile.path(editor.getEditorInput()))) {
			return;
		}
		found = texts;
		if (texts.getFirst().text().equals(editor.document().get())) {
			discard();
			return;
		}
		strip.show(NLS.bind(Messages.RecoveryBanner_question, Times.shortOf(texts.getFirst().when())));
	}

	private void restore() {
		List<RecoveredText> texts = decided();
		editor.recover(texts.getFirst().text(), () -> delete(texts));
		editor.setFocus();
	}

	private void discard() {
		delete(decided());
	}

	/** @return what was offered, and is no more */
	private List<RecoveredText> decided() {
		List<RecoveredText> texts = found;
		found = List.of();
		strip.hide();
		return texts;
	}

	private static void delete(List<RecoveredText> texts) {
		RecoveryStore store = UiPlugin.get().recovery();
		Job.createSystem(Messages.RecoveryBanner_job, (ICoreRunnable) monitor -> {
			for (RecoveredText text : texts) {
				try {
					store.discard(text);
				} catch (IOException e) {
					throw new CoreException(Status.error(Messages.RecoveryBanner_undeletable, e));
				}
			}
		}).schedule();
	}
}
