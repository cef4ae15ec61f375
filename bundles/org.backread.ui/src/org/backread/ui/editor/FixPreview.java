package org.backread.ui.editor;

import java.util.List;

import org.backread.engine.checks.Fix;
import org.backread.ui.Messages;
import org.backread.ui.parts.DiffText;
import org.backread.ui.parts.TextDiff;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The little window beside the list of fixes that shows what the selected one would change. */
final class FixPreview extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int WIDTH = 380;
	private static final int MOST_HEIGHT = 320;

	private DiffText text;
	private boolean filled;

	FixPreview(Shell parent) {
		super(parent, true);
		create();
	}

	/** @return a text with a fix's edits made, without touching the text itself */
	static String applied(String text, Fix fix) {
		StringBuilder changed = new StringBuilder(text);
		for (Fix.Edit edit : fix.edits().reversed()) {
			changed.replace(edit.span().start(), edit.span().end(), edit.replacement());
		}
		return changed.toString();
	}

	@Override
	protected void createContent(Composite parent) {
		text = new DiffText(parent, Messages.FixPreview_name);
	}

	@Override
	@SuppressWarnings("unchecked")
	public void setInput(Object input) {
		if (input instanceof List<?> pieces) {
			text.show((List<TextDiff.Piece>) pieces);
		} else {
			text.show(input == null ? "" : input.toString());
		}
		filled = text.control().getCharCount() > 0;
	}

	@Override
	public void setInformation(String information) {
		setInput(information);
	}

	@Override
	public boolean hasContents() {
		return filled;
	}

	@Override
	public Point computeSizeHint() {
		Point size = text.control().computeSize(WIDTH, SWT.DEFAULT, true);
		Rectangle trim = computeTrim();
		return new Point(size.x + trim.width, Math.min(MOST_HEIGHT, size.y) + trim.height);
	}
}
