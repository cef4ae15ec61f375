package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.Reference;
import org.backread.engine.discourse.Referent;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Marks every mention of whoever is meant at the cursor. The marks move with the text while it is typed, and are drawn
 * anew when the cursor has come to rest or the draft has been read again.
 */
final class MentionMarks implements ITextPresentationListener {
	/** How long the cursor must rest, in milliseconds: moving it along a line does not flicker. */
	private static final int REST = 120;
	/** The frame's colour, as declared in plugin.xml; another one in the dark theme. */
	static final String COLOR = "org.backread.ui.mention";

	private final DraftEditor editor;
	private final TextViewer viewer;
	private final StyledText text;
	private final Consumer<Optional<Reference>> shown;
	private final Runnable update = this::update;
	private Referent marked;

	/**
	 * @param editor the editor
	 * @param viewer shows its text
	 * @param shown  told on the UI thread what the cursor has come to stand on
	 */
	MentionMarks(DraftEditor editor, TextViewer viewer, Consumer<Optional<Reference>> shown) {
		this.editor = editor;
		this.viewer = viewer;
		text = viewer.getTextWidget();
		this.shown = shown;
		viewer.addTextPresentationListener(this);
		text.addCaretListener(event -> text.getDisplay().timerExec(REST, update));
		text.addDisposeListener(event -> text.getDisplay().timerExec(-1, update));
	}

	/** Marks what the cursor stands on; leaves the marks where they are while the analysis is of an earlier text. */
	void update() {
		if (text.isDisposed() || editor.review() == null || !editor.review().isCurrent()) {
			return;
		}
		Optional<Reference> here = editor.referenceAtCursor();
		Referent referent = here.map(Reference::referent).orElse(null);
		if (!Objects.equals(referent, marked)) {
			marked = referent;
			replace(editor.annotations(), referent);
		}
		shown.accept(here);
	}

	/** Takes all marks away, when the editor shows another draft. */
	void clear() {
		marked = null;
		IAnnotationModel model = editor.annotations();
		if (model != null) {
			replace(model, null);
		}
	}

	/** Frames the marks: a frame is what no flag has. */
	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IAnnotationModel model = editor.annotations();
		if (model == null || marked == null) {
			return;
		}
		for (Annotation mark : marks(model)) {
			Position position = model.getPosition(mark);
			if (position != null && position.overlapsWith(presentation.getExtent().getOffset(),
					presentation.getExtent().getLength())) {
				StyleRange frame = new StyleRange();
				frame.start = position.getOffset();
				frame.length = position.getLength();
				frame.borderStyle = SWT.BORDER_SOLID;
				frame.borderColor = JFaceResources.getColorRegistry().get(COLOR);
				presentation.mergeStyleRange(frame);
			}
		}
	}

	private void replace(IAnnotationModel model, Referent referent) {
		Map<Annotation, Position> added = new LinkedHashMap<>();
		for (Mention mention : referent == null ? List.<Mention>of() : referent.mentions()) {
			added.put(new MentionAnnotation(referent.name()),
					new Position(mention.span().start(), mention.span().length()));
		}
		List<Annotation> removed = marks(model);
		if (removed.isEmpty() && added.isEmpty()) {
			return;
		}
		List<Position> changed = new ArrayList<>(added.values());
		removed.stream().map(model::getPosition).filter(Objects::nonNull).forEach(changed::add);
		((IAnnotationModelExtension) model).replaceAnnotations(removed.toArray(Annotation[]::new), added);
		changed.forEach(position -> viewer.invalidateTextPresentation(position.getOffset(), position.getLength()));
	}

	private static List<Annotation> marks(IAnnotationModel model) {
		List<Annotation> marks = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof MentionAnnotation mark) {
				marks.add(mark);
			}
		}
		return marks;
	}
}
