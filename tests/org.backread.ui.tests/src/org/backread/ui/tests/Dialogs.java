package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Finds controls in windows and answers dialogs, as a user would. */
final class Dialogs {
	private Dialogs() {
	}

	/**
	 * Does something that opens a dialog, and answers that.
	 *
	 * @param title  the dialog's title
	 * @param open   opens it and comes back when it is closed
	 * @param answer works on the open dialog; it has to close it
	 */
	static void answer(String title, Runnable open, Consumer<Shell> answer) {
		Display display = Display.getCurrent();
		List<Throwable> failures = new ArrayList<>();
		List<String> answered = new ArrayList<>();
		Runnable look = new Runnable() {
			@Override
			public void run() {
				Optional<Shell> dialog = Stream.of(display.getShells())
						.filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
				if (dialog.isEmpty()) {
					display.timerExec(20, this);
					return;
				}
				answered.add(title);
				try {
					answer.accept(dialog.get());
				} catch (Throwable e) {
					failures.add(e);
				} finally {
					if (!dialog.get().isDisposed()) {
						dialog.get().close();
					}
				}
			}
		};
		display.timerExec(20, look);
		open.run();
		Workbench.until("the dialog " + title, () -> !answered.isEmpty());
		assertEquals(List.of(), failures);
	}

	/** Presses a button or chooses a radio button. */
	static void press(Composite parent, String label) {
		Button button = find(parent, Button.class, one -> one.isVisible()
				&& one.getText().replace("&", "").startsWith(label));
		if ((button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
			for (Control sibling : button.getParent().getChildren()) {
				if (sibling instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0) {
					radio.setSelection(false);
				}
			}
			button.setSelection(true);
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** @return whether a visible button with that label is there */
	static boolean hasButton(Composite parent, String label) {
		return all(parent).anyMatch(control -> control instanceof Button button && button.isVisible()
				&& button.getText().replace("&", "").startsWith(label));
	}

	/** @return whether a visible label tells something */
	static boolean tells(Composite parent, String words) {
		return all(parent).anyMatch(control -> control instanceof Label label && label.isVisible()
				&& label.getText().contains(words));
	}

	/** @return the first control of a type for which a condition holds */
	static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> condition) {
		return all(parent).filter(type::isInstance).map(type::cast).filter(condition).findFirst()
				.orElseThrow(() -> new AssertionError("no such " + type.getSimpleName() + " among "
						+ all(parent).filter(Control::isVisible).toList()));
	}

	static Stream<Control> all(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite composite ? all(composite) : Stream.empty()));
	}
}
