package org.backread.ui.editor;

import java.util.Optional;

import org.backread.engine.discourse.Reference;
import org.backread.ui.review.DraftReview;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;

/** What a draft's editor shows of its review: type by role, flags in the text and its margin, mentions, banners. */
final class DraftPage {
	private final IPropertyChangeListener typeChanged = event -> {
		if (DraftEditor.FONT.equals(event.getProperty()) || RoleStyles.MUTED.equals(event.getProperty())) {
			setAnew();
		}
	};
	private final DraftEditor editor;
	private final StyledText text;
	private final DraftBanners banners;
	private final Typesetter typesetter;
	private final Measure measure;
	private final MarginMarks marks;
	private final MentionMarks mentions;
	private boolean tellingReference;

	/**
	 * @param editor     has its viewer by now
	 * @param viewer     shows the text
	 * @param banners    above the text
	 * @param typesetter the viewer's
	 */
	DraftPage(DraftEditor editor, ISourceViewer viewer, DraftBanners banners, Typesetter typesetter) {
		this.editor = editor;
		this.banners = banners;
		this.typesetter = typesetter;
		text = viewer.getTextWidget();
		measure = new Measure(text);
		marks = new MarginMarks(viewer);
		mentions = new MentionMarks(editor, (TextViewer) viewer, this::tell);
		JFaceResources.getFontRegistry().addListener(typeChanged);
		JFaceResources.getColorRegistry().addListener(typeChanged);
	}

	void dispose() {
		JFaceResources.getFontRegistry().removeListener(typeChanged);
		JFaceResources.getColorRegistry().removeListener(typeChanged);
	}

	/** Begins with a draft whose analysis is to come. */
	void follow(DraftSession session) {
		banners.follow(editor.file(), session.review().record());
	}

	/** Shows a draft's analysis if it is that of the text as it stands. */
	void show(DraftSession session) {
		DraftReview review = session.review();
		IAnnotationModel model = editor.annotations();
		if (review.isCurrent()) {
			FlagAnnotations.show(model, review.flags());
			typesetter.show(review.analysis().orElseThrow());
		} else if (review.analysis().isEmpty()) {
			FlagAnnotations.clear(model);
		}
		marks.redraw();
		mentions.update();
		banners.show(review, session.settings());
	}

	/** Takes away what it shows of a draft. */
	void clear() {
		banners.stopFollowing();
		IAnnotationModel model = editor.annotations();
		if (model != null) {
			FlagAnnotations.clear(model);
		}
		mentions.clear();
	}

	/** Says in the status line who is meant at the cursor, unless something is selected: then it is not asked for. */
	private void tell(Optional<Reference> here) {
		boolean asked = here.isPresent()
				&& ((ITextSelection) editor.getSelectionProvider().getSelection()).getLength() == 0;
		if (asked || tellingReference) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(
					asked ? MentionCard.summary(editor.review().analysis().orElseThrow(), here.get()) : null);
		}
		tellingReference = asked;
	}

	private void setAnew() {
		// The text editor listens for the same change and may not have set its font yet.
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				typesetter.refresh();
				measure.apply();
			}
		});
	}
}
