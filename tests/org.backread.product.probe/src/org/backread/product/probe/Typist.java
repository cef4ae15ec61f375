package org.backread.product.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Types at the end of the open draft, twenty keys a second, until somebody kills the process. Each key is noted just before it is
 * pressed, so that a test can tell what should be there afterwards.
 * <p>
 * System properties: {@code org.backread.probe.type} is the file for the notes, without it nothing is typed;
 * {@code org.backread.probe.saves} says to save after every tenth key.
 */
public class Typist implements IStartup {
	private static final int KEY_EVERY_MILLIS = 50;
	private static final int KEYS_BETWEEN_SAVES = 10;

	private final boolean saves = System.getProperty("org.backread.probe.saves") != null;
	private Path notes;
	private int typed;

	@Override
	public void earlyStartup() {
		String file = System.getProperty("org.backread.probe.type");
		if (file != null) {
			notes = Path.of(file);
			Display.getDefault().asyncExec(this::next);
		}
	}

	/** Types one key, once there is a draft that has its flags, and comes back. */
	private void next() {
		if (typed > 0 || !Probe.flags().isEmpty()) {
			ITextEditor editor = Probe.editor();
			try {
				press((StyledText) editor.getAdapter(Control.class));
			} catch (IOException e) {
				throw new IllegalStateException("cannot write " + notes, e);
			}
			if (saves && typed % KEYS_BETWEEN_SAVES == 0) {
				editor.getEditorSite().getPage().saveEditor(editor, false);
			}
		}
		Display.getCurrent().timerExec(KEY_EVERY_MILLIS, this::next);
	}

	private void press(StyledText text) throws IOException {
		char key = typed % 6 == 5 ? ' ' : (char) ('a' + typed % 26);
		Event event = new Event();
		event.character = key;
		event.keyCode = key;
		Files.writeString(notes, String.valueOf(key), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		text.setSelection(text.getCharCount());
		text.notifyListeners(SWT.KeyDown, event);
		typed++;
	}
}
