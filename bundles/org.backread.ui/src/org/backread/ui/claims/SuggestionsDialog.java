package org.backread.ui.claims;

import java.util.List;
import java.util.stream.Stream;

import org.backread.engine.Analysis;
import org.backread.engine.discourse.Claim;
import org.backread.engine.language.ClaimKind;
import org.backread.engine.text.OneLine;
import org.backread.ui.Messages;
import org.backread.ui.parts.FramedDialog;
import org.backread.ui.parts.Names;
import org.backread.ui.review.DraftReview;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Offers the statements of a draft that may want checking, to be ticked and listed. */
final class SuggestionsDialog extends FramedDialog {
	private static final int WIDTH = 820;
	private static final int LEAST_ROWS = 5;
	private static final int MOST_ROWS = 14;
	private static final int WORDS_LINES = 3;

	private final DraftReview draft;
	private final Analysis analysis;
	private final List<Claim> suggestions;
	private Table table;
	private Label words;
	private List<Claim> chosen = List.of();

	/**
	 * @param draft       the draft, whose analysis is current
	 * @param suggestions some of its claims, gravest first; not empty
	 */
	SuggestionsDialog(Shell shell, DraftReview draft, List<Claim> suggestions) {
		super(shell, Messages.SuggestionsDialog_title, Messages.SuggestionsDialog_add);
		this.draft = draft;
		this.suggestions = suggestions;
		analysis = draft.analysis().orElseThrow();
	}

	/** @return the claims that were ticked */
	List<Claim> chosen() {
		return chosen;
	}

	@Override
	protected void createContent(Composite area) {
		label(area, Messages.SuggestionsDialog_question, WIDTH);
		Composite frame = new Composite(area, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new Table(frame, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		Names.give(table, Messages.SuggestionsDialog_title);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH,
				table.getItemHeight() * (1 + Math.clamp(suggestions.size(), LEAST_ROWS, MOST_ROWS))).applyTo(frame);
		layout.setColumnData(column(Messages.SuggestionsDialog_kind), new ColumnPixelData(160));
		layout.setColumnData(column(Messages.SuggestionsDialog_claim), new ColumnWeightData(78));
		layout.setColumnData(column(Messages.SuggestionsDialog_claimant), new ColumnWeightData(22));
		layout.setColumnData(column(Messages.SuggestionsDialog_place), new ColumnPixelData(95));
		suggestions.forEach(this::add);
		words = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * WORDS_LINES).applyTo(words);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			showWords();
			enableOk();
		}));
		table.select(0);
		showWords();
	}

	@Override
	protected void okPressed() {
		chosen = Stream.of(table.getItems()).filter(TableItem::getChecked).map(item -> (Claim) item.getData()).toList();
		super.okPressed();
	}

	private TableColumn column(String title) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		return column;
	}

	private void add(Claim claim) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(claim);
		String claimant = claim.voice() < 0 ? "" : analysis.voices().get(claim.voice()).name();
		item.setText(new String[] { label(claim.kind()), words(claim), claimant, draft.paragraph(claim.span().start()) });
	}

	/** Shows the selected claim in full: most are longer than their cell. */
	private void showWords() {
		TableItem item = table.getSelectionIndex() < 0 ? null : table.getItem(table.getSelectionIndex());
		words.setText(item == null ? "" : plain(words((Claim) item.getData())));
	}

	private String words(Claim claim) {
		return OneLine.of(claim.span().of(analysis.text()));
	}

	@Override
	protected boolean isComplete() {
		return Stream.of(table.getItems()).anyMatch(TableItem::getChecked);
	}

	private static String label(ClaimKind kind) {
		return switch (kind) {
			case LEGAL -> Messages.SuggestionsDialog_legal;
			case DENIAL -> Messages.SuggestionsDialog_denial;
			case CONTESTED -> Messages.SuggestionsDialog_contested;
			case CAUSE -> Messages.SuggestionsDialog_cause;
			case FIGURE -> Messages.SuggestionsDialog_figure;
			case SUPERLATIVE -> Messages.SuggestionsDialog_superlative;
			case HEDGE -> Messages.SuggestionsDialog_hedge;
		};
	}
}
