package org.backread.ui.claims;

import java.util.List;
import java.util.function.Supplier;

import org.backread.desk.Claims;
import org.backread.review.DisputedClaim;
import org.backread.ui.Messages;
import org.backread.ui.parts.Names;
import org.backread.ui.review.ClaimLabels;
import org.backread.ui.review.ClaimLedger;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A claim side by side with each of those that cannot be true if it is. */
public final class ConflictPage {
	private final Composite control;
	private final Supplier<ClaimLedger> ledger;
	private final Combo others;
	private final Button switched;
	private final Text mine;
	private final Text theirs;
	private final Label mineHead;
	private final Label theirsHead;
	private DisputedClaim claim;
	private List<DisputedClaim> candidates = List.of();
	private List<DisputedClaim> conflicts = List.of();

	ConflictPage(Composite parent, Supplier<ClaimLedger> ledger) {
		this.ledger = ledger;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).spacing(8, 4).applyTo(control);
		Composite head = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
		new Label(head, SWT.NONE).setText(Messages.ConflictPage_other);
		others = new Combo(head, SWT.READ_ONLY);
		Names.give(others, Messages.ConflictPage_other);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(others);
		others.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showOther()));
		switched = EvidencePage.button(head, Messages.ConflictPage_conflict, this::toggle);
		mineHead = heading();
		theirsHead = heading();
		mine = words(Messages.ConflictPage_mine);
		theirs = words(Messages.ConflictPage_theirs);
	}

	/** @return the combo box of the other claims */
	public Combo others() {
		return others;
	}

	/** @return the button that marks the two claims as conflicting, or not */
	public Button button() {
		return switched;
	}

	/** @return the words of the other claim */
	public String theirs() {
		return theirs.getText();
	}

	Composite control() {
		return control;
	}

	void show(DisputedClaim shown, List<DisputedClaim> all) {
		DisputedClaim other = shown == claim ? other() : null;
		claim = shown;
		conflicts = ClaimLedger.conflictsOf(claim, all);
		// Those that conflict come first.
		candidates = all.stream().filter(one -> one != claim)
				.sorted((one, two) -> Boolean.compare(conflicts.contains(two), conflicts.contains(one))).toList();
		others.setItems(candidates.stream().map(one -> conflicts.contains(one)
				? NLS.bind(Messages.ConflictPage_conflicting, Claims.wording(one)) : Claims.wording(one)).toArray(String[]::new));
		others.select(Math.max(0, candidates.indexOf(other)));
		others.setEnabled(!candidates.isEmpty());
		fill(mineHead, mine, claim);
		showOther();
	}

	private void showOther() {
		DisputedClaim other = other();
		switched.setEnabled(other != null);
		switched.setText(conflicts.contains(other) ? Messages.ConflictPage_noConflict : Messages.ConflictPage_conflict);
		if (other == null) {
			theirsHead.setText("");
			theirs.setText(Messages.ConflictPage_none);
		} else {
			fill(theirsHead, theirs, other);
		}
		control.layout(true, true);
	}

	private DisputedClaim other() {
		int index = others.getSelectionIndex();
		return index < 0 || index >= candidates.size() ? null : candidates.get(index);
	}

	private void toggle() {
		ledger.get().conflict(claim, other(), !conflicts.contains(other()));
	}

	private static void fill(Label head, Text text, DisputedClaim claim) {
		head.setText(NLS.bind(Messages.ConflictPage_head,
				claim.getClaimant() == null ? Messages.ConflictPage_nobody : claim.getClaimant(),
				ClaimLabels.inSentence(ClaimLabels.label(claim.getStatus()))).replace("&", "&&"));
		text.setText(Claims.wording(claim));
	}

	private Label heading() {
		Label label = new Label(control, SWT.NONE);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private Text words(String name) {
		Text text = new Text(control, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		Names.give(text, name);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, SWT.DEFAULT).applyTo(text);
		return text;
	}
}
