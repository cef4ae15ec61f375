package org.backread.ui.claims;

import org.backread.review.Evidence;
import org.backread.review.Stance;
import org.backread.ui.Messages;
import org.backread.ui.parts.FramedDialog;
import org.backread.ui.review.ClaimLabels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a piece of evidence: where it comes from, which way it points, what it says. */
final class EvidenceDialog extends FramedDialog {
	private static final int WIDTH = 380;
	private static final int NOTE_ROWS = 3;

	private Combo stances;
	private Text sources;
	private Text links;
	private Text notes;
	private Stance stance = Stance.SUPPORTS;
	private String source = "";
	private String link = "";
	private String note = "";

	/** @param edited what to change; null to enter something new */
	EvidenceDialog(Shell shell, Evidence edited) {
		super(shell, edited == null ? Messages.EvidenceDialog_add : Messages.EvidenceDialog_edit,
				edited == null ? Messages.EvidenceDialog_ok : IDialogConstants.OK_LABEL);
		if (edited != null) {
			stance = edited.getStance();
			source = edited.getSource();
			link = edited.getLink() == null ? "" : edited.getLink();
			note = edited.getNote() == null ? "" : edited.getNote();
		}
	}

	Stance stance() {
		return stance;
	}

	String source() {
		return source;
	}

	String link() {
		return link;
	}

	String note() {
		return note;
	}

	@Override
	protected void createContent(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(10, 8).applyTo(area);
		label(area, Messages.EvidenceDialog_source);
		sources = text(area, source, SWT.SINGLE);
		sources.addModifyListener(event -> enableOk());
		label(area, Messages.EvidenceDialog_stance);
		stances = new Combo(area, SWT.READ_ONLY);
		stances.setItems(Stance.VALUES.stream().map(ClaimLabels::label).toArray(String[]::new));
		stances.select(Stance.VALUES.indexOf(stance));
		label(area, Messages.EvidenceDialog_link);
		links = text(area, link, SWT.SINGLE);
		label(area, Messages.EvidenceDialog_note);
		notes = text(area, note, SWT.MULTI);
		notes.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	@Override
	protected void okPressed() {
		stance = Stance.VALUES.get(stances.getSelectionIndex());
		source = sources.getText().strip();
		link = links.getText().strip();
		note = notes.getText().strip();
		super.okPressed();
	}

	@Override
	protected boolean isComplete() {
		return !sources.getText().isBlank();
	}

	private static void label(Composite parent, String words) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	private static Text text(Composite parent, String value, int style) {
		Text text = new Text(parent, SWT.BORDER | style | (style == SWT.MULTI ? SWT.WRAP | SWT.V_SCROLL : 0));
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, style == SWT.MULTI)
				.hint(WIDTH, style == SWT.MULTI ? text.getLineHeight() * NOTE_ROWS : SWT.DEFAULT).applyTo(text);
		return text;
	}
}
