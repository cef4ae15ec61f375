package org.backread.ui.editor;

import org.backread.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the editor shows in place of a file that it cannot show: why, and what one can do. */
final class UnreadablePage extends Composite {
	private static final int WIDTH = 460;

	UnreadablePage(Composite parent, String reason) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(40, 40).spacing(0, 10).applyTo(this);
		Label title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(Messages.UnreadablePage_title);
		Label text = new Label(this, SWT.WRAP);
		text.setText(reason);
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
	}
}
