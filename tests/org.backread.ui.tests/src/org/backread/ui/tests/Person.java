package org.backread.ui.tests;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Somebody in front of the screen, who has nothing but keys and a mouse: the operating system brings their
 * events to whatever has the focus or lies under the pointer. What they do runs on a thread of its own, for a
 * dialog keeps the thread of the user interface until it is closed.
 */
final class Person {
	/** What somebody does. */
	interface Doing {
		void with(Person person) throws Exception;
	}

	private static final long PATIENCE = 20_000_000_000L;
	private static final int STEADY = 15;
	private static final int TRIES = 5;
	private static final long LOOK_AGAIN = 20_000_000L;

	private final Display display;
	private final Robot robot;

	private Person(Display display) throws AWTException {
		this.display = display;
		robot = new Robot();
	}

	/** Lets somebody do something, keeps the window alive meanwhile, and fails as they fail. */
	static void does(Doing doing) {
		Display display = Display.getCurrent();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Thread thread = new Thread(() -> {
			try {
				doing.with(new Person(display));
			} catch (Throwable e) {
				failure.set(e);
				display.syncExec(() -> closeDialogs(display));
			} finally {
				display.wake();
			}
		}, "person");
		thread.start();
		while (thread.isAlive()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		if (failure.get() != null) {
			throw new AssertionError(failure.get().getMessage(), failure.get());
		}
	}

	/** Looks at the window until something is so; fails if it takes unreasonably long. */
	void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!see(condition::getAsBoolean)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain for: " + what + "; focus on "
						+ see(() -> display.getFocusControl() + " in " + display.getActiveShell()));
			}
			LockSupport.parkNanos(LOOK_AGAIN);
		}
	}

	/**
	 * Goes somewhere and looks whether the focus stays there; if not, goes again. On a display without a window manager a
	 * dialog that was closed long ago may still give the focus back to where it came from.
	 */
	void goTo(String what, Runnable way, BooleanSupplier there) {
		for (int tries = 0; tries < TRIES; tries++) {
			way.run();
			until(what, there);
			boolean stays = true;
			for (int look = 0; look < STEADY && stays; look++) {
				LockSupport.parkNanos(LOOK_AGAIN);
				stays = see(there::getAsBoolean);
			}
			if (stays) {
				return;
			}
		}
		throw new AssertionError("the focus does not stay: " + what);
	}

	/** @return what the window shows of something */
	<T> T see(Supplier<T> what) {
		AtomicReference<T> seen = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				seen.set(what.get());
			} catch (RuntimeException | Error e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
		return seen.get();
	}

	/** Presses keys at once: {@code Ctrl+Shift+D}, {@code F8}, {@code Tab}, {@code Down}. */
	void press(String keys) {
		int[] codes = Stream.of(keys.split("\\+")).mapToInt(Person::code).toArray();
		for (int code : codes) {
			robot.keyPress(code);
		}
		for (int i = codes.length - 1; i >= 0; i--) {
			robot.keyRelease(codes[i]);
		}
	}

	/** Types words of letters, digits and spaces. */
	void type(String words) {
		for (char character : words.toCharArray()) {
			String key = character == ' ' ? "Space" : String.valueOf(character);
			press(Character.isUpperCase(character) ? "Shift+" + key : key);
		}
	}

	/** Waits until a window with that title is in front. */
	Shell window(String title) {
		until("the window " + title, () -> display.getActiveShell() != null
				&& display.getActiveShell().getText().equals(title));
		return see(display::getActiveShell);
	}

	/**
	 * Waits until the window has the focus again, for good, after a dialog was closed: keys pressed before go nowhere. Where no
	 * window manager gives it back, as on the display of a build, this does.
	 */
	void backIn(Supplier<Shell> window) {
		goTo("the window in front", () -> display.syncExec(() -> {
			if (display.getActiveShell() == null) {
				window.get().forceActive();
			}
		}), () -> display.getActiveShell() == window.get());
	}

	/** Presses a key until the focus is where it is wanted; fails once it has been in many places. */
	void tabTo(String key, Supplier<Control> wanted) {
		for (int i = 0; i < 40; i++) {
			if (see(() -> wanted.get().isFocusControl())) {
				return;
			}
			Control before = see(display::getFocusControl);
			press(key);
			until("the focus elsewhere than on " + before, () -> display.getFocusControl() != before);
		}
		throw new AssertionError("no way by " + key + " to " + see(wanted) + ", only to "
				+ see(display::getFocusControl));
	}

	/** Moves the pointer to a place in a control. */
	void pointAt(Supplier<? extends Control> control, Supplier<Point> place) {
		Point where = see(() -> control.get().toDisplay(place.get()));
		robot.mouseMove(where.x - 3, where.y - 1); // it comes from somewhere: a leap is no movement inside the control
		robot.mouseMove(where.x, where.y);
		until("the pointer there", () -> display.getCursorLocation().equals(where));
	}

	/** Clicks on a place in a control. */
	void click(Supplier<? extends Control> control, Supplier<Point> place) {
		pointAt(control, place);
		click();
	}

	/** Clicks on the middle of a control. */
	void click(Supplier<? extends Control> control) {
		click(control, () -> new Point(control.get().getSize().x / 2, control.get().getSize().y / 2));
	}

	/** Clicks twice on a place in a control. */
	void doubleClick(Supplier<? extends Control> control, Supplier<Point> place) {
		pointAt(control, place);
		click();
		click();
	}

	/** @return the window with something visible in it of which a condition holds, if there is one */
	static <T extends Control> Optional<T> visible(Class<T> type, java.util.function.Predicate<T> condition) {
		return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Dialogs.all(shell)).filter(type::isInstance).map(type::cast)
				.filter(control -> control.isVisible() && condition.test(control)).findFirst();
	}

	private void click() {
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	private static int code(String key) {
		return switch (key) {
			case "Ctrl" -> KeyEvent.VK_CONTROL;
			case "Shift" -> KeyEvent.VK_SHIFT;
			case "Alt" -> KeyEvent.VK_ALT;
			case "Enter" -> KeyEvent.VK_ENTER;
			case "Tab" -> KeyEvent.VK_TAB;
			case "Space" -> KeyEvent.VK_SPACE;
			case "Home" -> KeyEvent.VK_HOME;
			case "Down" -> KeyEvent.VK_DOWN;
			default -> key.length() == 1 ? KeyEvent.getExtendedKeyCodeForChar(key.charAt(0))
					: KeyEvent.VK_F1 - 1 + Integer.parseInt(key.substring(1));
		};
	}

	private static void closeDialogs(Display display) {
		for (Shell shell : display.getShells()) {
			if (shell.getParent() != null) {
				shell.close();
			}
		}
	}
}
