package org.backread.ui.claims;

import java.util.List;
import java.util.function.Supplier;

import org.backread.engine.text.OneLine;
import org.backread.review.DisputedClaim;
import org.backread.ui.Messages;
import org.backread.ui.review.ClaimLedger;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** All that is known about one claim, to be read and changed, on four pages. */
public final class ClaimForm {
	private final Composite control;
	private final Label words;
	private final CTabFolder pages;
	private final ClaimFields fields;
	private final EvidencePage evidence;
	private final ConflictPage conflicts;
	private final ClaimHistoryPage history;
	private final CTabItem evidenceTab;
	private final CTabItem conflictTab;
	private DisputedClaim shown;

	ClaimForm(Composite parent, Supplier<ClaimLedger> ledger) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 8, 0, 0).spacing(0, 4).applyTo(control);
		words = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().indent(8, 6).grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		pages = new CTabFolder(control, SWT.FLAT | SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		fields = new ClaimFields(pages, ledger);
		evidence = new EvidencePage(pages, ledger);
		conflicts = new ConflictPage(pages, ledger);
		history = new ClaimHistoryPage(pages);
		page(Messages.ClaimForm_claim, fields.control());
		evidenceTab = page(Messages.ClaimForm_evidence, evidence.control());
		conflictTab = page(Messages.ClaimForm_conflicts, conflicts.control());
		page(Messages.ClaimForm_history, history.control());
		pages.setSelection(0);
		control.addDisposeListener(event -> fields.commit()); // the view closes, and its fields are still there
	}

	/** @return the folder of its four pages */
	public CTabFolder pages() {
		return pages;
	}

	/** @return the page of the claim's own fields */
	public ClaimFields fields() {
		return fields;
	}

	/** @return the page of what speaks for and against it */
	public EvidencePage evidence() {
		return evidence;
	}

	/** @return the page of the claims that contradict it */
	public ConflictPage conflicts() {
		return conflicts;
	}

	/** Shows a claim as it now is; what was typed for another one before is recorded first. */
	void show(DisputedClaim claim, List<DisputedClaim> all) {
		if (shown != claim) {
			shown = claim;
			fields.commit();
		}
		control.setVisible(claim != null);
		if (claim == null) {
			return;
		}
		words.setText('\u201C' + OneLine.of(claim.getAnchor().getQuote()).replace("&", "&&")
				+ '\u201D');
		fields.show(claim);
		evidence.show(claim);
		conflicts.show(claim, all);
		history.show(claim);
		count(evidenceTab, Messages.ClaimForm_evidence, claim.getEvidence().size());
		count(conflictTab, Messages.ClaimForm_conflicts, ClaimLedger.conflictsOf(claim, all).size());
		control.layout();
	}

	private CTabItem page(String title, Control page) {
		CTabItem tab = new CTabItem(pages, SWT.NONE);
		tab.setText(title);
		tab.setControl(page);
		return tab;
	}

	private static void count(CTabItem tab, String title, int count) {
		tab.setText(count == 0 ? title : title + " (" + count + ")");
	}
}
