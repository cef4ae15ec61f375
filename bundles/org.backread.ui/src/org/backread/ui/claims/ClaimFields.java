package org.backread.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backread.review.ClaimStatus;
import org.backread.review.DisputedClaim;
import org.backread.review.ReplyState;
import org.backread.review.ReviewPackage;
import org.backread.ui.Messages;
import org.backread.ui.parts.Names;
import org.backread.ui.review.ClaimLabels;
import org.backread.ui.review.ClaimLedger;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A claim's own fields. A choice is recorded at once, a text when its field is left or Enter is pressed, each as one
 * step that can be undone.
 */
public final class ClaimFields {
	private final Composite control;
	private final Supplier<ClaimLedger> ledger;
	private final List<TextField> texts = new ArrayList<>();
	private final Choice<ClaimStatus> status;
	private final Choice<ReplyState> reply;
	private final TextField owner;
	private final TextField claimant;
	private final TextField wording;
	private final TextField note;
	private DisputedClaim claim;

	ClaimFields(Composite parent, Supplier<ClaimLedger> ledger) {
		this.ledger = ledger;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 5).spacing(8, 4).applyTo(control);
		status = new Choice<>(Messages.ClaimFields_status, ReviewPackage.Literals.DISPUTED_CLAIM__STATUS,
				ClaimStatus.VALUES, ClaimLabels::label);
		claimant = new TextField(Messages.ClaimFields_claimant, ReviewPackage.Literals.DISPUTED_CLAIM__CLAIMANT,
				SWT.SINGLE);
		reply = new Choice<>(Messages.ClaimFields_reply, ReviewPackage.Literals.DISPUTED_CLAIM__REPLY,
				ReplyState.VALUES, ClaimLabels::label);
		owner = new TextField(Messages.ClaimFields_owner, ReviewPackage.Literals.DISPUTED_CLAIM__OWNER, SWT.SINGLE);
		wording = new TextField(Messages.ClaimFields_wording, ReviewPackage.Literals.DISPUTED_CLAIM__WORDING, SWT.MULTI);
		note = new TextField(Messages.ClaimFields_note, ReviewPackage.Literals.DISPUTED_CLAIM__NOTE, SWT.MULTI);
		texts.addAll(List.of(claimant, owner, wording, note));
	}

	/** @return the combo box of the status */
	public Combo status() {
		return status.combo;
	}

	/** @return the combo box that says whether a reply was asked for */
	public Combo reply() {
		return reply.combo;
	}

	/** @return the field for the claim in the editor's own words */
	public Text wording() {
		return wording.text;
	}

	/** @return the field for who looks after the claim */
	public Text owner() {
		return owner.text;
	}

	/** @return the field for remarks */
	public Text note() {
		return note.text;
	}

	Control control() {
		return control;
	}

	void show(DisputedClaim shown) {
		claim = shown;
		status.show();
		reply.show();
		texts.forEach(TextField::show);
	}

	/** Records what was typed and not recorded yet. */
	void commit() {
		texts.forEach(TextField::commit);
	}

	private Label label(String name) {
		Label label = new Label(control, SWT.NONE);
		label.setText(name);
		return label;
	}

	private final class Choice<T> {
		private final EAttribute attribute;
		private final List<T> values;
		private final Function<T, String> words;
		private final Combo combo;

		Choice(String name, EAttribute attribute, List<T> values, Function<T, String> words) {
			this.attribute = attribute;
			this.values = values;
			this.words = words;
			label(name);
			combo = new Combo(control, SWT.READ_ONLY);
			combo.setItems(values.stream().map(words).toArray(String[]::new));
			Names.give(combo, name);
			GridDataFactory.fillDefaults().applyTo(combo);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				T value = values.get(combo.getSelectionIndex());
				ledger.get().set(claim, attribute, value, plain(name), inSentence(present()), inSentence(value));
			}));
		}

		void show() {
			combo.select(values.indexOf(present()));
		}

		private String inSentence(T value) {
			return ClaimLabels.inSentence(words.apply(value));
		}

		@SuppressWarnings("unchecked")
		private T present() {
			return (T) claim.eGet(attribute);
		}
	}

	private final class TextField {
		private final EAttribute attribute;
		private final String name;
		private final Text text;
		/** What was shown last: the user has typed when the field holds something else. */
		private String before = "";

		TextField(String name, EAttribute attribute, int style) {
			this.attribute = attribute;
			this.name = name;
			Label label = label(name);
			boolean lines = style == SWT.MULTI;
			text = new Text(control, SWT.BORDER | style | (lines ? SWT.WRAP | SWT.V_SCROLL : 0));
			Names.give(text, name);
			GridDataFactory.fillDefaults().grab(true, lines)
					.hint(120, lines ? text.getLineHeight() * 2 : SWT.DEFAULT).applyTo(text);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
			text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
			if (lines) {
				text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
						|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			} else {
				text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> commit()));
			}
		}

		void show() {
			String value = present();
			if (!value.equals(before) || !text.isFocusControl()) {
				before = value;
				if (!text.getText().equals(value)) {
					text.setText(value);
				}
			}
		}

		void commit() {
			String typed = text.getText().strip();
			if (claim != null && claim.eContainer() != null && !typed.equals(before)) {
				before = typed;
				ledger.get().set(claim, attribute, typed, plain(name), present(), typed);
			}
		}

		private String present() {
			Object value = claim.eGet(attribute);
			return value == null ? "" : value.toString();
		}
	}

	private static String plain(String name) {
		return name.replace("&", "");
	}
}
