package org.backread.ui.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A view's content or, where there is nothing to show, words in its place that say why, and what one can do. */
public final class ContentOrWords {
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite content;
	private final Label words;

	/** Shows words at first, none. */
	public ContentOrWords(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		Composite instead = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 14).applyTo(instead);
		words = new Label(instead, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		layout.topControl = instead;
	}

	/** @return the outermost control */
	public Composite control() {
		return stack;
	}

	/** @return where the content goes: a grid of one column without margins */
	public Composite content() {
		return content;
	}

	/** @param instead the words to show; null to show the content */
	public void show(String instead) {
		words.setText(instead == null ? "" : instead);
		Control top = instead == null ? content : words.getParent();
		if (layout.topControl != top || instead != null) { // not after every pause in typing
			layout.topControl = top;
			stack.layout(true, true);
		}
	}

	/** @return the words shown in place of the content, or null while that is shown */
	public String words() {
		return layout.topControl == content ? null : words.getText();
	}
}
