package org.backread.ui.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.backread.desk.Claims;
import org.backread.desk.Dismissals;
import org.backread.engine.text.Span;
import org.backread.review.ClaimStatus;
import org.backread.review.DisputedClaim;
import org.backread.review.Review;
import org.backread.review.Stance;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.parts.Actions;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.RecordView;
import org.backread.ui.parts.SortedTable;
import org.backread.ui.review.ClaimLabels;
import org.backread.ui.review.ClaimLedger;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;

/** The ledger of the draft in front: which of its claims are in question, what is known about each, who looks after it. */
public final class ClaimsView extends RecordView {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.claimsView";
	private static final String PLACE = "place";
	private static final String ONLY_OPEN = "onlyOpen";
	private static final int SEARCH_WIDTH = 160;

	private Label counts;
	private Text search;
	private SortedTable<DisputedClaim> table;
	private ClaimForm form;
	private IAction onlyOpen;
	private IAction remove;
	private IAction goTo;

	@Override
	protected void createContent(Composite parent, IMemento saved) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		createHeader(left);
		createTable(left, saved);
		form = new ClaimForm(halves, () -> new ClaimLedger(record()));
		halves.setWeights(54, 46);
		createActions(saved);
	}

	@Override
	public void saveState(IMemento memento) {
		table.save(memento);
		memento.putBoolean(ONLY_OPEN, onlyOpen.isChecked());
	}

	@Override
	protected String show(Review review) {
		List<DisputedClaim> claims = review.getClaims();
		List<DisputedClaim> rows = claims.stream().filter(this::isWanted).toList();
		table.show(rows);
		if (table.selected() == null && !rows.isEmpty()) {
			table.viewer().setSelection(new StructuredSelection(table.viewer().getElementAt(0)));
		}
		String all = claims.size() == 1 ? Messages.ClaimsView_one : NLS.bind(Messages.ClaimsView_many, claims.size());
		counts.setText(rows.size() == claims.size() ? all
				: NLS.bind(Messages.ClaimsView_filtered, rows.size(), claims.size()));
		showSelected();
		return claims.isEmpty() ? Messages.ClaimsView_none : null;
	}

	@Override
	protected void focusContent() {
		table.viewer().getControl().setFocus();
	}

	/** @return the table of claims */
	public SortedTable<DisputedClaim> table() {
		return table;
	}

	/** @return the form of the selected claim */
	public ClaimForm form() {
		return form;
	}

	/** Selects a claim, and shows it even if what was searched for would hide it. */
	public void select(DisputedClaim claim) {
		search.setText("");
		if (!isWanted(claim)) {
			onlyOpen.setChecked(false);
			refresh();
		}
		table.viewer().setSelection(new StructuredSelection(claim), true);
	}

	private void createHeader(Composite parent) {
		Composite header = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).applyTo(header);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		counts = new Label(header, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(counts);
		search = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		search.setMessage(Messages.ClaimsView_search);
		GridDataFactory.fillDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
		search.addModifyListener(event -> refresh());
	}

	private void createTable(Composite parent, IMemento saved) {
		table = new SortedTable<>(parent, Messages.ClaimsView_name, List.of(
				new Column<>("status", Messages.ClaimsView_status, -120, claim -> ClaimLabels.label(claim.getStatus()),
						Comparator.comparing(DisputedClaim::getStatus)),
				Column.text("claim", Messages.ClaimsView_claim, 36, Claims::wording),
				Column.text("claimant", Messages.ClaimsView_claimant, 18, claim -> orEmpty(claim.getClaimant())),
				Column.text("evidence", Messages.ClaimsView_evidence, -76, ClaimsView::evidence),
				new Column<>(PLACE, Messages.ClaimsView_place, -92, this::place,
						Comparator.comparing(claim -> offset((DisputedClaim) claim)))),
				claim -> icon(claim.getStatus()).image());
		table.sortBy(PLACE);
		table.restore(saved);
		table.viewer().addSelectionChangedListener(event -> showSelected());
		table.viewer().addOpenListener(event -> goTo.run());
		Actions.contextMenu(table.viewer().getControl(), this::fillMenu);
		getSite().setSelectionProvider(table.viewer());
	}

	private void createActions(IMemento saved) {
		IAction add = Actions.of(Messages.ClaimsView_add, Icon.NEW_CLAIM, () -> {
			if (editor() != null) {
				AddClaimHandler.add(editor());
			}
		});
		IAction suggest = Actions.of(Messages.ClaimsView_suggest, Icon.SUGGEST, () -> {
			if (editor() != null) {
				SuggestClaimsHandler.suggest(editor());
			}
		});
		goTo = Actions.of(Messages.ClaimsView_goTo, null, () -> {
			if (table.selected() != null) {
				goTo(table.selected().getAnchor());
			}
		});
		remove = Actions.of(Messages.ClaimsView_remove, Icon.REMOVE, () -> {
			if (table.selected() != null) {
				new ClaimLedger(record()).remove(table.selected());
			}
		});
		onlyOpen = Actions.toggle(Messages.ClaimsView_onlyOpen, Icon.FILTER, this::refresh);
		onlyOpen.setChecked(saved != null && Boolean.TRUE.equals(saved.getBoolean(ONLY_OPEN)));
		getViewSite().getActionBars().getToolBarManager().add(add);
		getViewSite().getActionBars().getToolBarManager().add(suggest);
		getViewSite().getActionBars().getToolBarManager().add(remove);
		getViewSite().getActionBars().getToolBarManager().add(onlyOpen);
		Actions.onDelete(getViewSite().getActionBars(), remove);
	}

	private void fillMenu(IMenuManager menu) {
		goTo.setEnabled(table.selected() != null);
		menu.add(goTo);
		menu.add(new Separator());
		menu.add(remove);
		menu.add(new Separator());
		menu.add(onlyOpen);
	}

	private void showSelected() {
		remove.setEnabled(table.selected() != null);
		List<DisputedClaim> all = record() == null ? List.of()
				: record().review().map(Review::getClaims).map(List::copyOf).orElse(List.of());
		form.show(table.selected(), all);
	}

	private boolean isWanted(DisputedClaim claim) {
		String words = search.getText().strip().toLowerCase(Locale.ROOT);
		return (!onlyOpen.isChecked() || Claims.isOpen(claim))
				&& (words.isEmpty() || (Claims.wording(claim) + ' ' + claim.getAnchor().getQuote() + ' '
						+ orEmpty(claim.getClaimant()) + ' ' + orEmpty(claim.getOwner()) + ' '
						+ orEmpty(claim.getNote())).toLowerCase(Locale.ROOT).contains(words));
	}

	private static Icon icon(ClaimStatus status) {
		return switch (status) {
			case UNCHECKED -> Icon.CLAIM;
			case BEING_CHECKED -> Icon.HISTORY;
			case SUPPORTED -> Icon.FIX;
			case DISPUTED -> Icon.WARNING;
			case REFUTED -> Icon.ERROR;
			case WITHDRAWN -> Icon.DISMISS;
		};
	}

	/** How much speaks for the claim and how much against it. */
	private static String evidence(DisputedClaim claim) {
		long pro = claim.getEvidence().stream().filter(one -> one.getStance() == Stance.SUPPORTS).count();
		long contra = claim.getEvidence().stream().filter(one -> one.getStance() == Stance.CONTRADICTS).count();
		return pro + contra == 0 ? "" : "+" + pro + " \u2212" + contra;
	}

	private String place(DisputedClaim claim) {
		int offset = offset(claim);
		return offset == Integer.MAX_VALUE ? Messages.ClaimsView_gone : draftReview().paragraph(offset);
	}

	private int offset(DisputedClaim claim) {
		Span place = draftReview() == null ? null : Dismissals.place(draftReview().text(), claim.getAnchor());
		return place == null ? Integer.MAX_VALUE : place.start();
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
