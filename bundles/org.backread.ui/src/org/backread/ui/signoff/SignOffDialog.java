package org.backread.ui.signoff;

import java.util.List;

import org.backread.ui.Messages;
import org.backread.ui.parts.FramedDialog;
import org.backread.ui.parts.Names;
import org.backread.ui.review.Author;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The gate before a draft runs: what stands open, who signs, and what they have to say. */
public final class SignOffDialog extends FramedDialog {
	private static final int WIDTH = 700;
	private static final int MOST_ROWS = 9;
	private static final int NOTE_ROWS = 3;
	private static final int SHORT_HASH = 12;

	private final List<OpenItem> open;
	private final String hash;
	private Table list;
	private Button accepted;
	private Text who;
	private Text note;
	private String signer = "";
	private String remark = "";
	private OpenItem chosen;

	/**
	 * @param shell the window over which to open
	 * @param draft the name of the draft
	 * @param open  what stands open
	 * @param hash  the hash of the text that is to be signed
	 */
	public SignOffDialog(Shell shell, String draft, List<OpenItem> open, String hash) {
		super(shell, NLS.bind(Messages.SignOffDialog_title, draft), Messages.SignOffDialog_sign);
		this.open = open;
		this.hash = hash;
	}

	/** @return who signed */
	public String who() {
		return signer;
	}

	/** @return what the signer has to say; empty if nothing */
	public String note() {
		return remark;
	}

	/** @return the open item that the user would rather look at than sign; null for none */
	public OpenItem chosen() {
		return chosen;
	}

	@Override
	protected void createContent(Composite area) {
		heading(area, open.isEmpty() ? Messages.SignOffDialog_nothingOpen
				: open.size() == 1 ? Messages.SignOffDialog_oneOpen
						: NLS.bind(Messages.SignOffDialog_open, open.size()), WIDTH);
		if (!open.isEmpty()) {
			createList(area);
			accepted = new Button(area, SWT.CHECK);
			accepted.setText(Messages.SignOffDialog_accept);
			accepted.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enableOk()));
		}
		gap(label(area, Messages.SignOffDialog_who, WIDTH));
		who = new Text(area, SWT.BORDER | SWT.SINGLE);
		who.setText(Author.name());
		who.addModifyListener(event -> enableOk());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
		gap(label(area, Messages.SignOffDialog_note, WIDTH));
		note = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, note.getLineHeight() * NOTE_ROWS).applyTo(note);
		// Tab leaves the note: it is a field of a form, and signing has to be possible by keyboard.
		note.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		Label fingerprint = label(area, NLS.bind(Messages.SignOffDialog_hash, hash.substring(0, SHORT_HASH)),
				WIDTH);
		fingerprint.setToolTipText(hash);
		gap(fingerprint);
	}

	@Override
	protected void okPressed() {
		signer = who.getText().strip();
		remark = note.getText().strip();
		super.okPressed();
	}

	private void createList(Composite area) {
		list = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		Names.give(list, Messages.SignOffDialog_listName);
		for (OpenItem item : open) {
			TableItem row = new TableItem(list, SWT.NONE);
			row.setImage(item.icon().image());
			row.setText(item.line());
		}
		int rows = Math.min(open.size(), MOST_ROWS);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getItemHeight() * rows).applyTo(list);
		list.setToolTipText(Messages.SignOffDialog_listHint);
		list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
			chosen = open.get(list.getSelectionIndex());
			cancelPressed();
		}));
	}

	@Override
	protected boolean isComplete() {
		return !who.getText().isBlank() && (accepted == null || accepted.getSelection());
	}

	private static void gap(Control control) {
		GridDataFactory.createFrom((GridData) control.getLayoutData()).indent(0, 8)
				.applyTo(control);
	}
}
