package org.backread.ui.claims;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.SortedTable;
import org.backread.ui.review.ClaimLabels;
import org.backread.ui.review.ClaimLedger;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What speaks for and against a claim. */
public final class EvidencePage {
	private final Composite control;
	private final Supplier<ClaimLedger> ledger;
	private final SortedTable<Evidence> table;
	private final Button edit;
	private final Button remove;
	private DisputedClaim claim;

	EvidencePage(Composite parent, Supplier<ClaimLedger> ledger) {
		this.ledger = ledger;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(control);
		table = new SortedTable<>(control, Messages.EvidencePage_name, List.of(
				new Column<>("stance", Messages.EvidencePage_stance, -124, one -> ClaimLabels.label(one.getStance()),
						Comparator.comparing(Evidence::getStance)),
				Column.text("source", Messages.EvidencePage_source, 44, Evidence::getSource),
				Column.text("note", Messages.EvidencePage_note, 34, one -> orEmpty(one.getNote())),
				Column.text("link", Messages.EvidencePage_link, 22, one -> orEmpty(one.getLink()))),
				one -> switch (one.getStance()) {
					case SUPPORTS -> Icon.FIX.image();
					case CONTRADICTS -> Icon.ERROR.image();
					case CONTEXT -> Icon.INFO.image();
				});
		table.viewer().addOpenListener(event -> edit());
		table.viewer().addSelectionChangedListener(event -> enableButtons());
		Composite buttons = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.EvidencePage_add, this::add);
		edit = button(buttons, Messages.EvidencePage_edit, this::edit);
		remove = button(buttons, Messages.EvidencePage_remove, () -> ledger.get().removeEvidence(table.selected()));
	}

	/** @return the table of evidence */
	public SortedTable<Evidence> table() {
		return table;
	}

	Composite control() {
		return control;
	}

	void show(DisputedClaim shown) {
		claim = shown;
		table.show(List.copyOf(shown.getEvidence()));
		table.viewer().refresh();
		enableButtons();
	}

	private void add() {
		EvidenceDialog dialog = new EvidenceDialog(control.getShell(), null);
		if (dialog.open() == Window.OK) {
			ledger.get().addEvidence(claim, dialog.stance(), dialog.source(), dialog.link(), dialog.note());
		}
	}

	private void edit() {
		Evidence selected = table.selected();
		if (selected == null) {
			return;
		}
		EvidenceDialog dialog = new EvidenceDialog(control.getShell(), selected);
		if (dialog.open() == Window.OK) {
			ledger.get().editEvidence(selected, dialog.stance(), dialog.source(), dialog.link(), dialog.note());
		}
	}

	private void enableButtons() {
		edit.setEnabled(table.selected() != null);
		remove.setEnabled(table.selected() != null);
	}

	/** Adds a push button, as wide as its fellows. */
	static Button button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		GridDataFactory.fillDefaults().applyTo((Control) button);
		return button;
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
