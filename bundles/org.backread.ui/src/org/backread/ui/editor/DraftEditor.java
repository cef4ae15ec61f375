package org.backread.ui.editor;

import java.util.List;
import java.util.Optional;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.discourse.Reference;
import org.backread.engine.discourse.References;
import org.backread.engine.text.Span;
import org.backread.ui.Messages;
import org.backread.ui.review.DraftReview;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart2;

/**
 * The editor for drafts: the platform's text editor set up for prose, with its analysis kept up to date as one types
 * and its unsaved text kept safe from a crash.
 */
public class DraftEditor extends ProseEditor implements ISaveablePart2 {
	/** The editor's id in plugin.xml. */
	public static final String ID = "org.backread.ui.draftEditor";
	/** Property that changes when {@link #review()} is another than before: the editor shows another draft. */
	public static final int PROP_REVIEW = 0x42;
	/** The draft's font, as declared in plugin.xml. */
	static final String FONT = "org.backread.ui.draftFont";

	/**
	 * Space above the first line. It is a strip of its own because the platform's overview ruler fails when the text
	 * widget has a top margin.
	 */
	private static final int TOP_MARGIN = 22;

	private final FlagTour tour = new FlagTour(this::annotations);
	private Typesetter typesetter;
	private DraftPage page;
	private DraftSession session;

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		IPreferenceStore preferences = ProsePreferences.create();
		setPreferenceStore(preferences);
		setSourceViewerConfiguration(new DraftViewerConfiguration(this, preferences));
		setEditorContextMenuId(CONTEXT);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		DraftBanners banners = new DraftBanners(parent, this);
		Composite air = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TOP_MARGIN).applyTo(air);
		Composite host = new Composite(parent, SWT.NONE);
		host.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
		super.createPartControl(host);
		StyledText text = getSourceViewer().getTextWidget();
		text.setAlwaysShowScrollBars(false);
		air.addPaintListener(event -> {
			event.gc.setBackground(text.getBackground());
			event.gc.fillRectangle(air.getClientArea());
		});
		page = new DraftPage(this, getSourceViewer(), banners, typesetter());
		follow();
	}

	@Override
	protected void performSaveAs(IProgressMonitor monitor) {
		new SaveDraftAs(this).run(monitor);
	}

	@Override
	protected void performSave(boolean overwrite, IProgressMonitor monitor) {
		if (session != null && !session.isSafe() && !DraftFile.hasRoom(file(), document().get())) {
			// The platform empties the file before it writes it: the text would be nowhere but on the screen.
			monitor.setCanceled(true);
			MessageDialog.openError(getSite().getShell(), Messages.DraftEditor_full, Messages.DraftEditor_fullNote);
			return;
		}
		super.performSave(overwrite, monitor);
	}

	/** Asks in a writer's words; the platform asks whether to save a resource. */
	@Override
	public int promptToSaveOnClose() {
		int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, getSite().getShell(), Messages.DraftEditor_close,
				NLS.bind(Messages.DraftEditor_closeQuestion, getTitle()), SWT.NONE, Messages.DraftEditor_save,
				Messages.DraftEditor_dontSave, Messages.DraftEditor_cancel);
		return switch (answer) {
			case 0 -> YES;
			case 1 -> NO;
			default -> CANCEL;
		};
	}

	@Override
	protected void editorSaved() {
		super.editorSaved();
		if (session != null) {
			session.saved();
		}
	}

	@Override
	public void doRevertToSaved() {
		super.doRevertToSaved();
		if (session != null && !isDirty()) {
			session.saved();
		}
	}

	@Override
	public void dispose() {
		super.dispose();
		if (page != null) {
			page.dispose();
		}
	}

	/** @return the draft's analysis, which follows the text; null while there is no readable draft in the editor */
	public DraftReview review() {
		return session == null ? null : session.review();
	}

	/** @return the draft's flags with their places in the text, in order of position; empty while there is no draft */
	public List<FlagAnnotation> flags() {
		return tour.flags();
	}

	/**
	 * @return what the words at the cursor stand for; empty where they stand for nothing, or while the text is another
	 *         than the one that was analysed
	 */
	public Optional<Reference> referenceAtCursor() {
		if (!isCurrent()) {
			return Optional.empty();
		}
		int offset = ((ITextSelection) getSelectionProvider().getSelection()).getOffset();
		References references = review().analysis().orElseThrow().references();
		// A cursor just behind a word is still at it.
		return references.at(offset).or(() -> offset == 0 ? Optional.empty() : references.at(offset - 1));
	}

	/** Selects words and scrolls to them; no effect if the text is another than the one that was analysed. */
	public void goTo(Span span) {
		if (isCurrent()) {
			selectAndReveal(span.start(), span.length());
		}
	}

	/** Selects the words of a flag and scrolls to them. No effect if the flag has gone meanwhile. */
	public void goTo(Flag flag) {
		tour.placeOf(flag).ifPresent(place -> selectAndReveal(place.getOffset(), place.getLength()));
	}

	/**
	 * Goes from the selection to the next or the previous flag, around the end of the draft if need be.
	 *
	 * @return the flag, or empty if the draft has none
	 */
	public Optional<Flag> goToNext(boolean forward) {
		ITextSelection selection = (ITextSelection) getSelectionProvider().getSelection();
		Optional<FlagAnnotation> next = tour.next(new Position(selection.getOffset(), selection.getLength()), forward);
		next.map(annotations()::getPosition).ifPresent(place -> selectAndReveal(place.getOffset(), place.getLength()));
		return next.map(FlagAnnotation::flag);
	}

	/**
	 * Makes a fix's edits as one step that can be undone.
	 *
	 * @return whether it was made: a fix of a text that has changed since it was analysed is refused
	 */
	public boolean apply(Fix fix) {
		if (!isCurrent() || !validateEditorInputState()) {
			return false;
		}
		IDocument document = document();
		IRewriteTarget target = getAdapter(IRewriteTarget.class);
		target.beginCompoundChange();
		try {
			for (Fix.Edit edit : fix.edits().reversed()) {
				document.replace(edit.span().start(), edit.span().length(), edit.replacement());
			}
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("fix does not fit its text: " + fix.label(), e);
		} finally {
			target.endCompoundChange();
		}
		return true;
	}

	/** @return who sets the draft's paragraphs in type; made when the viewer is first configured */
	Typesetter typesetter() {
		if (typesetter == null) {
			typesetter = new Typesetter(getSourceViewer());
		}
		return typesetter;
	}

	/**
	 * Replaces the whole text by one that a crash left behind, as one step that can be undone.
	 *
	 * @param kept what to do on a worker once the text is kept anew
	 */
	void recover(String text, Runnable kept) {
		document().set(text);
		if (session != null) {
			session.keepNow(kept);
		}
	}

	private boolean isCurrent() {
		return session != null && session.review().isCurrent();
	}

	@Override
	void follow() {
		startFollowing();
		firePropertyChange(PROP_REVIEW);
	}

	private void startFollowing() {
		if (getDocumentProvider() instanceof TextlessDraft || document() == null) {
			return;
		}
		session = new DraftSession(document(), file(), this::isDirty, getSourceViewer().getTextWidget().getDisplay());
		session.review().addListener(() -> page.show(session));
		page.follow(session);
	}

	@Override
	void stopFollowing() {
		if (session == null) {
			return;
		}
		session.dispose();
		session = null;
		page.clear();
	}
}
