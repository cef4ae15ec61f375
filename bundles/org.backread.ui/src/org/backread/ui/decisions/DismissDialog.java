package org.backread.ui.decisions;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.checks.Flag;
import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.backread.ui.parts.FramedDialog;
import org.backread.ui.review.Rules;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks why a flag is dismissed, and whether it is meant for this place only. Enter alone is enough. */
public final class DismissDialog extends FramedDialog {
	private static final String SETTINGS = "dismissReasons";
	private static final int MOST_REASONS = 8;
	private static final int WIDTH = 440;

	private final Flag flag;
	private final String words;
	private final List<Button> scopes = new ArrayList<>();
	private Combo reasons;
	private String reason = "";
	private DismissScope scope = DismissScope.HERE;

	/**
	 * @param shell the window over which to open
	 * @param flag  what is to be dismissed
	 * @param words the flagged words
	 */
	public DismissDialog(Shell shell, Flag flag, String words) {
		super(shell, Messages.DismissDialog_title, Messages.DismissDialog_dismiss);
		this.flag = flag;
		this.words = words;
	}

	/** @return why, in the editor's words; empty if no reason was given */
	public String reason() {
		return reason;
	}

	/** @return how far the dismissal reaches */
	public DismissScope scope() {
		return scope;
	}

	@Override
	protected void createContent(Composite area) {
		heading(area, Rules.title(flag.rule()), WIDTH);
		label(area, plain(flag.message()), WIDTH);
		Label why = label(area, Messages.DismissDialog_reason, WIDTH);
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(why);
		reasons = new Combo(area, SWT.DROP_DOWN);
		reasons.setItems(remembered().toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(reasons);
		Label reach = label(area, Messages.DismissDialog_scope, WIDTH);
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(reach);
		for (DismissScope each : DismissScope.values()) {
			scopes.add(radio(area, each));
		}
		reasons.setFocus();
	}

	@Override
	protected void okPressed() {
		reason = reasons.getText().strip();
		scope = scopes.stream().filter(Button::getSelection).map(button -> (DismissScope) button.getData()).findFirst()
				.orElse(DismissScope.HERE);
		remember();
		super.okPressed();
	}

	private Button radio(Composite parent, DismissScope each) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(switch (each) {
			case HERE -> NLS.bind(Messages.DismissDialog_here, plain(words));
			case DRAFT -> Messages.DismissDialog_draft;
			case PROJECT -> Messages.DismissDialog_project;
		});
		button.setData(each);
		button.setSelection(each == DismissScope.HERE);
		return button;
	}

	/** What was typed here lately, then what is offered from the start. */
	private static List<String> remembered() {
		List<String> all = new ArrayList<>();
		String[] own = settings().getArray(SETTINGS);
		if (own != null) {
			all.addAll(List.of(own));
		}
		for (String offered : Messages.DismissDialog_offered.split("\\|")) {
			if (!all.contains(offered)) {
				all.add(offered);
			}
		}
		return all;
	}

	private void remember() {
		if (!reason.isEmpty()) {
			List<String> all = new ArrayList<>(remembered());
			all.remove(reason);
			all.addFirst(reason);
			settings().put(SETTINGS, all.stream().limit(MOST_REASONS).toArray(String[]::new));
		}
	}

	private static IDialogSettings settings() {
		return UiPlugin.get().getDialogSettings();
	}
}
