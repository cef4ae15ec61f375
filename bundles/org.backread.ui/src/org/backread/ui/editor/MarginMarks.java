package org.backread.ui.editor;

import java.util.HashMap;
import java.util.Map;

import org.backread.engine.checks.Severity;
import org.backread.ui.Icon;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** A proof-reader's marks: beside each line with a flag, the sign of its gravest severity, close to the text. */
final class MarginMarks {
	private static final int GAP = 12;

	private final ISourceViewer viewer;
	private final StyledText text;

	MarginMarks(ISourceViewer viewer) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
		text.addPaintListener(this::paint);
	}

	/** Paints the margin anew, after flags came or went. */
	void redraw() {
		text.redraw(0, 0, text.getLeftMargin(), text.getClientArea().height, false);
	}

	private void paint(PaintEvent event) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model == null) {
			return;
		}
		// Asking for the place of words far away would make the widget lay out everything in between.
		int first = text.getOffsetAtLine(text.getLineIndex(0));
		int lastLine = text.getLineIndex(text.getClientArea().height);
		int last = text.getOffsetAtLine(lastLine) + text.getLine(lastLine).length();
		Map<Integer, Severity> gravest = new HashMap<>();
		Map<Integer, Integer> heights = new HashMap<>();
		for (FlagAnnotation annotation : FlagAnnotations.of(model)) {
			int offset = model.getPosition(annotation).getOffset();
			if (first <= offset && offset <= last) {
				int y = text.getLocationAtOffset(offset).y;
				heights.put(y, text.getLineHeight(offset));
				gravest.merge(y, annotation.flag().severity(),
						(one, other) -> one.compareTo(other) <= 0 ? one : other);
			}
		}
		gravest.forEach((y, severity) -> {
			Image image = Icon.of(severity).image();
			Rectangle size = image.getBounds();
			int x = text.getLeftMargin() - GAP - size.width;
			event.gc.drawImage(image, x, y + (heights.get(y) - size.height) / 2);
		});
	}
}
