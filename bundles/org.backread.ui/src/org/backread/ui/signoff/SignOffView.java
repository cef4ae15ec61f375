package org.backread.ui.signoff;

import java.util.Comparator;
import java.util.List;

import org.backread.desk.SignOffs;
import org.backread.review.Review;
import org.backread.review.SignOff;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.DiffText;
import org.backread.ui.parts.RecordView;
import org.backread.ui.parts.SortedTable;
import org.backread.ui.parts.TextDiff;
import org.backread.ui.parts.Times;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;

/** Who signed the draft in front off, whether it is still what was signed, and what changed since. */
public final class SignOffView extends RecordView {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.signOffView";
	private static final int SHORT_HASH = 12;

	private Label icon;
	private Label state;
	private Button sign;
	private SashForm halves;
	private SortedTable<SignOff> table;
	private DiffText details;
	private SignOff shown;
	private String shownText;

	@Override
	protected void createContent(Composite parent, IMemento saved) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 8).spacing(8, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		icon = new Label(head, SWT.NONE);
		state = new Label(head, SWT.WRAP);
		state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
		sign = new Button(head, SWT.PUSH);
		sign.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> SignOffHandler.sign(editor())));
		halves = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		table = new SortedTable<>(left, Messages.SignOffView_name, List.of(
				new Column<>("when", Messages.SignOffView_when, -150, signOff -> Times.shortOf(signOff.getWhen()),
						Comparator.comparing(SignOff::getWhen).reversed()),
				Column.text("who", Messages.SignOffView_who, 20, SignOff::getWho),
				Column.text("open", Messages.SignOffView_open, -70,
						signOff -> Integer.toString(signOff.getOpen().size())),
				Column.text("note", Messages.SignOffView_note, 40,
						signOff -> signOff.getNote() == null ? "" : signOff.getNote())),
				signOff -> Icon.SIGN_OFF.image());
		table.restore(saved);
		table.viewer().addSelectionChangedListener(event -> showDetails());
		details = new DiffText(halves, Messages.SignOffView_details);
		halves.setWeights(45, 55);
		getSite().setSelectionProvider(table.viewer());
	}

	@Override
	public void saveState(IMemento memento) {
		table.save(memento);
	}

	@Override
	protected String show(Review review) {
		SignOff latest = SignOffs.latest(review).orElse(null);
		String text = draftReview().text();
		boolean stale = latest != null && SignOffs.isStale(latest, text);
		state.setText(latest == null ? Messages.SignOffView_none : NLS.bind(
				stale ? Messages.SignOffView_stale : Messages.SignOffView_current, latest.getWho(),
				Times.shortOf(latest.getWhen())));
		icon.setImage((latest == null ? Icon.INFO : stale ? Icon.WARNING : Icon.SIGN_OFF).image());
		sign.setText(stale ? Messages.SignOffView_signAgain : Messages.SignOffView_sign);
		icon.getParent().layout();
		boolean added = !review.getSignOffs().equals(table.viewer().getInput());
		table.show(List.copyOf(review.getSignOffs()));
		if (latest != null && (added || table.selected() == null)) {
			table.viewer().setSelection(new StructuredSelection(latest));
		}
		halves.setVisible(latest != null);
		showDetails();
		return null;
	}

	@Override
	protected void focusContent() {
		sign.setFocus();
	}

	/** @return in a sentence, whether the draft is signed off */
	public String state() {
		return state.getText();
	}

	/** @return the table of signatures */
	public SortedTable<SignOff> table() {
		return table;
	}

	/** @return what is said about the selected signature: what changed since, what stood open */
	public String details() {
		return details.control().getText();
	}

	private void showDetails() {
		SignOff signOff = table.selected();
		String text = draftReview() == null ? "" : draftReview().text();
		if (signOff == shown && text.equals(shownText)) {
			return; // the reader's place in the changes is kept
		}
		shown = signOff;
		shownText = text;
		if (signOff == null) {
			details.show("");
		} else if (!SignOffs.isStale(signOff, text)) {
			details.show(NLS.bind(Messages.SignOffView_unchanged, signOff.getTextHash().substring(0, SHORT_HASH))
					+ openLines(signOff));
		} else if (signOff.getText() == null) {
			details.show(Messages.SignOffView_changedUnknown + openLines(signOff));
		} else {
			details.show(TextDiff.between(signOff.getText(), text.replace("\r\n", "\n").replace('\r', '\n')));
		}
	}

	private static String openLines(SignOff signOff) {
		return signOff.getOpen().isEmpty() ? "" : "\n\n" + Messages.SignOffView_openThen + "\n\u2022 "
				+ String.join("\n\u2022 ", signOff.getOpen());
	}
}
