package org.backread.ui.editor;

import org.backread.engine.text.Span;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The little window that shows a {@link FlagCard}: wrapped, in the theme's colours, its size fitted to the words. */
final class FlagCardControl extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int WIDTH = 420;
	private static final int MARGIN = 10;
	private static final int BULLET_INDENT = 12;

	private StyledText words;
	private boolean filled;

	FlagCardControl(Shell parent) {
		super(parent, false);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		FillLayout border = new FillLayout();
		border.marginWidth = 1;
		border.marginHeight = 1;
		frame.setLayout(border);
		frame.addPaintListener(event -> {
			event.gc.setBackground(blend(words.getBackground(), words.getForeground()));
			event.gc.fillRectangle(frame.getClientArea());
		});
		words = new StyledText(frame, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		words.setFont(JFaceResources.getDialogFont());
		words.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		words.setLineSpacing(3);
		words.setCaret(null);
		setColors();
	}

	@Override
	public void setInput(Object input) {
		setColors();
		if (input instanceof FlagCard card) {
			words.setText(card.text());
			for (Span title : card.titles()) {
				words.setStyleRange(new StyleRange(title.start(), title.length(), null, null, SWT.BOLD));
			}
			for (int line = 0; line < words.getLineCount(); line++) {
				if (words.getLine(line).startsWith(FlagCard.BULLET)) {
					words.setLineWrapIndent(line, 1, BULLET_INDENT);
				}
			}
			Color paler = blend(words.getForeground(), words.getBackground());
			for (Span aside : card.asides()) {
				words.setStyleRange(new StyleRange(aside.start(), aside.length(), paler, null));
			}
		} else {
			words.setText(input == null ? "" : input.toString());
		}
		filled = words.getCharCount() > 0;
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
		Point size = words.computeSize(WIDTH, SWT.DEFAULT, true);
		Rectangle trim = computeTrim();
		return new Point(size.x + 2 + trim.width, size.y + 2 + trim.height);
	}

	private void setColors() {
		Color foreground = JFaceResources.getColorRegistry().get("org.eclipse.ui.workbench.HOVER_FOREGROUND");
		Color background = JFaceResources.getColorRegistry().get("org.eclipse.ui.workbench.HOVER_BACKGROUND");
		if (foreground != null && background != null) {
			setForegroundColor(foreground);
			setBackgroundColor(background);
			words.setForeground(foreground);
			words.setBackground(background);
		}
	}

	/** Two parts ink, one part paper: paler, but still well above the contrast that small type needs. */
	private static Color blend(Color ink, Color paper) {
		return new Color(new RGB((2 * ink.getRed() + paper.getRed()) / 3, (2 * ink.getGreen() + paper.getGreen()) / 3,
				(2 * ink.getBlue() + paper.getBlue()) / 3));
	}
}
