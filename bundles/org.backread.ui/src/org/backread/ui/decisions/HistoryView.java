package org.backread.ui.decisions;

import java.util.Comparator;
import java.util.List;

import org.backread.review.Review;
import org.backread.ui.Messages;
import org.backread.ui.parts.Actions;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.RecordView;
import org.backread.ui.parts.SortedTable;
import org.backread.ui.parts.Times;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

/** Who did what in the review of the draft in front, when and why: decisions, work on claims, sign-offs. */
public final class HistoryView extends RecordView {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.historyView";

	private SortedTable<HistoryEntry> table;

	@Override
	protected void createContent(Composite parent, IMemento saved) {
		table = new SortedTable<>(parent, Messages.HistoryView_name, List.of(
				new Column<>("when", Messages.HistoryView_when, -150, entry -> Times.shortOf(entry.when()),
						Comparator.comparing(HistoryEntry::when).reversed()),
				Column.text("who", Messages.HistoryView_who, -120, HistoryEntry::who),
				Column.text("what", Messages.HistoryView_what, 40, HistoryEntry::what),
				Column.text("words", Messages.HistoryView_words, 30, HistoryEntry::words),
				Column.text("why", Messages.HistoryView_why, 30, HistoryEntry::why)), entry -> entry.icon().image());
		table.restore(saved);
		IAction goTo = Actions.of(Messages.HistoryView_goTo, null, this::goToSelected);
		table.viewer().addOpenListener(event -> goToSelected());
		Actions.contextMenu(table.viewer().getControl(), menu -> {
			goTo.setEnabled(table.selected() != null && table.selected().anchor() != null);
			menu.add(goTo);
		});
		getSite().setSelectionProvider(table.viewer());
	}

	@Override
	public void saveState(IMemento memento) {
		table.save(memento);
	}

	@Override
	protected String show(Review review) {
		List<HistoryEntry> entries = HistoryEntry.of(review);
		table.show(entries);
		return entries.isEmpty() ? Messages.HistoryView_none : null;
	}

	@Override
	protected void focusContent() {
		table.viewer().getControl().setFocus();
	}

	/** @return the table of what was done */
	public SortedTable<HistoryEntry> table() {
		return table;
	}

	private void goToSelected() {
		if (table.selected() != null) {
			goTo(table.selected().anchor());
		}
	}
}
