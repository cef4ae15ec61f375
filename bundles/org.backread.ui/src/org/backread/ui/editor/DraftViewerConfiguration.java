package org.backread.ui.editor;

import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** How a draft is shown: generous lines, flags that explain themselves, fixes on Ctrl+1, no spelling marks. */
final class DraftViewerConfiguration extends TextSourceViewerConfiguration {
	private static final int LINE_SPACING = 6;

	private final DraftEditor editor;
	private final DraftHover hover;

	DraftViewerConfiguration(DraftEditor editor, IPreferenceStore preferences) {
		super(preferences);
		this.editor = editor;
		hover = new DraftHover(editor);
	}

	@Override
	public int getLineSpacing(ISourceViewer viewer) {
		return LINE_SPACING;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(editor.typesetter(), IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(editor.typesetter(), IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return hover;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
		return hover.getHoverControlCreator();
	}

	@Override
	public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
		InformationPresenter presenter = new InformationPresenter(hover.getHoverControlCreator());
		presenter.setInformationProvider(hover, IDocument.DEFAULT_CONTENT_TYPE);
		return presenter;
	}

	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		return null; // the platform's would only check spelling
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new FlagQuickAssist(editor));
		assistant.setInformationControlCreator(hover.getHoverControlCreator());
		return assistant;
	}

	@Override
	protected Map<String, IAdaptable> getHyperlinkDetectorTargets(ISourceViewer viewer) {
		return Map.of(); // no web links: nothing leads out of a confidential draft
	}
}
