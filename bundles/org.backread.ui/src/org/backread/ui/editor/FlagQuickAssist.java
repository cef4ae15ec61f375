package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.ui.Messages;
import org.backread.ui.claims.ConflictProposal;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Offers to mend or to dismiss the flags in the paragraph where the caret stands, those on the caret first. */
public final class FlagQuickAssist implements IQuickAssistProcessor {
	private final DraftEditor editor;

	/** @param editor the editor whose flags are to be mended */
	public FlagQuickAssist(DraftEditor editor) {
		this.editor = editor;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context.getSourceViewer();
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model == null || editor.review() == null || !editor.review().isCurrent()) {
			return null;
		}
		int caret = context.getOffset();
		List<Flag> flags = FlagAnnotations.of(model).stream()
				.filter(annotation -> sameParagraph(viewer, model.getPosition(annotation), caret))
				.sorted(Comparator.comparingInt(annotation -> distance(model.getPosition(annotation), caret)))
				.map(FlagAnnotation::flag).toList();
		List<ICompletionProposal> proposals = new ArrayList<>();
		String text = editor.document().get();
		for (Flag flag : flags) {
			for (Fix fix : flag.fixes()) {
				proposals.add(new FixProposal(editor, flag, fix, text));
				FixAll.of(flag, fix, editor.review().flags())
						.ifPresent(all -> proposals.add(new FixProposal(editor, flag, all, text)));
			}
		}
		flags.stream().filter(ConflictProposal::isFor)
				.forEach(flag -> proposals.add(new ConflictProposal(editor.review(), flag)));
		flags.forEach(flag -> proposals.add(new DismissProposal(editor, flag)));
		FurnitureProposal.at(editor, caret).ifPresent(proposals::add);
		return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof FlagAnnotation;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true; // the platform asks once, when the editor opens, and would leave Ctrl+1 disabled for good
	}

	@Override
	public String getErrorMessage() {
		return Messages.FlagQuickAssist_none;
	}

	private static int distance(Position position, int caret) {
		int end = position.getOffset() + position.getLength();
		return caret < position.getOffset() ? position.getOffset() - caret : Math.max(0, caret - end);
	}

	private static boolean sameParagraph(ISourceViewer viewer, Position position, int caret) {
		try {
			IRegion line = viewer.getDocument().getLineInformationOfOffset(caret);
			int end = line.getOffset() + line.getLength();
			return position.getOffset() <= end && line.getOffset() <= position.getOffset() + position.getLength();
		} catch (BadLocationException e) {
			return false; // the caret is where a larger text was a moment ago
		}
	}
}
