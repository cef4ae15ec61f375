package org.backread.ui.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.engine.SettingsFile;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.settings.SettingsJob;
import org.backread.ui.settings.SettingsStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Puts the line at the cursor on the project's list of page furniture: from then on every draft has it flagged. */
final class FurnitureProposal implements ICompletionProposal {
	private static final int LONGEST = 100;
	private static final String ENDS_OF_SENTENCES = ".!?:\"\u201D\u2019";

	private final DraftEditor editor;
	private final String line;

	private FurnitureProposal(DraftEditor editor, String line) {
		this.editor = editor;
		this.line = line;
	}

	/** @return the proposal for a short line that is no sentence; empty elsewhere, and for a draft without a file */
	static Optional<ICompletionProposal> at(DraftEditor editor, int caret) {
		Analysis analysis = editor.review().analysis().orElseThrow();
		return editor.file() == null ? Optional.empty() : analysis.paragraphs().stream()
				.filter(paragraph -> paragraph.span().start() <= caret && caret <= paragraph.span().end())
				.filter(FurnitureProposal::mayBe).map(paragraph -> paragraph.span().of(analysis.text()))
				.filter(FurnitureProposal::isNoSentence).findFirst().map(words -> new FurnitureProposal(editor, words));
	}

	private static boolean mayBe(Paragraph paragraph) {
		return paragraph.role() != ParagraphRole.FURNITURE && paragraph.role() != ParagraphRole.HEADLINE
				&& paragraph.span().length() <= LONGEST;
	}

	private static boolean isNoSentence(String words) {
		return !words.contains("\n") && ENDS_OF_SENTENCES.indexOf(words.charAt(words.length() - 1)) < 0;
	}

	@Override
	public void apply(IDocument document) {
		Path draft = editor.file();
		new SettingsJob(() -> SettingsStore.ofProject(draft), SettingsFile.FURNITURE, line, editor.getSite().getShell())
				.schedule();
	}

	@Override
	public String getDisplayString() {
		return NLS.bind(Messages.FurnitureProposal_label, line);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return Messages.FurnitureProposal_info;
	}

	@Override
	public Image getImage() {
		return Icon.RULES.image();
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
