package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backread.engine.Analysis;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Sets each paragraph in the type of its role, as the latest analysis has it; the roles move with the text until the
 * next. What is typed into a headline is set as headline at once.
 */
final class Typesetter implements IPresentationDamager, IPresentationRepairer {
	private static final IRegion NOWHERE = new Region(0, 0);

	/** A paragraph that is not running text. */
	private static final class Special extends Position {
		private final ParagraphRole role;

		Special(Paragraph paragraph) {
			super(paragraph.span().start(), paragraph.span().length());
			role = paragraph.role();
		}

		@Override
		public boolean equals(Object other) {
			return super.equals(other) && other instanceof Special special && special.role == role;
		}

		@Override
		public int hashCode() {
			return 31 * super.hashCode() + role.hashCode();
		}
	}

	private final ISourceViewer viewer;
	/** Of its own, since two editors may show one document. */
	private final String category = "org.backread.ui.roles." + System.identityHashCode(this);
	private final IPositionUpdater updater = new DefaultPositionUpdater(category);
	private IDocument document;
	private RoleStyles styles;
	private List<Special> specials = List.of();

	/** @param viewer shows the draft */
	Typesetter(ISourceViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void setDocument(IDocument next) {
		forget();
		document = next;
		if (document != null) {
			document.addPositionCategory(category);
			document.addPositionUpdater(updater);
		}
	}

	/** Takes over the roles of an analysis of the text as it now stands, and sets anew the paragraphs that changed. */
	void show(Analysis analysis) {
		List<Special> next = analysis.paragraphs().stream().filter(p -> RoleStyles.isSpecial(p.role()))
				.map(Special::new).toList();
		if (document == null || next.equals(specials)) {
			return;
		}
		Set<Special> before = new HashSet<>(specials);
		Set<Special> after = new HashSet<>(next);
		List<Special> changed = new ArrayList<>();
		specials.stream().filter(special -> !after.contains(special)).forEach(changed::add);
		next.stream().filter(special -> !before.contains(special)).forEach(changed::add);
		specials.forEach(this::remove);
		specials = next;
		specials.forEach(this::add);
		changed.forEach(this::set);
	}

	/** Sets everything anew, after the draft's font or the theme's colours have changed. */
	void refresh() {
		if (styles != null) {
			styles.refresh();
			specials.forEach(this::set);
		}
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		try {
			int added = event.getText() == null ? 0 : event.getText().length();
			return lines(event.getOffset(), event.getOffset() + added);
		} catch (BadLocationException e) {
			return partition;
		}
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		StyledText text = viewer.getTextWidget();
		if (styles == null) {
			styles = new RoleStyles(text);
			styles.refresh();
		}
		// Without it an empty presentation would leave on the page what was painted there before.
		presentation.setDefaultStyleRange(new StyleRange(damage.getOffset(), damage.getLength(), null, null));
		int damageEnd = damage.getOffset() + damage.getLength();
		int done = damage.getOffset();
		for (Special special : specials) {
			IRegion lines = lines(special);
			// Two paragraphs may just have been joined on one line: it is set as the first of them.
			int start = Math.max(lines.getOffset(), done);
			int end = Math.min(lines.getOffset() + lines.getLength(), damageEnd);
			if (start < end) {
				presentation.addStyleRange(styles.style(special.role, start, end - start));
				done = end;
			}
		}
	}

	private void set(Special special) {
		IRegion lines = lines(special);
		((ITextViewerExtension2) viewer).invalidateTextPresentation(lines.getOffset(), lines.getLength());
	}

	/** The whole of a paragraph's lines: what has been typed at its end since the analysis belongs to it. */
	private IRegion lines(Special special) {
		try {
			return special.isDeleted || special.getLength() == 0 ? NOWHERE
					: lines(special.getOffset(), special.getOffset() + special.getLength());
		} catch (BadLocationException e) {
			return NOWHERE; // gone while it was not looked at
		}
	}

	private IRegion lines(int from, int to) throws BadLocationException {
		IRegion first = document.getLineInformationOfOffset(from);
		IRegion last = document.getLineInformationOfOffset(Math.min(to, document.getLength()));
		return new Region(first.getOffset(), last.getOffset() + last.getLength() - first.getOffset());
	}

	private void add(Special special) {
		try {
			document.addPosition(category, special);
		} catch (BadLocationException | BadPositionCategoryException e) {
			throw new IllegalStateException("roles of another text", e);
		}
	}

	private void remove(Special special) {
		try {
			document.removePosition(category, special);
		} catch (BadPositionCategoryException e) {
			throw new IllegalStateException(e);
		}
	}

	private void forget() {
		if (document != null) {
			specials = List.of();
			document.removePositionUpdater(updater);
			try {
				document.removePositionCategory(category);
			} catch (BadPositionCategoryException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
