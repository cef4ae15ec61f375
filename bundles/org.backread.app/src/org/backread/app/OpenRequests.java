package org.backread.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.ui.drafts.OpenDraft;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Files that Backread was asked to open from outside: on its command line, or by the operating system while it runs.
 * They wait until there is a window to open them in.
 */
public final class OpenRequests {
	/** Options of the platform that may be left on the application's command line and have a value after them. */
	private static final Set<String> VALUED = Set.of("-product", "-application", "-data", "-configuration", "-nl");

	private static final String REVIEW = ".review";

	private final List<Path> waiting;
	private boolean windowOpen;

	/**
	 * @param display   the display on which the operating system makes its requests
	 * @param arguments the application's command line
	 */
	OpenRequests(Display display, String[] arguments) {
		waiting = new ArrayList<>(files(arguments));
		display.addListener(SWT.OpenDocument, event -> add(path(event.text).stream().toList()));
	}

	/** Asks for files to be opened, or with none of them for the window to come to the front. UI thread only. */
	void add(List<Path> files) {
		waiting.addAll(files);
		if (windowOpen) {
			openWaiting();
		}
	}

	/** @return whether no file is waiting to be opened */
	boolean isEmpty() {
		return waiting.isEmpty();
	}

	/** Opens what is waiting, and from now on whatever is asked for at once. UI thread only. */
	void windowIsOpen() {
		windowOpen = true;
		if (!waiting.isEmpty()) {
			openWaiting();
		}
	}

	private void openWaiting() {
		// Not the active window: while the application starts, or another one has the focus, there is none.
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		if (windows.length == 0) {
			return;
		}
		IWorkbenchWindow window = windows[0];
		List<Path> files = List.copyOf(waiting);
		waiting.clear();
		OpenDraft.open(window.getActivePage(), files.stream().map(OpenRequests::draft).toList());
		window.getShell().forceActive();
	}

	/** @return the draft that a review lies beside; any other file as it is */
	static Path draft(Path file) {
		String path = file.toString();
		if (!path.endsWith(REVIEW)) {
			return file;
		}
		Path draft = Path.of(path.substring(0, path.length() - REVIEW.length()));
		return Files.isRegularFile(draft) ? draft : file;
	}

	/**
	 * @param arguments the application's command line
	 * @return the files it names, with or without {@code -open} before them; other options and their values are
	 *         passed over
	 */
	public static List<Path> files(String[] arguments) {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++) {
			if (VALUED.contains(arguments[i])) {
				i++;
			} else if (!arguments[i].startsWith("-")) {
				path(arguments[i]).ifPresent(files::add);
			}
		}
		return files;
	}

	private static Optional<Path> path(String file) {
		try {
			return Optional.of(Path.of(file).toAbsolutePath());
		} catch (InvalidPathException e) {
			return Optional.empty(); // no file of this machine can have such a name
		}
	}
}
