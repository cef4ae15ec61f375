package org.backread.ui.desk;

import org.backread.ui.Messages;
import org.backread.ui.parts.Names;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** A strip that shows how far a survey has come, and stops it. It takes no room while there is none. */
final class SurveyBar {
	private final Composite strip;
	private final Label label;
	private final ProgressBar bar;

	/** @param stop called when the user has seen enough */
	SurveyBar(Composite parent, Runnable stop) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 3).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		label = new Label(strip, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(label);
		bar = new ProgressBar(strip, SWT.HORIZONTAL | SWT.SMOOTH);
		Names.give(bar, Messages.DeskSurvey_job);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
		Button button = new Button(strip, SWT.PUSH);
		button.setText(Messages.SurveyBar_stop);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> stop.run()));
		strip.setVisible(false);
	}

	/** Shows that so many drafts of so many have been read. */
	void show(int done, int of) {
		label.setText(NLS.bind(Messages.SurveyBar_progress, done + 1, of));
		bar.setMaximum(of);
		bar.setSelection(done);
		setShown(true);
	}

	void hide() {
		setShown(false);
	}

	private void setShown(boolean shown) {
		if (strip.getVisible() != shown) {
			strip.setVisible(shown);
			((GridData) strip.getLayoutData()).exclude = !shown;
			strip.getParent().layout();
		}
	}
}
