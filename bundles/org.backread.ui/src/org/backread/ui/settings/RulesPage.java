package org.backread.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.Overrides;
import org.backread.engine.Profile;
import org.backread.engine.SettingsException;
import org.backread.engine.SettingsFile;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Severity;
import org.backread.ui.Commands;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.parts.Column;
import org.backread.ui.parts.Names;
import org.backread.ui.parts.SortedTable;
import org.backread.ui.review.Rules;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Which rules report, how gravely, and by which house's profile; for the user's own drafts or for a whole project. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {
	/** The page's id in plugin.xml. */
	public static final String ID = "org.backread.ui.rulesPage";
	private static final int TABLE_WIDTH = 480;
	private static final int TABLE_HEIGHT = 230;
	private static final int SUMMARY_LINES = 2;

	private Path draft;
	private Path project;
	private Combo reach;
	private Label note;
	private Combo profiles;
	private SortedTable<CheckInfo> table;
	private Label summary;
	private Link help;
	private Combo severities;
	private RuleSettings settings;

	@Override
	public void init(IWorkbench workbench) {
		IEditorPart editor = workbench.getActiveWorkbenchWindow() == null ? null
				: workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
		draft = editor instanceof DraftEditor open ? open.file() : null;
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		reach = combo(area, Messages.RulesPage_reach);
		reach.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> load()));
		new Label(area, SWT.NONE);
		note = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(TABLE_WIDTH / 2, SWT.DEFAULT).applyTo(note);
		profiles = combo(area, Messages.RulesPage_profile);
		profiles.setItems(Profile.NAMES.stream().map(RulesPage::title).toArray(String[]::new));
		profiles.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			settings.setProfile(Profile.named(Profile.NAMES.get(profiles.getSelectionIndex())).orElseThrow());
			showRules();
		}));
		Composite rules = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(rules);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).indent(0, 6)
				.applyTo(rules);
		table = new SortedTable<>(rules, Messages.RulesPage_rules, List.of(
				Column.text("rule", Messages.RulesPage_rule, 60, CheckInfo::title),
				Column.text("severity", Messages.RulesPage_severity, 40, this::severity)),
				rule -> settings == null ? null : settings.of(rule).map(Icon::of).orElse(Icon.DISMISS).image());
		table.viewer().addSelectionChangedListener(event -> showRule());
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
				.hint(TABLE_WIDTH, summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * SUMMARY_LINES).applyTo(summary);
		help = new Link(area, SWT.NONE);
		help.setText(Messages.RulesPage_help);
		help.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showHelp()));
		help.setVisible(Commands.isDefined(Commands.RULE_HELP));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(help);
		severities = combo(area, Messages.RulesPage_reportAs);
		severities.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setSeverity()));
		findProject();
		return area;
	}

	@Override
	public boolean performOk() {
		Map<String, Optional<String>> changes = settings == null ? Map.of() : settings.changes();
		if (!changes.isEmpty()) {
			Path file = file();
			new SettingsJob(() -> file, changes, "",
					PlatformUI.getWorkbench().getModalDialogShellProvider().getShell()).schedule();
			settings = new RuleSettings(settings.saved());
		}
		return true;
	}

	@Override
	protected void performDefaults() {
		if (settings != null) {
			settings.reset();
			profiles.select(0);
			showRules();
		}
		super.performDefaults();
	}

	/** @return the table of rules */
	public SortedTable<CheckInfo> table() {
		return table;
	}

	private void findProject() {
		enable(false);
		Path open = draft;
		if (open == null) {
			offer(null, false);
			return;
		}
		Display display = reach.getDisplay();
		Job.createSystem(Messages.RulesPage_job, (ICoreRunnable) monitor -> {
			Path found = SettingsStore.ofProject(open);
			boolean exists = SettingsFile.near(open).isPresent();
			display.asyncExec(() -> offer(found, exists));
		}).schedule();
	}

	private void offer(Path found, boolean exists) {
		if (reach.isDisposed()) {
			return;
		}
		project = found;
		List<String> items = new ArrayList<>(List.of(Messages.RulesPage_own));
		if (project != null) {
			items.add(NLS.bind(Messages.RulesPage_project, project.getParent().getFileName()));
		}
		reach.setItems(items.toArray(String[]::new));
		reach.select(exists ? 1 : 0);
		load();
	}

	private void load() {
		enable(false);
		Path file = file();
		note.setText(reach.getSelectionIndex() == 0 ? Messages.RulesPage_ownNote
				: NLS.bind(Messages.RulesPage_projectNote, file));
		Display display = reach.getDisplay();
		Job.createSystem(Messages.RulesPage_job, (ICoreRunnable) monitor -> {
			try {
				Overrides overrides = SettingsStore.overrides(file);
				display.asyncExec(() -> show(file, new RuleSettings(overrides), null));
			} catch (SettingsException e) {
				display.asyncExec(() -> show(file, null, e.getMessage()));
			}
		}).schedule();
	}

	private void show(Path file, RuleSettings loaded, String problem) {
		if (reach.isDisposed() || !file.equals(file())) {
			return;
		}
		settings = loaded;
		setErrorMessage(problem);
		enable(problem == null);
		if (settings != null) {
			profiles.select(Profile.NAMES.indexOf(settings.profile().name()));
		}
		showRules();
		getControl().getParent().layout(true, true);
	}

	private void showRules() {
		CheckInfo selected = table.selected();
		table.show(settings == null ? List.of() : Rules.all());
		table.viewer().refresh();
		if (selected == null && settings != null) {
			table.viewer().setSelection(new StructuredSelection(table.viewer().getElementAt(0)));
		}
		showRule();
	}

	private void showRule() {
		CheckInfo rule = table.selected();
		severities.setEnabled(rule != null);
		help.setEnabled(rule != null);
		summary.setText(rule == null ? "" : summary(rule).replace("&", "&&"));
		if (rule == null) {
			return;
		}
		List<String> items = new ArrayList<>();
		items.add(NLS.bind(Messages.RulesPage_asProfile, label(settings.byProfile(rule))));
		Arrays.stream(Severity.values()).forEach(severity -> items.add(label(Optional.of(severity))));
		items.add(label(Optional.empty()));
		severities.setItems(items.toArray(String[]::new));
		severities.select(!settings.departs(rule) ? 0
				: settings.of(rule).map(severity -> 1 + severity.ordinal()).orElse(items.size() - 1));
	}

	/** Opens the guide, which the window of the preferences would cover: it closes, and keeps what was set here. */
	private void showHelp() {
		String rule = table.selected().id();
		if (getContainer() instanceof PreferenceDialog dialog && performOk() && dialog.close()) {
			Commands.run(Commands.RULE_HELP, Map.of(Commands.RULE_HELP_RULE, rule));
		}
	}

	private void setSeverity() {
		CheckInfo rule = table.selected();
		int index = severities.getSelectionIndex();
		if (index == 0) {
			settings.leaveToProfile(rule);
		} else {
			settings.set(rule, index <= Severity.values().length ? Optional.of(Severity.values()[index - 1])
					: Optional.empty());
		}
		table.viewer().refresh();
	}

	private String severity(CheckInfo rule) {
		if (settings == null) {
			return "";
		}
		String label = label(settings.of(rule));
		return settings.departs(rule) ? NLS.bind(Messages.RulesPage_departs, label) : label;
	}

	private static String summary(CheckInfo rule) {
		return Rules.contributor(rule.id()).map(bundle -> NLS.bind(Messages.RulesPage_contributed, rule.summary(),
				bundle))
				.orElse(rule.summary());
	}

	private static String label(Optional<Severity> severity) {
		return severity.isEmpty() ? Messages.RulesPage_off : switch (severity.get()) {
			case ERROR -> Messages.RulesPage_error;
			case WARNING -> Messages.RulesPage_warning;
			case INFO -> Messages.RulesPage_info;
		};
	}

	private static String title(String profile) {
		return profile.length() <= 3 ? profile.toUpperCase(Locale.ROOT)
				: profile.substring(0, 1).toUpperCase(Locale.ROOT) + profile.substring(1);
	}

	private Path file() {
		return reach.getSelectionIndex() == 1 ? project : SettingsStore.own();
	}

	private void enable(boolean enabled) {
		profiles.setEnabled(enabled);
		severities.setEnabled(enabled);
		table.viewer().getControl().setEnabled(enabled);
	}

	private static Combo combo(Composite parent, String name) {
		new Label(parent, SWT.NONE).setText(name);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		Names.give(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}
}
