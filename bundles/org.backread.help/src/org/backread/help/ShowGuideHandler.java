package org.backread.help;

import java.util.Map;
import java.util.Optional;

import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.ui.editor.DraftEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** F1: shows the page for what one is doing. In a draft that is the rule of the flag at the cursor. */
public final class ShowGuideHandler extends AbstractHandler {
	private static final Map<String, String> PAGES = Map.of(DraftEditor.ID, "guide/draft.md",
			"org.backread.ui.draftsView", "guide/drafts.md", "org.backread.ui.deskView", "guide/desk.md", "org.backread.ui.flagsView", "guide/flags.md",
			"org.backread.ui.voicesView", "guide/voices.md", "org.backread.ui.mapView", "guide/map.md",
			"org.backread.ui.decisionsView", "guide/decisions.md", "org.backread.ui.historyView", "guide/decisions.md",
			"org.backread.ui.signOffView", "guide/decisions.md", "org.backread.ui.claimsView", "guide/claims.md");

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		Optional<Page> rule = part instanceof DraftEditor editor ? flagAtCursor(editor).flatMap(Page::ofRule)
				: Optional.empty();
		String path = part == null ? Page.CONTENTS : PAGES.getOrDefault(part.getSite().getId(), Page.CONTENTS);
		Guide.show(HandlerUtil.getActiveWorkbenchWindowChecked(event), rule.map(Page::path).orElse(path));
		return null;
	}

	/** The rule of the shortest flag there. */
	private static Optional<String> flagAtCursor(DraftEditor editor) {
		if (editor.review() == null || !editor.review().isCurrent()) {
			return Optional.empty();
		}
		int offset = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
		return editor.review().flags().stream()
				.filter(flag -> contains(flag.span(), offset))
				.min((one, other) -> one.span().length() - other.span().length()).map(Flag::rule);
	}

	private static boolean contains(Span span, int offset) {
		return span.start() <= offset && offset <= span.end();
	}
}
