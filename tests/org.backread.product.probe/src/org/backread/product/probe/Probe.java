package org.backread.product.probe;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Watches an installed Backread from within, for the product tests: once the open draft has its flags it writes
 * down what it sees and closes the workbench as a reader would. It knows nothing of Backread's classes and is
 * never part of a product.
 * <p>
 * System properties: {@code org.backread.probe.result} is the file to write, without it the probe does nothing;
 * {@code org.backread.probe.open} is a file's URI to open first, for a workbench that opens none by itself, with
 * the editor that {@code org.backread.probe.editor} names; {@code org.backread.probe.hide} is the id of a view to close first.
 */
public class Probe implements IStartup {

	private static final String FLAG_TYPES = "org.backread.";
	private static final int LOOK_EVERY_MILLIS = 100;

	private Path result;

	@Override
	public void earlyStartup() {
		String file = System.getProperty("org.backread.probe.result");
		if (file != null) {
			result = Path.of(file);
			Display.getDefault().asyncExec(this::begin);
		}
	}

	private void begin() {
		String view = System.getProperty("org.backread.probe.hide");
		if (view != null) {
			page().hideView(page().findViewReference(view));
		}
		String draft = System.getProperty("org.backread.probe.open");
		if (draft != null) {
			try {
				IDE.openEditor(page(), URI.create(draft), System.getProperty("org.backread.probe.editor"), true);
			} catch (PartInitException e) {
				finish(List.of("error=" + e.getMessage()));
				return;
			}
		}
		look();
	}

	/** Looks at the draft and comes back until it has flags. */
	private void look() {
		List<String> seen = flags();
		if (seen.isEmpty()) {
			Display.getCurrent().timerExec(LOOK_EVERY_MILLIS, this::look);
		} else {
			finish(seen);
		}
	}

	/** Writes the findings under a name that only a complete file gets, and quits. */
	private void finish(List<String> lines) {
		try {
			Path unfinished = result.resolveSibling(result.getFileName() + ".unfinished");
			Files.write(unfinished, lines);
			Files.move(unfinished, result);
		} catch (IOException e) {
			throw new IllegalStateException("cannot write " + result, e);
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.close();
	}

	/** What there is to see; empty while no text editor is open or its draft has no flags. */
	static List<String> flags() {
		ITextEditor editor = editor();
		if (editor == null || editor.getDocumentProvider() == null) {
			return List.of();
		}
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		if (document == null || annotations == null) {
			return List.of();
		}
		List<String> flags = new ArrayList<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = annotations.getPosition(annotation);
			if (annotation.getType().startsWith(FLAG_TYPES) && position != null) {
				flags.add("flag=" + annotation.getType() + " " + position.offset + "+" + position.length + " "
						+ annotation.getText());
			}
		}
		if (!flags.isEmpty()) {
			flags.addFirst("window=" + page().getWorkbenchWindow().getShell().getText());
			flags.addFirst("draft=" + editor.getEditorInput().getName());
			for (IViewReference view : page().getViewReferences()) {
				flags.add("view=" + view.getId());
			}
		}
		return flags;
	}

	/** The text editor in front, or null while there is none. */
	static ITextEditor editor() {
		IWorkbenchPage page = page();
		IEditorPart part = page == null ? null : page.getActiveEditor();
		return part == null ? null : part.getAdapter(ITextEditor.class);
	}

	/** The page of the first window, or null while there is none. */
	private static IWorkbenchPage page() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		return windows.length == 0 ? null : windows[0].getActivePage();
	}
}
