package org.backread.product.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Makes a file as soon as the open draft can be typed into, and quits. The system property {@code org.backread.probe.editable} names
 * the file.
 */
public class StartClock implements IStartup {
	private static final int LOOK_EVERY_MILLIS = 10;

	private Path file;

	@Override
	public void earlyStartup() {
		String name = System.getProperty("org.backread.probe.editable");
		if (name != null) {
			file = Path.of(name);
			Display.getDefault().asyncExec(this::look);
		}
	}

	private void look() {
		ITextEditor editor = Probe.editor();
		StyledText text = editor == null ? null : (StyledText) editor.getAdapter(Control.class);
		if (text == null || !editor.isEditable() || !text.getEditable() || text.getCharCount() == 0) {
			Display.getCurrent().timerExec(LOOK_EVERY_MILLIS, this::look);
			return;
		}
		try {
			Files.createFile(file);
		} catch (IOException e) {
			throw new IllegalStateException("cannot write " + file, e);
		}
		PlatformUI.getWorkbench().close();
	}
}
