package org.backread.ui.editor;

import java.util.Comparator;
import java.util.List;

import org.backread.engine.checks.Flag;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Shows the flags under the pointer as a {@link FlagCard}. */
public final class FlagHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return at(viewer, offset).stream().map(annotation -> model(viewer).getPosition(annotation))
				.min(Comparator.comparingInt(Position::getLength))
				.map(position -> (IRegion) new Region(position.getOffset(), position.getLength())).orElse(null);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		List<Flag> flags = at(viewer, region.getOffset()).stream().map(FlagAnnotation::flag)
				.sorted(Comparator.comparing(Flag::severity)).toList();
		return flags.isEmpty() ? null : FlagCard.of(flags);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Object card = getHoverInfo2(viewer, region);
		return card == null ? null : card.toString();
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return FlagCardControl::new;
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
