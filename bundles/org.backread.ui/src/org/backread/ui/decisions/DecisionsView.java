package org.backread.ui.decisions;

import java.util.Comparator;
import java.util.List;

import org.backread.desk.Dismissals;
import org.backread.engine.text.OneLine;
import org.backread.engine.text.Span;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.Review;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.parts.Actions;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.RecordView;
import org.backread.ui.parts.SortedTable;
import org.backread.ui.parts.Times;
import org.backread.ui.review.DecisionLog;
import org.backread.ui.review.Rules;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

/** What was waved through in the draft in front: which flags, by whom and why; to be opened again. */
public final class DecisionsView extends RecordView {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.decisionsView";
	private static final String SHOW_REOPENED = "showReopened";

	private SortedTable<Decision> table;
	private IAction reopen;
	private IAction goTo;
	private IAction showReopened;

	@Override
	protected void createContent(Composite parent, IMemento saved) {
		table = new SortedTable<>(parent, Messages.DecisionsView_name, List.of(
				new Column<>("when", Messages.DecisionsView_when, -130, decision -> Times.shortOf(decision.getWhen()),
						Comparator.comparing(Decision::getWhen)),
				Column.text("who", Messages.DecisionsView_who, -110, decision -> orEmpty(decision.getWho())),
				Column.text("what", Messages.DecisionsView_what, 16, DecisionsView::what),
				Column.text("words", Messages.DecisionsView_words, 24, DecisionsView::words),
				Column.text("rule", Messages.DecisionsView_rule, 22, decision -> Rules.title(decision.getRule())),
				Column.text("why", Messages.DecisionsView_why, 30, decision -> orEmpty(decision.getReason())),
				Column.text("place", Messages.DecisionsView_place, -100, this::place)),
				decision -> Dismissals.isInForce(decision) ? Icon.DISMISS.image() : Icon.REOPEN.image());
		table.restore(saved);
		createActions(saved);
		table.viewer().addSelectionChangedListener(event -> enableActions());
		table.viewer().addOpenListener(event -> goTo.run());
		Actions.contextMenu(table.viewer().getControl(), this::fillMenu);
		getSite().setSelectionProvider(table.viewer());
	}

	@Override
	public void saveState(IMemento memento) {
		table.save(memento);
		memento.putBoolean(SHOW_REOPENED, showReopened.isChecked());
	}

	@Override
	protected String show(Review review) {
		List<Decision> rows = showReopened.isChecked() ? List.copyOf(review.getDecisions())
				: Dismissals.inForce(review);
		table.show(rows);
		enableActions();
		return review.getDecisions().isEmpty() ? Messages.DecisionsView_none
				: rows.isEmpty() ? Messages.DecisionsView_allReopened : null;
	}

	@Override
	protected void focusContent() {
		table.viewer().getControl().setFocus();
	}

	/** @return the table of decisions */
	public SortedTable<Decision> table() {
		return table;
	}

	/** Opens the flags again that the selected decision dismissed. No effect if none is selected that holds. */
	public void reopen() {
		if (reopen.isEnabled()) {
			DecisionLog.reopen(record(), table.selected());
		}
	}

	/** Shows also what was taken back, and the taking back; or not. */
	public void showReopened(boolean shown) {
		showReopened.setChecked(shown);
		refresh();
	}

	private void createActions(IMemento saved) {
		reopen = Actions.of(Messages.DecisionsView_reopen, Icon.REOPEN, this::reopen);
		goTo = Actions.of(Messages.DecisionsView_goTo, null, () -> {
			if (table.selected() != null) {
				goTo(table.selected().getAnchor());
			}
		});
		showReopened = Actions.toggle(Messages.DecisionsView_showReopened, Icon.HISTORY, this::refresh);
		showReopened.setChecked(saved != null && Boolean.TRUE.equals(saved.getBoolean(SHOW_REOPENED)));
		getViewSite().getActionBars().getToolBarManager().add(reopen);
		getViewSite().getActionBars().getToolBarManager().add(showReopened);
		Actions.onDelete(getViewSite().getActionBars(), reopen);
		enableActions();
	}

	private void fillMenu(IMenuManager menu) {
		menu.add(goTo);
		menu.add(new Separator());
		menu.add(reopen);
		menu.add(new Separator());
		menu.add(showReopened);
	}

	private void enableActions() {
		Decision selected = table.selected();
		reopen.setEnabled(selected != null && Dismissals.isInForce(selected));
		goTo.setEnabled(selected != null && selected.getAnchor() != null);
	}

	private static String what(Decision decision) {
		String what = decision.getKind() == DecisionKind.DISMISSED_HERE ? Messages.DecisionsView_here
				: decision.getKind() == DecisionKind.DISMISSED_IN_DRAFT ? Messages.DecisionsView_draft
						: Messages.DecisionsView_reopened;
		return decision.getReopenedBy() == null ? what
				: NLS.bind(Messages.DecisionsView_since, what,
						Times.shortOf(decision.getReopenedBy().getWhen()));
	}

	private static String words(Decision decision) {
		Decision about = decision.getReopens() == null ? decision : decision.getReopens();
		return about.getAnchor() == null ? "" : OneLine.of(about.getAnchor().getQuote());
	}

	private String place(Decision decision) {
		if (decision.getAnchor() == null || draftReview() == null) {
			return "";
		}
		Span place = Dismissals.place(draftReview().text(), decision.getAnchor());
		return place == null ? Messages.DecisionsView_gone : draftReview().paragraph(place.start());
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
