package org.backread.ui.editor;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.discourse.Reference;
import org.backread.engine.discourse.References;
import org.backread.engine.text.Span;
import org.backread.ui.Messages;
import org.backread.ui.review.DraftReview;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.texteditor.TextOperationAction;

/**
 * The editor for drafts: the platform's text editor set up for prose, with its analysis kept up to date as one types
 * and its unsaved text kept safe from a crash.
 */
public class DraftEditor extends TextEditor {
	/** The editor's id in plugin.xml. */
	public static final String ID = "org.backread.ui.draftEditor";
	/** Property that changes when {@link #review()} is another than before: the editor shows another draft. */
	public static final int PROP_REVIEW = 0x42;
	/** Where the editor's key bindings hold. */
	private static final String CONTEXT = "org.backread.ui.draftContext";
	/** The draft's font, as declared in plugin.xml. */
	static final String FONT = "org.backread.ui.draftFont";

	/**
	 * Space above the first line. It is a strip of its own because the platform's overview ruler fails when the text
	 * widget has a top margin.
	 */
	private static final int TOP_MARGIN = 22;

	private static final Runnable NOWHERE = () -> {
		// a newly opened draft starts at its top
	};

	private final FlagTour tour = new FlagTour();
	private Typesetter typesetter;
	private DraftPage page;
	private DraftLoading loading;
	private IDocumentProvider loaded;
	private Runnable returnToPlace = NOWHERE;
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
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { CONTEXT });
	}

	@Override
	protected void setDocumentProvider(IEditorInput input) {
		if (DraftFile.path(input) == null) {
			super.setDocumentProvider(input);
		} else {
			setDocumentProvider(loaded != null ? loaded : new TextlessDraft(Status.OK_STATUS));
		}
	}

	/** Shows the input at once where it is not a file; a file is read first, and the page is empty until it has been. */
	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		stopFollowing();
		super.doSetInput(input);
		loading = null;
		Path file = DraftFile.path(input);
		if (loaded == null && file != null) {
			loading = new DraftLoading(input, file, getSite().getShell().getDisplay(), this::show);
			loading.start();
		}
		if (getSourceViewer() != null) {
			follow();
		}
	}

	private void show(DraftLoading finished, IDocumentProvider provider) {
		if (finished != loading) {
			return; // closed, or showing something else meanwhile
		}
		loaded = provider;
		try {
			setInput(getEditorInput());
		} finally {
			loaded = null;
		}
		updateStateDependentActions();
		returnToPlace.run();
		returnToPlace = NOWHERE;
	}

	/** Goes on with another file that holds the same text, at the same place in it. */
	void continueIn(IEditorInput target) {
		StyledText text = getSourceViewer().getTextWidget();
		Point selection = text.getSelection();
		int top = text.getTopPixel();
		setInput(target);
		returnToPlace = () -> {
			if (selection.y <= text.getCharCount()) {
				text.setSelection(selection);
				text.setTopPixel(top);
			}
		};
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
	protected void createActions() {
		super.createActions();
		ProgrammersActions.IDS.forEach(id -> setAction(id, null));
		ClipboardActions.install(this);
		TextOperationAction explain = new TextOperationAction(ResourceBundle.getBundle("org.backread.ui.actions"),
				"explain.", this, ISourceViewer.INFORMATION, true);
		explain.setActionDefinitionId(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
		setAction(ITextEditorActionConstants.SHOW_INFORMATION, explain);
		// They are made before the draft has been read, when there is nothing yet to edit.
		markAsStateDependentAction(ITextEditorActionConstants.QUICK_ASSIST, true);
		markAsStateDependentAction(ITextEditorActionConstants.SHOW_INFORMATION, true);
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		support.setCursorLinePainterPreferenceKeys(null, null);
		support.setMarginPainterPreferenceKeys(null, null, null);
	}

	@Override
	protected void updateContributedRulerColumns(CompositeRuler ruler) {
		// The marks stand in the text's own margin, beside the column of prose; a ruler would be far away from it.
	}

	@Override
	protected Control createStatusControl(Composite parent, IStatus status) {
		return new UnreadablePage(parent, status.getMessage());
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		DraftMenu.fill(menu, this::getAction);
	}

	@Override
	protected void rulerContextMenuAboutToShow(IMenuManager menu) {
		// nothing there for an editor of prose
	}

	@Override
	protected void overviewRulerContextMenuAboutToShow(IMenuManager menu) {
		// nothing there for an editor of prose
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
		loading = null;
		stopFollowing();
		if (page != null) {
			page.dispose();
		}
		super.dispose();
	}

	/** @return the draft's analysis, which follows the text; null while there is no readable draft in the editor */
	public DraftReview review() {
		return session == null ? null : session.review();
	}

	/** @return whether the draft is still being read from its disk */
	public boolean isLoading() {
		return loading != null;
	}

	/** @return the draft's file; null if it has none on disk */
	public Path file() {
		return DraftFile.path(getEditorInput());
	}

	/** @return the draft's text, or null while there is none in the editor */
	public IDocument document() {
		return getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
	}

	/** @return the draft's flags with their places in the text, in order of position; empty while there is no draft */
	public List<FlagAnnotation> flags() {
		IAnnotationModel model = annotations();
		if (model == null) {
			return List.of();
		}
		return FlagAnnotations.of(model).stream().sorted(Comparator.<FlagAnnotation>comparingInt(
				flag -> model.getPosition(flag).getOffset()).thenComparing(flag -> flag.flag().severity())).toList();
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
		IAnnotationModel model = annotations();
		flags().stream().filter(annotation -> annotation.flag().equals(flag)).findFirst()
				.map(model::getPosition).ifPresent(this::select);
	}

	/**
	 * Goes from the selection to the next or the previous flag, around the end of the draft if need be.
	 *
	 * @return the flag, or empty if the draft has none
	 */
	public Optional<Flag> goToNext(boolean forward) {
		List<FlagAnnotation> flags = flags();
		if (flags.isEmpty()) {
			return Optional.empty();
		}
		ITextSelection selection = (ITextSelection) getSelectionProvider().getSelection();
		FlagAnnotation target = tour.next(flags, annotations(),
				new Position(selection.getOffset(), selection.getLength()), forward);
		select(annotations().getPosition(target));
		return Optional.of(target.flag());
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

	private void select(Position position) {
		selectAndReveal(position.getOffset(), position.getLength());
	}

	/** @return the annotations of the draft; null while there is none */
	IAnnotationModel annotations() {
		return getDocumentProvider() == null ? null : getDocumentProvider().getAnnotationModel(getEditorInput());
	}

	private void follow() {
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

	private void stopFollowing() {
		if (session == null) {
			return;
		}
		session.dispose();
		session = null;
		page.clear();
	}
}
