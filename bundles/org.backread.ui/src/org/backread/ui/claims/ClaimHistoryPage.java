package org.backread.ui.claims;

import java.util.Comparator;
import java.util.List;

import org.backread.review.Change;
import org.backread.review.DisputedClaim;
import org.backread.ui.Messages;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.SortedTable;
import org.backread.ui.parts.Times;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What was done about a claim, by whom and when. */
final class ClaimHistoryPage {
	private final Composite control;
	private final SortedTable<Change> table;

	ClaimHistoryPage(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(control);
		table = new SortedTable<>(control, Messages.ClaimHistoryPage_name, List.of(
				new Column<>("when", Messages.ClaimHistoryPage_when, -140, change -> Times.shortOf(change.getWhen()),
						Comparator.comparing(Change::getWhen).reversed()),
				Column.text("who", Messages.ClaimHistoryPage_who, -110,
						change -> change.getWho() == null ? "" : change.getWho()),
				Column.text("what", Messages.ClaimHistoryPage_what, 1, Change::getWhat)), change -> null);
	}

	Composite control() {
		return control;
	}

	void show(DisputedClaim claim) {
		table.show(List.copyOf(claim.getHistory()));
	}
}
