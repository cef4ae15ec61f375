package org.backread.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.backread.ui.recovery.RecoveredText;
import org.backread.ui.recovery.RecoveryStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** The strip above a draft that offers text which a crash left behind. Hidden until there is some. */
final class RecoveryBanner {
	private final DraftEditor editor;
	private final Composite strip;
	private final Label question;
	private List<RecoveredText> found = List.of();

	RecoveryBanner(Composite parent, DraftEditor editor) {
		this.editor = editor;
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 6).spacing(8, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
		Label icon = new Label(strip, SWT.NONE);
		icon.setImage(Icon.WARNING.image());
		question = new Label(strip, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(question);
		button(Messages.RecoveryBanner_restore, this::restore);
		button(Messages.RecoveryBanner_discard, this::discard);
	}

	/** Looks in the background for text of this draft that a crash left behind, and offers it. */
	void look(Path draft) {
		RecoveryStore store = UiPlugin.get().recovery();
		Display display = strip.getDisplay();
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
		if (latest().equals(editor.document().get())) {
			discard();
			return;
		}
		question.setText(NLS.bind(Messages.RecoveryBanner_question, time(texts.getFirst())));
		show(true);
	}

	private void restore() {
		editor.replaceText(latest());
		discard();
		editor.setFocus();
	}

	private void discard() {
		List<RecoveredText> texts = found;
		found = List.of();
		show(false);
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

	private String latest() {
		return found.getFirst().text();
	}

	private void show(boolean visible) {
		strip.setVisible(visible);
		((GridData) strip.getLayoutData()).exclude = !visible;
		strip.getParent().layout(true, true);
	}

	private void button(String label, Runnable action) {
		Button button = new Button(strip, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	/** The hour alone for today, the day with it before. */
	private static String time(RecoveredText text) {
		ZonedDateTime when = text.when().atZone(ZoneId.systemDefault());
		return when.toLocalDate().equals(LocalDate.now())
				? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(when)
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(when);
	}
}
