package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backread.engine.checks.Flag;
import org.backread.engine.discourse.Reference;
import org.backread.engine.text.Span;
import org.backread.ui.editor.Card.Line;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Shows what is flagged under the pointer, or on F2 at the cursor, and who is meant there, as a {@link Card}. */
public final class DraftHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProvider,
		IInformationProviderExtension {
	private final DraftEditor editor;
	private final IInformationControlCreator creator;

	/** @param editor the editor whose draft is explained */
	public DraftHover(DraftEditor editor) {
		this.editor = editor;
		CardActions actions = new CardActions(editor);
		creator = parent -> new CardControl(parent, actions);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return flagRegion(viewer, offset).or(() -> reference(offset).map(here -> region(here.mention().span())))
				.orElse(null);
	}

	private static Optional<IRegion> flagRegion(ITextViewer viewer, int offset) {
		return at(viewer, offset).stream().map(annotation -> model(viewer).getPosition(annotation))
				.min(Comparator.comparingInt(Position::getLength))
				.map(position -> new Region(position.getOffset(), position.getLength()));
	}

	@Override
	public Card getHoverInfo2(ITextViewer viewer, IRegion region) {
		List<Flag> flags = at(viewer, region.getOffset()).stream().map(FlagAnnotation::flag)
				.sorted(Comparator.comparing(Flag::severity)).toList();
		List<Line> lines = new ArrayList<>(FlagCard.lines(flags));
		reference(region.getOffset())
				.ifPresent(here -> lines.addAll(MentionCard.lines(editor.review().analysis().orElseThrow(), here)));
		return lines.isEmpty() ? null : new Card(lines);
	}

	private Optional<Reference> reference(int offset) {
		return editor.review() == null || !editor.review().isCurrent() ? Optional.empty()
				: editor.review().analysis().orElseThrow().references().at(offset);
	}

	private static IRegion region(Span span) {
		return new Region(span.start(), span.length());
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Card card = getHoverInfo2(viewer, region);
		return card == null ? null : card.text();
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return creator;
	}

	@Override
	public IRegion getSubject(ITextViewer viewer, int offset) {
		return getHoverRegion(viewer, offset);
	}

	@Override
	public Object getInformation2(ITextViewer viewer, IRegion subject) {
		return getHoverInfo2(viewer, subject);
	}

	@Override
	@Deprecated
	public String getInformation(ITextViewer viewer, IRegion subject) {
		return getHoverInfo(viewer, subject);
	}

	private static List<FlagAnnotation> at(ITextViewer viewer, int offset) {
		IAnnotationModel model = model(viewer);
		return model == null ? List.of()
				: FlagAnnotations.of(model).stream().filter(flag -> model.getPosition(flag).includes(offset)).toList();
	}

	private static IAnnotationModel model(ITextViewer viewer) {
		return ((ISourceViewer) viewer).getAnnotationModel();
	}
}
