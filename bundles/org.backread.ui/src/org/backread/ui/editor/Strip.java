package org.backread.ui.editor;

import org.backread.ui.Icon;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A strip above a draft that tells or asks something without stopping anyone from reading on. Hidden at first. */
final class Strip {
	private final Composite strip;
	private final Label words;

	/** @param parent has a grid layout of one column */
	Strip(Composite parent) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 6).spacing(8, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
		Label icon = new Label(strip, SWT.NONE);
		icon.setImage(Icon.WARNING.image());
		words = new Label(strip, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
		((GridLayout) strip.getLayout()).numColumns = 2;
	}

	/** Adds a button, to the right of those there are. */
	Button button(String label, Runnable action) {
		Button button = new Button(strip, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		((GridLayout) strip.getLayout()).numColumns++;
		return button;
	}

	/** Shows the strip with a message. */
	void show(String message) {
		words.setText(message);
		setVisible(strip, true);
	}

	/** Hides the strip. */
	void hide() {
		if (!isDisposed() && strip.getVisible()) {
			setVisible(strip, false);
		}
	}

	/** @return whether its editor is gone */
	boolean isDisposed() {
		return strip.isDisposed();
	}

	/** Shows or hides a part of a grid, with the room it takes. */
	static void setVisible(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
		control.getParent().layout(true, true);
	}
}
